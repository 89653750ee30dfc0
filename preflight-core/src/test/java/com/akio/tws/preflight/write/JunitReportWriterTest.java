package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.recorded.TestFile;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportWriterTest {

    static Stream<Report> reports() {
        return Stream.concat(Stream.of(Reports.sample(), Reports.ofEveryStatus(), Reports.partialSample(), Reports.of()),
                Reports.HOSTILE.stream().map(Reports::saying));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void it_is_valid_whatever_the_machine_says(Report report) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(TestFile.text(JunitReportWriterTest.class, "junit.xsd"))));
        for (Language language : Language.values()) {
            schema.newValidator().validate(new StreamSource(new StringReader(xml(report, language, Warnings.PASS))));
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}, strict {3}")
    @CsvSource({"PASS, REQUIRED, '', ''", "FAIL, REQUIRED, failure, failure", "UNKNOWN, REQUIRED, error, error",
        "UNKNOWN, RECOMMENDED, skipped, skipped", "WARN, RECOMMENDED, system-out, failure", "MANUAL, MANUAL, skipped, skipped",
        "WAIVED, REQUIRED, skipped, skipped", "NOT_APPLICABLE, REQUIRED, skipped, skipped"})
    void a_status_becomes_what_a_build_server_knows(Status status, Level level, String lenient, String strict) throws Exception {
        Report report = Reports.report("SRV", false, List.of(), List.of(Reports.finding(status, level, 1, "value")));

        assertThat(children(report, Warnings.PASS)).isEqualTo(lenient.isEmpty() ? List.of() : List.of(lenient));
        assertThat(children(report, Warnings.FAIL)).isEqualTo(strict.isEmpty() ? List.of() : List.of(strict));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void it_is_green_exactly_when_nothing_blocks_and_every_requirement_was_read(Report report) throws Exception {
        Element suite = suite(xml(report, Language.ENGLISH, Warnings.PASS));
        boolean green = suite.getAttribute("failures").equals("0") && suite.getAttribute("errors").equals("0");

        assertThat(green).isEqualTo(report.verdict() == Verdict.READY || report.verdict() == Verdict.READY_WITH_WARNINGS);
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(report.findings().size());
        for (String kind : List.of("failure", "error", "skipped")) {
            String attribute = kind.equals("skipped") ? kind : kind + "s";
            assertThat(suite.getAttribute(attribute)).isEqualTo(Integer.toString(suite.getElementsByTagName(kind).getLength()));
        }
    }

    @Test
    void the_names_of_the_cases_are_the_same_in_every_language() throws Exception {
        assertThat(names(xml(Reports.sample(), Language.FRENCH, Warnings.PASS)))
                .isEqualTo(names(xml(Reports.sample(), Language.ENGLISH, Warnings.PASS))).contains("server.dotnet").doesNotHaveDuplicates();
    }

    @Test
    void a_partial_report_and_a_sample_say_so_in_the_first_line() throws Exception {
        String first = xml(Reports.partialSample(), Language.ENGLISH, Warnings.PASS).lines().skip(1).findFirst().orElseThrow();

        assertThat(first).contains("(PARTIAL)").contains("THIS IS A SAMPLE");
    }

    @Test
    void a_failure_says_what_was_observed_and_required_and_what_to_do() throws Exception {
        Report report = Reports.report("SRV", false, List.of(), List.of(Reports.finding(Status.FAIL, Level.REQUIRED, 1, "4 GB")));
        Element failure = (Element) suite(xml(report, Language.ENGLISH, Warnings.PASS)).getElementsByTagName("failure").item(0);

        assertThat(failure.getAttribute("message")).isEqualTo("FAILED: Memory. The edition 4 GB is supported.");
        assertThat(failure.getTextContent().lines()).startsWith("observed: 4 GB", "required: 4 GB set aside for TWS",
                "to do: Use a processor of at least 4 GB 1.", "test.known = 4 GB (HKLM\\SOFTWARE\\4 GB)")
                .endsWith("Akio’s document: PDF p. 3, Section of 4 GB", "Akio’s document: “Sentence of 4 GB”", "page: fiches.html#server.fail-1");
    }

    private static List<String> children(Report report, Warnings warnings) throws Exception {
        Element test = (Element) suite(xml(report, Language.ENGLISH, warnings)).getElementsByTagName("testcase").item(0);
        List<String> names = new ArrayList<>();
        NodeList children = test.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                names.add(child.getTagName());
            }
        }
        return names;
    }

    private static List<String> names(String xml) throws Exception {
        NodeList cases = suite(xml).getElementsByTagName("testcase");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cases.getLength(); i++) {
            names.add(((Element) cases.item(i)).getAttribute("name"));
        }
        return names;
    }

    private static Element suite(String xml) throws Exception {
        return (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("testsuite").item(0);
    }

    private static String xml(Report report, Language language, Warnings warnings) throws Exception {
        StringBuilder xml = new StringBuilder();
        new JunitReportWriter(warnings).write(report, Texts.in(language), xml);
        return xml.toString();
    }
}
