package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What monitoring systems read, each held against what its maker publishes. */
class MonitoringFormatsTest {

    /** https://www.monitoring-plugins.org/doc/guidelines.html#AEN200: 'label'=value[UOM];[warn];[crit];[min];[max], separated by blanks. */
    private static final String RANGE = "(?:@?(?:(?:~|-?[0-9.]+)?:)?(?:-?[0-9.]+)?)?";
    private static final String NUMBER = "'[^'=]+'=-?[0-9.]+(?:s|B|%|c)?(?:;" + RANGE + "(?:;" + RANGE + "(?:;(?:-?[0-9.]+)?(?:;(?:-?[0-9.]+)?)?)?)?)?";
    private static final String NAGIOS = "TWS (?:OK|WARNING|CRITICAL|UNKNOWN) - [^|\\n]+(?: \\| " + NUMBER + "(?: " + NUMBER + ")*)?\\n(?:[^|\\n]+\\n)*";

    /** https://docs.checkmk.com/latest/en/localchecks.html: state, service, metrics or a dash, text; levels by colon have a lower one first. */
    private static final String LEVELS = "(?:-?[0-9.]+)?(?::(?:-?[0-9.]+)?)?";
    private static final String METRIC = "[A-Za-z_][A-Za-z0-9_]*=-?[0-9.]+(?:;" + LEVELS + "(?:;" + LEVELS + "(?:;(?:-?[0-9.]+)?(?:;(?:-?[0-9.]+)?)?)?)?)?";
    private static final String CHECKMK = "[0-3] \"TWS Preflight\" (?:-|" + METRIC + "(?:\\|" + METRIC + ")*) [^\\n]+\\n";

    static Stream<String> hostile() {
        return Stream.concat(Reports.HOSTILE.stream(), Stream.of("a|b'c=d;e", "D:\\new\\nx", "# HELP x", "one\ntwo\r\nthree", "é € 漢"));
    }

    @ParameterizedTest
    @CsvSource({"PASS, OK, 0", "NOT_APPLICABLE, OK, 0", "MANUAL, OK, 0", "CONFIRMED, OK, 0", "WAIVED, OK, 0", "WARN, WARNING, 1", "FAIL, CRITICAL, 2",
        "UNKNOWN, UNKNOWN, 3"})
    void every_status_has_the_state_of_its_verdict(Status status, String state, int number) throws IOException {
        Report report = Reports.of(status);

        assertThat(written("nagios", report, Warnings.PASS)).startsWith("TWS " + state + " - ");
        assertThat(written("checkmk", report, Warnings.PASS)).startsWith(number + " ");
        assertThat(written("prometheus", report, Warnings.PASS)).contains("\ntws_preflight_state " + number + "\n");
        assertThat(channel("State", written("prtg", report, Warnings.PASS))).isEqualTo(number);
    }

    @Test
    void what_a_warning_is_to_the_exit_code_it_is_to_monitoring() throws IOException {
        assertThat(written("nagios", Reports.of(Status.WARN), Warnings.FAIL)).startsWith("TWS CRITICAL - ").contains("server.warn-0: ");
        assertThat(written("nagios", Reports.of(Status.PASS), Warnings.FAIL)).startsWith("TWS OK - ");
    }

    @Test
    void only_what_made_the_state_is_told() throws IOException {
        Report report = Reports.of(Status.WARN, Status.FAIL, Status.UNKNOWN, Status.MANUAL, Status.PASS);

        assertThat(written("nagios", report, Warnings.PASS)).contains("server.fail-1").doesNotContain("server.warn-0", "server.unknown-2", "server.manual-3");
    }

    @Test
    void an_unknown_recommendation_warns_and_an_unknown_requirement_is_unknown() throws IOException {
        Report report = Reports.report("SRV", false, List.of(), List.of(Reports.finding(Status.UNKNOWN, Level.RECOMMENDED, 0, "value")));

        assertThat(written("nagios", report, Warnings.PASS)).startsWith("TWS WARNING - ").contains("server.unknown-0: ");
    }

    @Test
    void a_run_that_left_checks_out_says_so_in_its_first_line() throws IOException {
        Report report = Reports.report("SRV", false, List.of(CheckId.of("server.memory")), List.of(Reports.finding(Status.PASS, Level.REQUIRED, 0, "value")));

        assertThat(written("nagios", report, Warnings.PASS).lines().findFirst()).get().asString().contains("PARTIAL");
        assertThat(written("prometheus", report, Warnings.PASS)).contains("\ntws_preflight_mark{mark=\"partial\"} 1\n");
    }

