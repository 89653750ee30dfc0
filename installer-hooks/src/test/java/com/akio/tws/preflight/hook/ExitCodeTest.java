package com.akio.tws.preflight.hook;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.hook.ExitCode.Strictness;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
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

/** The exit codes are the contract of every way in. */
class ExitCodeTest {

    @Test
    void the_codes_are_those_of_the_contract_and_stay_clear_of_windows_installers() {
        assertThat(ExitCode.values()).extracting(ExitCode::code).containsExactly(0, 1, 2, 3, 70)
                .doesNotContain(1602, 1603, 1618, 1641, 3010);
    }

    @ParameterizedTest(name = "{0}: {1}, strict {2}")
    @CsvSource(delimiter = ':', value = {
        "'' : 0 : 0",
        "PASS/REQUIRED MANUAL/REQUIRED WAIVED/REQUIRED : 0 : 0",
        "PASS/REQUIRED WARN/RECOMMENDED : 0 : 1",
        "WARN/REQUIRED : 0 : 1",
        "UNKNOWN/RECOMMENDED : 0 : 0",
        "UNKNOWN/RECOMMENDED WARN/RECOMMENDED : 0 : 1",
        "FAIL/REQUIRED : 1 : 1",
        "FAIL/REQUIRED UNKNOWN/REQUIRED WARN/RECOMMENDED : 1 : 1",
        "UNKNOWN/REQUIRED : 3 : 3",
        "UNKNOWN/REQUIRED WARN/RECOMMENDED : 3 : 1"})
    void a_report_comes_to_one_code(String findings, int lenient, int strict) {
        assertThat(ExitCode.of(report(findings), Strictness.LENIENT).code()).isEqualTo(lenient);
        assertThat(ExitCode.of(report(findings), Strictness.STRICT).code()).isEqualTo(strict);
    }

    private static Report report(String findings) {
        List<Finding> list = new ArrayList<>();
        for (String finding : findings.isBlank() ? new String[0] : findings.strip().split(" ")) {
            String[] parts = finding.split("/");
            Message said = Message.verbatim("said");
            list.add(new Finding(CheckId.of("server.dotnet"), Optional.empty(), Status.valueOf(parts[0]), Level.valueOf(parts[1]), said,
                    said, Optional.empty(), said, Optional.of(said), List.of(), Optional.empty(), Duration.ZERO));
        }
        return new Report("test", new Report.Edition("2024-09", "", false), "", false, Site.DEFAULT, Instant.EPOCH, Instant.EPOCH,
                Duration.ZERO, List.of(), list);
    }
}
