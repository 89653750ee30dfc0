package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CsvReportWriter;
import com.akio.tws.preflight.write.DocumentWriter;
import com.akio.tws.preflight.write.HtmlReportWriter;
import com.akio.tws.preflight.write.JsonReportWriter;
import com.akio.tws.preflight.write.JunitReportWriter;
import com.akio.tws.preflight.write.MonitoringLineWriter;
import com.akio.tws.preflight.write.TextReportWriter;
import com.akio.tws.preflight.write.TextStyle;
import com.akio.tws.preflight.write.VerdictLineWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server of which nobody told users or calls: it is never green for a size that it may not have. */
class SizeUntoldTest {

    private static final long GIB = 1024L * 1024 * 1024;

    @ParameterizedTest(name = "{0} GB: enough for {1} users")
    @CsvSource({"12, 100, 500", "15, 100, 500", "16, 1000, 5000", "20, 4000, 10000", "32, 8000, 20000", "512, 8000, 20000"})
    void memory_says_for_how_many_it_is_enough(long gigabytes, String users, String calls) {
        Finding finding = memory(gigabytes * GIB).finding();

        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Trial.said(finding)).contains("enough for up to " + users + " users and " + calls + " calls per hour").contains("callsPerHour");
        assertThat(Trial.required(finding)).contains("smallest size");
    }

    @Test
    void what_is_below_the_smallest_size_fails() {
        assertThat(memory(8 * GIB).finding().status()).isEqualTo(Status.FAIL);
        assertThat(Judged.status("server.cpu.model", RecordedMachine.sound().set(HardwareFacts.PROCESSOR_NAME, "Intel(R) Celeron(R) N4020"), Site.DEFAULT))
                .isEqualTo(Status.FAIL);
    }

    /** R17: a licence asks for the next size up, so that the same machine is enough for fewer. */
    @Test
    void a_smart_attendant_licence_moves_every_size_up() {
        assertThat(Trial.said(memory(16 * GIB).site("{'smartAttendantLicences': 1}").finding())).contains("up to 500 users");
        assertThat(Trial.of("server.smartattendant").site("{'smartAttendantLicences': 1}").finding().status()).isEqualTo(Status.MANUAL);
    }

    @Test
    void sessions_on_the_server_count_on_top() {
        assertThat(Trial.said(memory(20 * GIB).site("{'rdsUsers': 20}").finding())).contains("up to 1000 users");
    }

    /** The document: SATA is enough up to 100 users, SAS/SCSI for more. */
    @ParameterizedTest
    @CsvSource({"SATA, 100", "SAS, 8000"})
    void a_disk_says_for_how_many_it_is_enough(String bus, String users) {
        Finding finding = Judged.finding("server.disk.technology", RecordedMachine.sound().set(DiskFacts.INSTALL_BUS, bus), Site.DEFAULT);

        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Texts.in(Language.ENGLISH).say(finding.message())).contains("up to " + users + " users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMD EPYC 7313 16-Core Processor", "Intel Core Processor (Broadwell)", "A chip of tomorrow"})
    void a_processor_that_is_asked_about_stays_asked(String name) {
        assertThat(Judged.status("server.cpu.model", RecordedMachine.sound().set(HardwareFacts.PROCESSOR_NAME, name), Site.DEFAULT))
                .isEqualTo(Status.MANUAL);
    }

    /** What a tester found: one core of an i7, given to a virtual machine, and a count of none. */
    @ParameterizedTest
    @CsvSource({"0, UNKNOWN", "-1, UNKNOWN", "1, MANUAL", "2, PASS", "8, PASS"})
    void a_part_of_a_processor_is_no_processor(long cores, Status status) {
        assertThat(Judged.status("server.cpu.cores", RecordedMachine.sound().set(HardwareFacts.PROCESSOR_NAME, "Intel(R) Core(TM) i7-9700 CPU @ 3.60GHz")
                .set(HardwareFacts.CORES, cores), Sites.planned("\"users\": 400, \"callsPerHour\": 900"))).isEqualTo(status);
    }

    @Test
    void no_calls_are_no_size() {
        assertThat(Judged.report(RecordedMachine.sound(), Sites.planned("\"callsPerHour\": 0")).sizeUntold()).isTrue();
    }

    @Test
    void no_check_of_the_table_passes_and_the_verdict_is_never_ready() {
        Report report = Judged.report(RecordedMachine.sound(), Site.DEFAULT);

        Set<CheckId> sized = Set.copyOf(Checks.all().stream().filter(Check::dependsOnSize).map(Check::id).toList());
        assertThat(sized).hasSize(7);
        assertThat(report.findings()).filteredOn(finding -> sized.contains(finding.id()))
                .extracting(Finding::status).containsOnly(Status.MANUAL, Status.NOT_APPLICABLE);
        assertThat(report.verdict()).isEqualTo(Verdict.READY_WITH_WARNINGS);
        assertThat(Judged.report(RecordedMachine.sound(), Sites.planned("\"callsPerHour\": 80")).verdict())
                .as("one of the two is a size").isEqualTo(Verdict.READY);
    }

    @Test
    void a_partial_report_without_the_table_needs_no_size() {
        Report report = new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test").evaluate(RecordedMachine.sound().snapshot(),
                Site.DEFAULT, new Selection(Set.of(CheckId.of("server.dotnet")), Set.of()), List.of()).report();

        assertThat(report.verdict()).isEqualTo(Verdict.READY);
        assertThat(report.sizeUntold()).isFalse();
    }

    /** Those of waivers and answers stand behind, and then where the document says so. */
    private static final int ANSWER_COLUMNS = 9;

    @Test
    void every_format_says_that_no_size_was_told() throws IOException {
        Report report = Judged.report(RecordedMachine.sound(), Site.DEFAULT);
        Map<DocumentWriter<Report>, String> words = Map.of(
                new TextReportWriter(TextStyle.PLAIN), "NO SIZE GIVEN", new HtmlReportWriter(), "NO SIZE GIVEN",
                new VerdictLineWriter(TextStyle.PLAIN), " (NO SIZE GIVEN)", new MonitoringLineWriter(), "NO SIZE GIVEN",
                new JunitReportWriter(JunitReportWriter.Warnings.PASS), "NO SIZE GIVEN", new JsonReportWriter(), "\"sizeUntold\": true",
                new CsvReportWriter(), ",\"true\"" + ",\"\"".repeat(ANSWER_COLUMNS) + ",\"PDF p. ");
        for (Map.Entry<DocumentWriter<Report>, String> format : words.entrySet()) {
            StringBuilder text = new StringBuilder();
            format.getKey().write(report, Texts.in(Language.ENGLISH), text);
            assertThat(text.toString()).as("%s", format.getKey().getClass().getSimpleName()).containsIgnoringCase(format.getValue());
        }
    }

    private static Trial memory(long bytes) {
        return Trial.of("server.memory").known(HardwareFacts.MEMORY_USABLE, bytes);
    }
}
