package com.akio.tws.preflight.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueFault;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    private static final CheckId DOTNET = CheckId.of("server.dotnet");
    private static final CheckId ELEVATED = CheckId.of("server.elevated");

    @Test
    void a_check_that_throws_is_unknown_and_a_fault_and_the_others_are_judged() {
        RuntimeException broken = new IllegalStateException("broken");
        Evaluation evaluation = evaluate(List.of(judging(DOTNET, facts -> {
            throw broken;
        }), judging(ELEVATED, facts -> met())));

        assertThat(evaluation.faults()).containsExactly(new Fault(DOTNET, broken));
        assertThat(evaluation.report().findings()).extracting(Finding::status).containsExactly(Status.UNKNOWN, Status.PASS);
        Finding finding = evaluation.report().findings().get(0);
        assertThat(Texts.in(Language.ENGLISH).say(finding.message()))
                .isEqualTo("the check itself failed: java.lang.IllegalStateException: broken");
        assertThat(finding.remedy()).isPresent();
        assertThat(finding.evidence()).isNotEmpty();
        assertThat(evaluation.report().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_check_that_throws_while_it_says_what_is_required_is_a_fault_too() {
        Check mute = new GivenCheck(DOTNET, Applies.yes(), facts -> met()) {
            @Override
            public Message required(EvaluationContext context) {
                throw new ArithmeticException();
            }
        };

        assertThat(evaluate(List.of(mute)).faults()).extracting(Fault::id).containsExactly(DOTNET);
    }

    @Test
    void a_check_that_says_nothing_is_a_fault_too() {
        assertThat(evaluate(List.of(judging(DOTNET, facts -> null))).faults()).extracting(Fault::id).containsExactly(DOTNET);
    }

    @Test
    void a_catalogue_without_a_figure_is_no_verdict_on_a_machine() {
        Check asksForMore = new GivenCheck(DOTNET, Applies.yes(), facts -> met()) {
            @Override
            public Message required(EvaluationContext context) {
                return Message.verbatim(context.figures(FigureKey.of(DOTNET, figures -> figures.text("no-such-figure"))));
            }
        };

        assertThatThrownBy(() -> evaluate(List.of(asksForMore))).isInstanceOf(CatalogueFault.class)
                .hasMessageContaining("2024-09.json:").hasMessageContaining("the field no-such-figure is missing");
    }

    @Test
    void a_check_that_does_not_concern_the_site_says_why_and_looks_at_nothing() {
        Check no = new GivenCheck(DOTNET, Applies.no(Message.verbatim("not here")), facts -> {
            throw new IllegalStateException();
        });
        Finding finding = evaluate(List.of(no)).report().findings().get(0);

        assertThat(finding.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(Texts.in(Language.ENGLISH).say(finding.message())).isEqualTo("not here");
    }

    @ParameterizedTest(name = "{0} at level {1} is {2}")
    @CsvSource({
        "MET, server.dotnet, PASS", "MET, server.elevated, PASS",
        "NOT_MET, server.dotnet, FAIL", "NOT_MET, server.elevated, WARN",
        "CONCERN, server.dotnet, WARN", "CONCERN, server.elevated, WARN",
        "UNDECIDED, server.dotnet, UNKNOWN", "UNDECIDED, server.elevated, UNKNOWN",
        "CONFIRM, server.dotnet, MANUAL", "CONFIRM, server.elevated, MANUAL",
        "NOT_CONCERNED, server.dotnet, NOT_APPLICABLE", "NOT_CONCERNED, server.elevated, NOT_APPLICABLE"})
    void an_outcome_and_a_level_make_a_status(String outcome, String id, Status expected) {
        Report report = evaluate(List.of(judging(CheckId.of(id), facts -> outcome(outcome)))).report();

        assertThat(report.findings()).extracting(Finding::status).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} beside an unreadable sign is {1}")
    @CsvSource({"MET, UNKNOWN", "NOT_MET, FAIL", "CONCERN, UNKNOWN", "UNDECIDED, UNKNOWN", "CONFIRM, UNKNOWN",
        "NOT_CONCERNED, NOT_APPLICABLE"})
    void an_unreadable_sign_leaves_only_what_stands_by_itself(String outcome, Status expected) {
        Check check = new GivenCheck(DOTNET, Applies.yes(), facts -> outcome(outcome)) {
            @Override
            public RequiredFacts needs() {
                return RequiredFacts.everySign(DotNetFacts.RELEASE, PrivilegeFacts.ELEVATION);
            }
        };
        Report report = evaluate(RecordedMachine.sound().denied(PrivilegeFacts.ELEVATION), List.of(check), Selection.ALL,
                List.of(), Site.DEFAULT).report();

        assertThat(report.findings()).extracting(Finding::status).containsExactly(expected);
    }

    @Test
    void what_was_read_is_shown_beside_what_was_not() {
        Finding finding = Judged.finding("server.os.version",
                RecordedMachine.sound().denied(OperatingSystemFacts.PRODUCT_TYPE), Site.DEFAULT);
        Texts texts = Texts.in(Language.ENGLISH);

        assertThat(texts.say(finding.observed().orElseThrow()))
                .isEqualTo("os.current-build-number = 20348, os.installation-type = Server");
        assertThat(texts.say(finding.message())).isEqualTo("Could not be read: HKLM\\SYSTEM\\CurrentControlSet\\Control\\"
                + "ProductOptions\\ProductType (access denied: Access is denied. (5)).");
        assertThat(texts.say(finding.remedy().orElseThrow()))
                .isEqualTo("Run the check again from an elevated prompt (Run as administrator).");
    }

    @Test
    void only_and_skip_leave_checks_out_and_say_which() {
        Report only = report(RecordedMachine.sound(), new Selection(Set.of(ELEVATED, DOTNET), Set.of()), List.of(), Site.DEFAULT);
        Report skip = report(RecordedMachine.sound(), new Selection(Set.of(), Set.of(DOTNET)), List.of(), Site.DEFAULT);
        Report both = report(RecordedMachine.sound(), new Selection(Set.of(DOTNET), Set.of(DOTNET)), List.of(), Site.DEFAULT);

        assertThat(only.findings()).extracting(Finding::id).containsExactly(DOTNET, ELEVATED);
        int ofServer = report(RecordedMachine.sound(), Selection.ALL, List.of(), Site.DEFAULT).findings().size();
        assertThat(only.notRun()).hasSize(ofServer - 2).doesNotContain(DOTNET, ELEVATED);
        assertThat(only.partial()).isTrue();
        assertThat(skip.notRun()).containsExactly(DOTNET);
        assertThat(skip.findings()).extracting(Finding::id).doesNotContain(DOTNET);
        assertThat(both.findings()).isEmpty();
        assertThat(report(RecordedMachine.sound(), Selection.ALL, List.of(), Site.DEFAULT).partial()).isFalse();
    }

    @Test
    void the_checks_of_another_role_are_neither_run_nor_counted_as_left_out() {
        Site client = new Site(SiteProfile.EMPTY, Site.DEFAULT.tws(), Role.CLIENT, Site.DEFAULT.phase(), Optional.empty());
        Report report = report(RecordedMachine.sound(), Selection.ALL, List.of(), client);

        assertThat(report.findings()).extracting(finding -> CATALOGUE.entry(finding.id()).roles())
                .allSatisfy(roles -> assertThat(roles).contains(Role.CLIENT));
        assertThat(report.notRun()).isEmpty();
    }

    @Test
    void the_report_says_where_it_comes_from() {
        Report report = Judged.report(RecordedMachine.sound(), Site.DEFAULT);

        assertThat(report.machine()).isEqualTo("SRV-TWS");
        assertThat(report.edition()).isEqualTo(new Report.Edition("2024-09", CATALOGUE.sha256(), false));
        assertThat(report.collectedAt()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(report.evaluatedAt()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(report.took()).isEqualTo(Duration.ofMillis(184));
        assertThat(report.sample()).isFalse();
    }

    @Test
    void a_clock_that_is_set_back_gives_no_negative_durations() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));
        Clock falling = mock();
        when(falling.instant()).thenAnswer(call -> now.updateAndGet(last -> last.minusSeconds(3600)));
        Report report = new Evaluator(Checks.all(), CATALOGUE, falling, "test")
                .evaluate(RecordedMachine.sound().snapshot(), Site.DEFAULT, Selection.ALL, List.of()).report();

        assertThat(report.took()).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(report.findings()).allSatisfy(finding -> assertThat(finding.took()).isGreaterThanOrEqualTo(Duration.ZERO));
    }

    private static Report report(RecordedMachine machine, Selection selection, List<Waiver> waivers, Site site) {
        return evaluate(machine, Checks.all(), selection, waivers, site).report();
    }

    private static Evaluation evaluate(List<Check> checks) {
        return evaluate(RecordedMachine.sound(), checks, Selection.ALL, List.of(), Site.DEFAULT);
    }

    private static Evaluation evaluate(RecordedMachine machine, List<Check> checks, Selection selection, List<Waiver> waivers,
            Site site) {
        return new Evaluator(checks, CATALOGUE, Judged.CLOCK, "test").evaluate(machine.snapshot(), site, selection, waivers);
    }

    private static Check judging(CheckId id, Function<Facts, Outcome> judgement) {
        return new GivenCheck(id, Applies.yes(), judgement);
    }

    private static Outcome met() {
        return outcome("MET");
    }

    private static Outcome outcome(String kind) {
        Message said = Message.verbatim(kind);
        return switch (kind) {
            case "MET" -> new Outcome.Met(said, said);
            case "NOT_MET" -> new Outcome.NotMet(said, said, said);
            case "CONCERN" -> new Outcome.Concern(said, said, said);
            case "UNDECIDED" -> new Outcome.Undecided(said, said, said);
            case "CONFIRM" -> new Outcome.Confirm(said, said);
            default -> new Outcome.NotConcerned(said, said);
        };
    }
}
