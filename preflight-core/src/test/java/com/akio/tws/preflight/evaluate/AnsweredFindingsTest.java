package com.akio.tws.preflight.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an answer does to a finding, and what it leaves; judged on 2026-11-23 at 10:00 UTC.
 *
 * <p>That an expired attestation must not set a status is heimdall2's #4524 (https://github.com/mitre/heimdall2/issues/4524); that it
 * only ever counts where nothing could be tested, mitre/saf #3609 and InSpec's "Not Reviewed" (https://github.com/inspec/inspec/pull/6220).
 */
class AnsweredFindingsTest {

    private static final String ADMINISTRATORS = "site.administrators-present";
    private static final String KEYS = "telephony.pabx.csta-keys";
    private static final String DOTNET = "server.dotnet";
    private static final String PABX = "\"users\": 50, \"pabx\": {\"kind\": \"oxe\", \"version\": \"R12\"}";

    @Test
    void a_yes_confirms_and_says_who() {
        Finding finding = finding(report(RecordedMachine.sound(), answer(ADMINISTRATORS, "yes", ", \"function\": \"DSI\", \"note\": \"by phone\"")),
                ADMINISTRATORS);

        assertThat(finding.status()).isEqualTo(Status.CONFIRMED);
        assertThat(finding.answer().map(Answered::use)).contains(Answered.Use.COUNTED);
        assertThat(Texts.in(Language.ENGLISH).say(finding.message())).startsWith("Confirmed by Marie Dupont, DSI, on 2026-11-20 – by phone. Asked was: ");
        assertThat(Texts.in(Language.FRENCH).say(finding.message())).startsWith("Confirmé par Marie Dupont, DSI, le 20/11/2026 – by phone.");
    }

