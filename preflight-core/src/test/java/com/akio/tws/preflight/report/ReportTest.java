package com.akio.tws.preflight.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

    @ParameterizedTest(name = "{0} comes to {1}")
    @CsvSource(delimiter = ':', value = {
        "'' : READY",
        "PASS/REQUIRED : READY",
        "PASS/REQUIRED MANUAL/REQUIRED NOT_APPLICABLE/REQUIRED WAIVED/REQUIRED : READY",
        "PASS/REQUIRED WARN/RECOMMENDED : READY_WITH_WARNINGS",
        "WARN/REQUIRED : READY_WITH_WARNINGS",
        "UNKNOWN/RECOMMENDED : READY_WITH_WARNINGS",
        "UNKNOWN/REQUIRED : UNDETERMINED",
        "WARN/RECOMMENDED UNKNOWN/REQUIRED : UNDETERMINED",
        "UNKNOWN/REQUIRED FAIL/REQUIRED : BLOCKED",
        "FAIL/REQUIRED WARN/RECOMMENDED PASS/REQUIRED : BLOCKED",
        "MANUAL/MANUAL : READY"})
    void findings_come_to_a_verdict(String findings, Verdict expected) {
        assertThat(report(findings).verdict()).isEqualTo(expected);
    }

    @Test
    void the_summary_counts_every_status_also_those_that_do_not_occur() {
        Report report = report("PASS/REQUIRED PASS/REQUIRED FAIL/REQUIRED");

        assertThat(report.summary()).containsOnlyKeys(Status.values()).containsEntry(Status.PASS, 2)
                .containsEntry(Status.FAIL, 1).containsEntry(Status.WAIVED, 0);
        assertThat(report.summary().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAIL", "WARN", "UNKNOWN"})
    void a_finding_that_asks_somebody_to_act_must_say_what_to_do(Status status) {
        assertThatThrownBy(() -> finding(status, Level.REQUIRED, Optional.empty())).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("server.dotnet is " + status + " and does not say what to do");
    }

    private static Report report(String findings) {
        List<Finding> list = new ArrayList<>();
        for (String finding : findings.isBlank() ? new String[0] : findings.strip().split(" ")) {
            String[] parts = finding.split("/");
            list.add(finding(Status.valueOf(parts[0]), Level.valueOf(parts[1]), Optional.of(Message.verbatim("act"))));
        }
        return new Report("test", new Report.Edition("2024-09", "", false), "", false, Site.DEFAULT, Instant.EPOCH, Instant.EPOCH,
                Duration.ZERO, List.of(), list);
    }

    private static Finding finding(Status status, Level level, Optional<Message> remedy) {
        Message said = Message.verbatim("said");
        return new Finding(CheckId.of("server.dotnet"), Optional.of("R15"), status, level, said, said, Optional.empty(), said,
                remedy, List.of(), Optional.empty(), Duration.ZERO);
    }
}
