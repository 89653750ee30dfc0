package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReportWriterTest {

    private static final List<String> COLUMNS = List.of("machine", "collected-at", "verdict", "partial", "sample", "id", "row", "status",
            "level", "title", "message", "observed", "required", "remedy", "waiver", "waiver-until", "evidence", "size-untold",
            "waiver-by", "waiver-on", "answer", "answer-by", "answer-function", "answer-when", "answer-note", "answer-until", "answer-use", "document", "help");

    static Stream<String> hostile() {
        return Stream.concat(Reports.HOSTILE.stream(), Stream.of("+33 1 23", "-1+1", "@SUM(1)", " =1+1", "\t=1", "a\"b;c,d"));
    }

    @Test
    void the_table_is_the_same_in_both_languages() throws Exception {
        assertThat(cells(csv(Reports.sample(), Language.ENGLISH), ',').get(0)).isEqualTo(COLUMNS);
        assertThat(csv(Reports.sample(), Language.FRENCH)).startsWith("\uFEFF").isEqualTo(csv(Reports.sample(), Language.ENGLISH));
    }

    @Test
    void every_finding_is_one_row_in_the_documents_order() throws Exception {
        Report report = Reports.sample();
        List<List<String>> rows = cells(csv(report, Language.ENGLISH), ',');

        assertThat(rows.stream().skip(1).map(row -> row.get(5)))
                .containsExactlyElementsOf(report.findings().stream().map(Finding::id).map(Object::toString).toList());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(COLUMNS));
        assertThat(rows.get(1)).startsWith("SRV-TWS-DEMO", "2026-11-23T09:00:00Z", "BLOCKED", "false", "true");
    }

    @Test
    void a_partial_report_says_so_in_every_row() throws Exception {
        assertThat(cells(csv(Reports.partialSample(), Language.ENGLISH), ',').stream().skip(1)).allSatisfy(row ->
                assertThat(row.subList(3, 5)).containsExactly("true", "true"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_cell_can_start_a_formula_or_leave_its_place(String hostile) throws Exception {
        for (Language language : Language.values()) {
            String csv = csv(Reports.saying(hostile), language);
            List<List<String>> rows = cells(csv, ',');

            assertThat(rows).hasSize(25).allSatisfy(row -> assertThat(row).hasSameSizeAs(COLUMNS)
                    .allSatisfy(cell -> assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@")));
        }
    }

    /** Reads RFC 4180: all cells are quoted. */
    private static List<List<String>> cells(String csv, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 1;
        while (at < csv.length()) {
            assertThat(csv.charAt(at)).isEqualTo('"');
            StringBuilder cell = new StringBuilder();
            at++;
            while (csv.charAt(at) != '"' || csv.charAt(at + 1) == '"') {
                at += csv.charAt(at) == '"' ? 1 : 0;
                cell.append(csv.charAt(at++));
            }
            row.add(cell.toString());
            at++;
            if (csv.charAt(at) == separator) {
                at++;
            } else {
                assertThat(csv.substring(at, at + 2)).isEqualTo("\r\n");
                at += 2;
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private static String csv(Report report, Language language) throws Exception {
        StringBuilder csv = new StringBuilder();
        new CsvReportWriter().write(report, Texts.in(language), csv);
        return csv.toString();
    }
}
