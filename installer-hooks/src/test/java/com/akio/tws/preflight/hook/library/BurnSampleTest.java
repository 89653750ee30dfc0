package com.akio.tws.preflight.hook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The Burn sample of the page, which nobody compiles here: what it names is what it carries, and it starts nothing from where others may write. */
class BurnSampleTest {

    private static final String CACHE = "[WixBundleExecutePackageCacheFolder]";
    private static final Pattern SAMPLE = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_group_that_is_referred_to_is_there_once() throws Exception {
        Document page = page();

        List<String> defined = attributes(page, "PayloadGroup", "Id");
        assertThat(defined).doesNotHaveDuplicates().isNotEmpty();
        assertThat(attributes(page, "PayloadGroupRef", "Id")).isNotEmpty().isSubsetOf(defined);
    }

    @Test
    void both_packages_carry_the_same_files_by_the_same_names_each_once() throws Exception {
        Document page = page();
        Set<String> exe = carried(page, element(page, "ExePackage"));

        assertThat(exe).contains("preflight\\runtime\\bin\\java.exe", "preflight\\tws-preflight.jar", "preflight\\native\\jnidispatch.dll");
        assertThat(carried(page, element(page, "MsiPackage"))).isEqualTo(exe);
        // Burn refuses a name that leaves the folder; names in the cache are those of the folder beside the MSI.
        assertThat(exe).allMatch(name -> name.startsWith("preflight\\") && !name.contains(".."));
    }

    @Test
    void the_jar_that_is_started_is_the_one_that_is_cached_and_no_path_is_relative() throws Exception {
        Document page = page();
        Element exe = element(page, "ExePackage");
        String command = exe.getAttribute("InstallCommand");

        assertThat(command).doesNotContain("..").containsPattern("-jar \"" + Pattern.quote(CACHE) + "([^\"]+)\"");
        String jar = Pattern.compile("-jar \"" + Pattern.quote(CACHE) + "([^\"]+)\"").matcher(command).results().findFirst().orElseThrow().group(1);
        assertThat(carried(page, exe)).contains(jar);
        assertThat(Pattern.compile("\\[(\\w+)]").matcher(command).results().map(variable -> variable.group(1)))
                .containsOnly("WixBundleExecutePackageCacheFolder", "WixBundleLog");
    }

    @Test
    void only_ready_lets_the_chain_go_on() throws Exception {
        Element exe = element(page(), "ExePackage");
        NodeList codes = exe.getElementsByTagName("ExitCode");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < codes.getLength(); i++) {
            Element code = (Element) codes.item(i);
            told.add(code.getAttribute("Value") + "=" + code.getAttribute("Behavior"));
        }

        assertThat(told).containsExactly("0=success", "1=error", "2=error", "3=error", "=error");
        assertThat(exe.getAttribute("Permanent")).isEqualTo("yes");
        assertThat(exe.getAttribute("PerMachine")).isEqualTo("yes");
    }

    /** What Burn puts into the cache folder of a package. */
    private static Set<String> carried(Document page, Element packaged) {
        List<String> names = new ArrayList<>();
        if (packaged.hasAttribute("Name")) {
            names.add(packaged.getAttribute("Name"));
        }
        names(packaged, names);
        NodeList references = packaged.getElementsByTagName("PayloadGroupRef");
        for (int i = 0; i < references.getLength(); i++) {
            NodeList groups = page.getElementsByTagName("PayloadGroup");
            for (int j = 0; j < groups.getLength(); j++) {
                if (((Element) groups.item(j)).getAttribute("Id").equals(((Element) references.item(i)).getAttribute("Id"))) {
                    names((Element) groups.item(j), names);
                }
            }
        }
        assertThat(names).doesNotHaveDuplicates();
        return new HashSet<>(names);
    }

    private static void names(Element holder, List<String> names) {
        NodeList payloads = holder.getElementsByTagName("Payload");
        for (int i = 0; i < payloads.getLength(); i++) {
            Element payload = (Element) payloads.item(i);
            assertThat(payload.getAttribute("SourceFile")).isEqualTo(payload.getAttribute("Name"));
            names.add(payload.getAttribute("Name"));
        }
    }

    private static Element element(Document page, String name) {
        NodeList all = page.getElementsByTagName(name);
        assertThat(all.getLength()).as(name).isEqualTo(1);
        return (Element) all.item(0);
    }

    private static List<String> attributes(Document page, String element, String attribute) {
        NodeList all = page.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            values.add(((Element) all.item(i)).getAttribute(attribute));
        }
        return values;
    }

    /** The samples of the section, one behind the other; a parser that takes them says that each is well-formed. */
    private static Document page() throws Exception {
        String page = Files.readString(Path.of("../docs/embedding.md")).replace("\r\n", "\n");
        String section = page.substring(page.indexOf("### Burn\n"), page.indexOf("## Inno Setup"));
        StringBuilder xml = new StringBuilder("<Chain>");
        SAMPLE.matcher(section).results().map((MatchResult sample) -> sample.group(1)).forEach(xml::append);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml.append("</Chain>").toString())));
    }
}
