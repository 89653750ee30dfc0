package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.text.Language;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String MARK = "\uFEFF";

    @Test
    void french_tables_have_semicolons_and_english_ones_commas_behind_one_byte_order_mark() throws IOException {
        assertThat(table(Language.FRENCH)).isEqualTo(MARK + "\"a\";\"b\"\r\n\"c\";\"\"\r\n");
        assertThat(table(Language.ENGLISH)).isEqualTo(MARK + "\"a\",\"b\"\r\n\"c\",\"\"\r\n");
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

    private static String table(Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        Csv csv = new Csv(language, text);
        csv.row("a", "b");
        csv.row("c", "");
        return text.toString();
    }

    private static String cell(String cell) throws IOException {
        StringBuilder text = new StringBuilder();
        new Csv(Language.ENGLISH, text).row(cell);
        return text.substring(MARK.length(), text.length() - 2);
    }
}
