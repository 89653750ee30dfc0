package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What our writers write is known again, in every format and language; what others write is not. */
class OwnDocumentTest {

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("com.akio.tws.preflight.write.EveryDocumentTest#formats")
    void knows_every_format_of_every_document_in_every_language(String document, String format) throws IOException {
        for (Language language : Language.values()) {
            for (Showing showing : new Showing[] {Showing.PLAIN, Showing.PLAIN.of(Showing.Extent.LINE)}) {
                if (!format.equals("xlsx")) {
                    String written = EveryDocumentTest.written(document, format, showing, language);
                    assertThat(OwnDocument.isOne(written.getBytes(StandardCharsets.UTF_8))).as("%s %s: %.200s", language, showing, written).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void knows_the_report_of_every_verdict_and_its_one_line(Status status) throws IOException {
        Report report = Reports.of(status);
        for (Language language : Language.values()) {
            for (DocumentWriter<Report> writer : Arrays.<DocumentWriter<Report>>asList(new VerdictLineWriter(TextStyle.PLAIN), new MonitoringLineWriter(),
                    new TextReportWriter(TextStyle.PLAIN, 40), new MarkdownReportWriter())) {
                StringBuilder written = new StringBuilder();
                writer.write(report, Texts.in(language), written);
                assertThat(OwnDocument.isOne(written.toString().getBytes(StandardCharsets.UTF_8))).as(written.toString()).isTrue();
            }
        }
    }

    static Stream<String> others() {
        return Stream.of("", " ", "hello", "\uFEFF", "{}", "[]", "null", "{\"schema\": 1}", "{\"schema\": null}",
                // Other documents of the same family, which are not written anew, and a version that is not known.
                "{\"schema\": \"tws-preflight/site/1\"}", "{\"schema\": \"tws-preflight/redaction-map/1\"}", "{\"schema\": \"tws-preflight/catalogue/1\"}",
                "{\"schema\": \"tws-preflight/snapshot/1\"}", "{\"schema\": \"tws-preflight/fix-result/1\"}", "{\"schema\": \"tws-preflight/bundle/1\"}",
                "{\"schema\": \"tws-preflight/report/99\"}", "{\"schema\": \"tws-preflight/report\"}", "{\"schema\": \"other/report/1\"}",
                "{\"report\": {\"schema\": \"tws-preflight/report/1\"}}", "[{\"schema\": \"tws-preflight/report/1\"}]",
                "// {\"schema\": \"tws-preflight/report/1\"}", "{\"$schema\": \"tws-preflight/report/1\"}",
                // Tables with the same first columns, or more of them, or another separator.
                "\uFEFF\"machine\",\"collected-at\"\r\n\"PC-1\",\"today\"\r\n", "\uFEFF\"machine\",\"verdict\",\"owner\"\r\n", "machine,verdict,collected,file,error\r\n",
                "\uFEFF\"machine\",\"verdict\",\"collected\",\"file\",\"error\",\"Remarks of ours\"\r\n", "\uFEFF\"row\",\"name\",\"from\",\"to\"\r\n",
                "\uFEFF\"row\";\"name\";\"from\"\r\n", "\uFEFF\"link\",\"users\"\r\n",
                // Pages of other tools, and words about ours.
                "<!DOCTYPE html>\n<html><head><meta name=\"generator\" content=\"Hugo 0.121\"></head></html>",
                "<!DOCTYPE html>\n<html><head><meta name=\"generator\" content=\"tws-preflightish 1\"></head></html>",
                "<html><head><title>TWS Preflight</title></head></html>", "<!-- <meta name=\"generator\" content=\"tws-preflight 0.1.0\"> -->",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"surefire\">", "<?xml version=\"1.0\"?>\n<testsuite name=\"TWS Preflight: READY\">",
                "schema\ttws-preflight/msi/2\n", "schema tws-preflight/msi/1\n", "TWS Preflight", "TWS Preflight: notes of the meeting – TWS 5.2",
                "TWS Preflight v2 of today – TWS 5.2 server, installation", "TWS Preflight 0.1.0 is installed on the servers", "Verdict: guilty", "Verdict: ready for lunch",
                "Verdict: READY when you are", "## Verdict: BLOCKED\n\nby the customer, see the minutes", "OK - all is well", "WARNING - low disk", "Before: lunch, collected from home",
                "3 machines judged", "# TWS Preflight\n\nour notes", "Flows from the river: many");
    }

    @ParameterizedTest
    @MethodSource("others")
    void knows_nothing_else(String text) {
        assertThat(OwnDocument.isOne(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 100, 5000})
    void bytes_that_are_no_text_are_no_document(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xC3);
        assertThat(OwnDocument.isOne(bytes)).isFalse();
    }

    @Test
    void a_workbook_is_told_by_the_program_that_it_names() {
        assertThat(OwnDocument.isOwnWorkbook("<Properties><Application>TWS Preflight</Application></Properties>")).isTrue();
        assertThat(OwnDocument.isOwnWorkbook("<Properties><Application>Microsoft Excel</Application></Properties>")).isFalse();
    }
}
