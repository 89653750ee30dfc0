package com.akio.tws.preflight.hook.msi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The two WiX fragments, the script that finishes wixl's work, the action and its page agree on names. */
class FragmentTest {

    private static final Pattern PROPERTY = Pattern.compile("TWSPREFLIGHT_[A-Z_]*[A-Z]");

    @Test
    void both_fragments_name_the_same_action_and_pass_on_the_same_properties() throws Exception {
        Document three = parsed("TwsPreflight.wxi");
        Document four = parsed("TwsPreflight.v4.wxi");

        assertThat(attributes(three, "CustomAction", "DllEntry")).containsExactly("TwsPreflightCheck", "TwsPreflightCheckInDialogs")
                .isEqualTo(attributes(four, "CustomAction", "DllEntry"));
        assertThat(attributes(three, "CustomAction", "BinaryKey")).isEqualTo(attributes(four, "CustomAction", "BinaryRef"));
        assertThat(attributes(three, "CustomAction", "Value")).contains("[$(var.TwsPreflightDirectory)]")
                .isEqualTo(attributes(four, "CustomAction", "Value"));
        assertThat(attributes(three, "Property", "Id")).isNotEmpty().isEqualTo(attributes(four, "Property", "Id"));
        assertThat(attributes(three, "Custom", "Sequence")).as("right behind CostFinalize").containsExactly("1001", "1002")
                .isEqualTo(attributes(four, "Custom", "Sequence"));
        assertThat(three.getElementsByTagName("Custom").item(0).getTextContent())
                .isEqualTo(((Element) four.getElementsByTagName("Custom").item(0)).getAttribute("Condition"));
    }

    @Test
    void wixl_gets_the_same_secure_properties_as_wix() throws Exception {
        assertThat(namesIn(Path.of("src/main/wix/build-demo.sh"))).isEqualTo(attributes(parsed("TwsPreflight.wxi"), "Property", "Id"));
    }

    @Test
    void every_property_of_the_action_is_on_its_page_and_no_other() throws IOException {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/c"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".c")).toList()) {
                known.addAll(namesIn(source));
            }
        }

        assertThat(namesIn(Path.of("../docs/embedding.md"))).isNotEmpty().isEqualTo(known);
    }

    private static Document parsed(String fragment) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(Path.of("src/main/wix", fragment).toFile());
    }

    private static Set<String> attributes(Document document, String element, String attribute) {
        var found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(at -> ((Element) found.item(at)).getAttribute(attribute)).filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesIn(Path file) throws IOException {
        return PROPERTY.matcher(Files.readString(file)).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