    @Test
    void the_numbers_of_the_sample_carry_the_figures_of_the_document() throws IOException {
        String nagios = written("nagios", Reports.sample(), Warnings.PASS);

        assertThat(nagios).containsPattern("'install_volume_free'=[0-9]+B;;4294967296:;0;[0-9]+").containsPattern("'install_volume_room'=[0-9]+B;[0-9]+:;;0;[0-9]+");
        assertThat(written("checkmk", Reports.sample(), Warnings.PASS)).containsPattern("[ |]install_volume_free=[0-9]+;;4294967296:;0;[0-9]+");
        assertThat(written("prometheus", Reports.sample(), Warnings.PASS)).contains("\ntws_preflight_install_volume_free_critical_bytes 4294967296\n");
        assertThat(written("prtg", Reports.sample(), Warnings.PASS)).contains("\"limitminerror\": 4294967296");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_that_a_machine_says_leaves_its_place(String hostile) throws IOException {
        Report report = Reports.saying(hostile);

        assertThat(written("nagios", report, Warnings.PASS)).matches(NAGIOS);
        assertThat(written("checkmk", report, Warnings.PASS)).matches(CHECKMK).doesNotContain("D:\\new");
        assertThat(written("prometheus", report, Warnings.PASS).lines()).allMatch(line -> line.startsWith("# HELP tws_preflight_") || line.startsWith("# TYPE tws_preflight_")
                || line.matches("tws_preflight_[a-z_]+(?:\\{[a-z_]+=\"[^\"\\\\]*\"(?:,[a-z_]+=\"[^\"\\\\]*\")*})? -?[0-9]+"));
        assertThat(JsonParser.parseString(written("prtg", report, Warnings.PASS)).getAsJsonObject().getAsJsonObject("prtg").get("text").getAsString())
                .doesNotContain("#").hasSizeLessThanOrEqualTo(2000);
    }

    @Test
    void the_sample_keeps_to_each_grammar() throws IOException {
        assertThat(written("nagios", Reports.sample(), Warnings.PASS)).matches(NAGIOS);
        assertThat(written("checkmk", Reports.sample(), Warnings.PASS)).matches(CHECKMK);
    }

    @Test
    void a_run_without_a_report_is_told_as_unknown() throws IOException {
        StringBuilder nagios = new StringBuilder();
        StringBuilder checkmk = new StringBuilder();
        StringBuilder prtg = new StringBuilder();
        NagiosReportWriter.write("no | file", nagios);
        CheckmkReportWriter.write("no file D:\\new", checkmk);
        PrtgReportWriter.write("no file # 1", prtg);

        assertThat(nagios).hasToString("TWS UNKNOWN - no / file\n");
        assertThat(checkmk).hasToString("3 \"TWS Preflight\" - no file D:/new\n");
        assertThat(JsonParser.parseString(prtg.toString()).getAsJsonObject().getAsJsonObject("prtg").get("error").getAsInt()).isOne();
    }

    /** https://www.paessler.com/manuals/prtg/custom_sensors: no more than 50 channels, each named once, numbers as values. */
    @Test
    void prtg_gets_few_channels_each_named_once() throws IOException {
        JsonArray channels = channels(written("prtg", Reports.sample(), Warnings.PASS));
        Set<String> names = new HashSet<>();
        for (JsonElement channel : channels) {
            JsonObject one = channel.getAsJsonObject();
            assertThat(names.add(one.get("channel").getAsString())).isTrue();
            assertThat(one.getAsJsonPrimitive("value").isNumber()).isTrue();
        }
        assertThat(names).hasSizeBetween(6, 50);
    }

    private static JsonArray channels(String prtg) {
        return JsonParser.parseString(prtg).getAsJsonObject().getAsJsonObject("prtg").getAsJsonArray("result");
    }

    private static int channel(String name, String prtg) {
        for (JsonElement channel : channels(prtg)) {
            if (channel.getAsJsonObject().get("channel").getAsString().equals(name)) {
                return channel.getAsJsonObject().get("value").getAsInt();
            }
        }
        throw new AssertionError("no channel " + name + ": " + prtg);
    }

    private static String written(String format, Report report, Warnings warnings) throws IOException {
        StringBuilder written = new StringBuilder();
        Formats.ofReports().named(format).orElseThrow().writer(Showing.PLAIN.taking(warnings)).write(report, Texts.in(Language.ENGLISH), written);
        return written.toString();
    }
}
