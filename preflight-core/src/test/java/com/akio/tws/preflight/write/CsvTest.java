package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.text.Language;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String MARK = "\uFEFF";

    @Test
    void cells_stand_behind_commas_lines_end_as_rfc_4180_says_and_one_byte_order_mark_stands_in_front() throws IOException {
        StringBuilder text = new StringBuilder();
        Csv csv = new Csv(text);
        csv.row("a", "b");
        csv.row("c", "");

        assertThat(text).hasToString(MARK + "\"a\",\"b\"\r\n\"c\",\"\"\r\n");
    }

    static Stream<Arguments> tables() {
        return Formats.ofEverything().stream().flatMap(kind -> kind.names().stream().filter(name -> name.startsWith("csv"))
                .map(name -> Arguments.of(kind.document(), name)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("tables")
    void every_table_is_the_same_in_any_language_and_its_columns_are_english_and_in_lower_case(String document, String format) throws IOException {
        String english = EveryDocumentTest.written(document, format, Showing.PLAIN, Language.ENGLISH);

        assertThat(EveryDocumentTest.written(document, format, Showing.PLAIN, Language.FRENCH)).isEqualTo(english);
        assertThat(english.substring(1, english.indexOf("\r\n")).split(",")).allSatisfy(column ->
                assertThat(column).matches("\"[a-z0-9.-]+\""));
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"=1+1", "+33 1 53 20 63 80", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\uFF1D1", "\u00A0=1", "\u200B=1", "\u0000=1"})
    void a_cell_that_could_start_a_formula_stands_behind_an_apostrophe(String cell) throws IOException {
        assertThat(cell(cell)).isEqualTo("\"'" + cell + "\"");
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"9001, 9005", "40000-40007", "a=b", "a;=b", "'quoted'", "", " "})
    void any_other_cell_stands_as_it_is(String cell) throws IOException {
        assertThat(cell(cell)).isEqualTo("\"" + cell + "\"");
    }

    @Test
    void quotes_are_doubled_so_that_no_cell_ends_early() throws IOException {
        assertThat(cell("a\",\"=1")).isEqualTo("\"a\"\",\"\"=1\"");
        assertThat(cell("=\"x\"")).isEqualTo("\"'=\"\"x\"\"\"");
    }

    private static String cell(String cell) throws IOException {
        StringBuilder text = new StringBuilder();
        new Csv(text).row(cell);
        return text.substring(MARK.length(), text.length() - 2);
    }
}
