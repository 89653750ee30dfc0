package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the lines as {@code docs/msi-format.md} says they are read; the custom action's own reader is tested in C. */
class MsiReportWriterTest {

    static Stream<String> hostile() {
        return Stream.concat(Reports.HOSTILE.stream(), Stream.of("a\tb", "a\nend\t0\n", "a\r\nverdict\tREADY", "C:\\temp\\new\\run", "\\", "\\\\t", "", " "));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_a_machine_says_is_read_again_as_it_was_but_for_control_signs(String hostile) throws IOException {
        Report report = Reports.saying(hostile);
        List<List<String>> lines = lines(report);

        assertThat(values(lines, "machine")).containsExactly(List.of(kept(hostile)));
        assertThat(values(lines, "finding")).hasSize(report.findings().size()).allSatisfy(values -> assertThat(values).hasSize(9));
        assertThat(values(lines, "finding")).extracting(values -> values.get(6)).containsOnly(kept(hostile));
        assertThat(values(lines, "verdict")).containsExactly(List.of("BLOCKED"));
        assertThat(lines.get(lines.size() - 1)).containsExactly("end", Integer.toString(report.findings().size()));
        assertThat(values(lines, "end")).hasSize(1);
    }

    @Test
    void it_says_what_the_report_says() throws IOException {
        Report report = Reports.ofEveryStatus();
        List<List<String>> lines = lines(report);

        assertThat(lines.get(0)).containsExactly("schema", "tws-preflight/msi/1");
        assertThat(values(lines, "count")).containsExactlyElementsOf(Arrays.stream(Status.values())
                .map(status -> List.of(status.name(), Integer.toString(report.count(status)))).toList());
        assertThat(values(lines, "finding")).extracting(values -> values.get(0))
                .containsExactlyElementsOf(report.findings().stream().map(Finding::id).map(Object::toString).toList());
    }

    @Test
    void beside_each_finding_stands_where_the_document_says_so_and_where_its_page_is() throws IOException {
        Report report = Reports.ofEveryStatus();

        assertThat(values(lines(report), "document")).hasSameSizeAs(report.findings()).allSatisfy(values -> {
            assertThat(values).hasSize(3);
            assertThat(values.get(1)).startsWith("PDF p. 3, Section of ");
            assertThat(values.get(2)).isEqualTo("fiches.html#" + values.get(0));
        });
    }

    private static String kept(String hostile) {
        return String.join("\n", Arrays.stream(hostile.split("\n", -1)).map(line -> String.join("\r",
                Arrays.stream(line.split("\r", -1)).map(part -> String.join("\t",
                        Arrays.stream(part.split("\t", -1)).map(SanitizedText::of).toList())).toList())).toList());
    }

    private static List<List<String>> values(List<List<String>> lines, String key) {
        return lines.stream().filter(line -> line.get(0).equals(key)).map(line -> line.subList(1, line.size())).toList();
    }

    private static List<List<String>> lines(Report report) throws IOException {
        StringBuilder written = new StringBuilder();
        new MsiReportWriter().write(report, Texts.in(Language.FRENCH), written);
        assertThat(written.toString()).endsWith("\n").doesNotContain("\r");
        return Arrays.stream(written.substring(0, written.length() - 1).split("\n", -1))
                .map(line -> Arrays.stream(line.split("\t", -1)).map(MsiReportWriterTest::unescaped).toList()).toList();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            text.append(sign != '\\' ? sign : switch (value.charAt(++i)) {
                case '\\' -> '\\';
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> throw new AssertionError("no escape: " + value);
            });
        }
        return text.toString();
    }
}
