package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.TestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of formats in the README is the registry's. {@code -Dformats.update=true} writes it anew. */
class FormatTablesTest {

    private static final Path PAGE = TestFile.project().resolve("README.md");
    private static final String HEAD = "| document | `--format`, the usual one first |\n|---|---|\n";

    @Test
    void the_readme_names_every_format_of_every_document() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = page.indexOf(HEAD) + HEAD.length();
        int to = page.indexOf("\n\n", from - 1) + 1;
        assertThat(page).contains(HEAD);
        if (Boolean.getBoolean("formats.update")) {
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to)).isEqualTo(table());
    }

    @Test
    void a_name_is_a_word_that_needs_no_quotes_on_any_command_line() {
        assertThat(Formats.ofEverything()).extracting(Formats::document).doesNotHaveDuplicates();
        assertThat(Formats.ofEverything().stream().map(Formats::names).flatMap(List::stream)).allMatch(name -> name.matches("[a-z][a-z0-9]*"));
    }

    private static String table() {
        return Formats.ofEverything().stream().map(kind -> "| " + kind.document() + " | "
                + kind.names().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + " |\n").collect(Collectors.joining());
    }
}