    @Test
    void a_no_fails_on_a_required_row_and_warns_else() {
        Report report = report(RecordedMachine.sound(), answer(ADMINISTRATORS, "no", "") + ", " + answer(KEYS, "no", ""));

        assertThat(finding(report, KEYS).level()).isEqualTo(Level.REQUIRED);
        assertThat(finding(report, KEYS).status()).isEqualTo(Status.FAIL);
        assertThat(finding(report, KEYS).remedy()).isPresent();
        assertThat(finding(report, ADMINISTRATORS).level()).isEqualTo(Level.MANUAL);
        assertThat(finding(report, ADMINISTRATORS).status()).isEqualTo(Status.WARN);
        assertThat(report.verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2026-11-22, MANUAL", "2026-11-23, CONFIRMED", "2027-01-01, CONFIRMED", "2020-01-01, MANUAL"})
    void an_answer_counts_through_its_last_day_and_no_longer(String until, Status expected) {
        Finding finding = finding(report(RecordedMachine.sound(), answer(ADMINISTRATORS, "yes", ", \"until\": \"" + until + "\"")), ADMINISTRATORS);

        assertThat(finding.status()).isEqualTo(expected);
        assertThat(finding.answer().orElseThrow().use()).isEqualTo(expected == Status.MANUAL ? Answered.Use.ENDED : Answered.Use.COUNTED);
    }

    /** A day has come once it has begun anywhere on earth: Kiribati is 14 hours ahead. */
    @ParameterizedTest(name = "given {0}: {1}")
    @CsvSource({"2026-11-23, CONFIRMED", "2026-11-24, CONFIRMED", "2026-11-25, MANUAL", "2026-11-23T11:00:00+01:00, CONFIRMED",
        "2026-11-23T10:05:00Z, CONFIRMED", "2026-11-23T10:05:01Z, MANUAL", "2030-01-01, MANUAL"})
    void an_answer_of_the_future_counts_as_none(String when, Status expected) {
        String answer = "{\"id\": \"" + ADMINISTRATORS + "\", \"value\": \"yes\", \"by\": \"M\", \"when\": \"" + when + "\"}";
        Finding finding = finding(report(RecordedMachine.sound(), answer), ADMINISTRATORS);

        assertThat(finding.status()).isEqualTo(expected);
        assertThat(finding.answer().orElseThrow().use()).isEqualTo(expected == Status.MANUAL ? Answered.Use.NOT_YET : Answered.Use.COUNTED);
    }

    @ParameterizedTest(name = "{0} beside {1}")
    @CsvSource({"yes, FAIL", "no, FAIL", "yes, UNKNOWN", "no, UNKNOWN", "yes, PASS", "no, PASS"})
    void an_answer_never_covers_what_was_read(String value, Status read) {
        RecordedMachine machine = switch (read) {
            case FAIL -> RecordedMachine.sound().set(DotNetFacts.RELEASE, 394802L);
            case UNKNOWN -> RecordedMachine.sound().denied(DotNetFacts.RELEASE);
            default -> RecordedMachine.sound();
        };
        Finding without = finding(report(machine, ""), DOTNET);
        Finding with = finding(report(machine, answer(DOTNET, value, "")), DOTNET);

        assertThat(with.status()).isEqualTo(read).isEqualTo(without.status());
        assertThat(with.message()).isEqualTo(without.message());
        assertThat(with.remedy()).isEqualTo(without.remedy());
        assertThat(with.answer().map(Answered::use)).contains(Answered.Use.NOT_ASKED);
    }

    @Test
    void an_answer_for_another_point_changes_nothing_here() {
        Report without = report(RecordedMachine.sound(), "");
        Report with = report(RecordedMachine.sound(), answer(KEYS, "yes", ""));

        for (Finding finding : without.findings()) {
            if (!finding.id().name().equals(KEYS)) {
                assertThat(finding(with, finding.id().name()).status()).as("%s", finding.id()).isEqualTo(finding.status());
                assertThat(finding(with, finding.id().name()).answer()).isEmpty();
            }
        }
    }

    @Test
    void an_answer_for_the_clients_is_nothing_to_the_server() {
        Report report = report(RecordedMachine.sound(), answer("client.headset", "no", ""));

        assertThat(report.findings()).noneMatch(finding -> finding.answer().isPresent());
    }

    @Test
    void a_waiver_on_what_is_to_be_confirmed_leaves_it_so_and_says_that_an_answer_is_wanted() {
        Report report = judged(RecordedMachine.sound(), PABX + ", \"waivers\": [{\"id\": \"" + ADMINISTRATORS + "\", \"reason\": \"known\"}]");
        Finding finding = finding(report, ADMINISTRATORS);

        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(Texts.in(Language.ENGLISH).say(finding.message())).contains("an answer is wanted: preflight answer " + ADMINISTRATORS + " yes|no");
        assertThat(report.verdict()).isEqualTo(judged(RecordedMachine.sound(), PABX).verdict());
    }

    @Test
    void a_no_may_be_waived_as_any_refusal() {
        Report report = judged(RecordedMachine.sound(), PABX + ", \"answers\": [" + answer(KEYS, "no", "") + "], \"waivers\": [{\"id\": \"" + KEYS
                + "\", \"reason\": \"ordered\", \"by\": \"Jean\", \"on\": \"2026-11-22\"}]");

        assertThat(finding(report, KEYS).status()).isEqualTo(Status.WAIVED);
        assertThat(finding(report, KEYS).answer().map(Answered::use)).contains(Answered.Use.COUNTED);
    }

    private static String answer(String id, String value, String more) {
        return "{\"id\": \"" + id + "\", \"value\": \"" + value + "\", \"by\": \"Marie Dupont\", \"when\": \"2026-11-20\"" + more + "}";
    }

    private static Finding finding(Report report, String id) {
        return report.findings().stream().filter(finding -> finding.id().equals(CheckId.of(id))).findFirst().orElseThrow();
    }

    private static Report report(RecordedMachine machine, String answers) {
        return judged(machine, PABX + ", \"answers\": [" + answers + "]");
    }

    private static Report judged(RecordedMachine machine, String profile) {
        return new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test")
                .evaluate(machine.snapshot(), Sites.planned(profile), Selection.ALL, List.of()).report();
    }
}
