package com.akio.tws.preflight.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on licences lists what the jar's own list does; that list is held against the jar by {@code StandaloneJarIT}. */
class LicencesPageTest {

    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([0-9][^|]*) \\| ([^|]+) \\|");
    private static final Pattern ENTRY = Pattern.compile("(?m)^(\\S.*) ([0-9][0-9.]*)\\n  Licence:  (.*)$");

    @Test
    void the_page_lists_what_the_jar_carries() throws IOException {
        assertThat(found(ROW, Files.readString(Path.of("../docs/licences.md")))).isEqualTo(found(ENTRY, list())).hasSizeGreaterThan(3);
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.replace("\r\n", "\n"));
        while (matcher.find()) {
            found.add(matcher.group(1) + " " + matcher.group(2) + ": " + matcher.group(3));
        }
        return found;
    }

    private static String list() throws IOException {
        try (InputStream list = LicencesPageTest.class.getResourceAsStream("/META-INF/licenses/THIRD-PARTY.txt")) {
            assertThat(list).isNotNull();
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
