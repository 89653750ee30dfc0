package com.akio.tws.preflight.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every check there is, and will hold for the next one. */
class EveryCheckTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();

    static Stream<Check> checks() {
        return Checks.all().stream();
    }

    /** Each check with each fact that it needs. */
    static Stream<Arguments> needs() {
        return checks().flatMap(check -> check.needs().facts().stream()
                .map(key -> Arguments.of(check.id() + " without " + key.name(), check, key)));
    }

    @Test
    void the_ids_that_the_design_fixes_are_there() {
        assertThat(Checks.all()).extracting(check -> check.id().name()).contains("server.os.version", "server.os.edition",
                "server.os.architecture", "server.os.language", "server.dotnet", "server.disk.space",
                "server.disk.separate-drive", "server.disk.free-minimum", "server.disk.technology", "server.role.exchange",
                "server.role.domain-controller", "server.role.web-port-80", "server.memory", "server.cpu.cores",
                "server.cpu.speed", "server.cpu.model", "server.virtual.guarantee", "server.reboot-pending",
                "server.installer-busy", "server.elevated");
    }

    @Test
    void no_two_checks_share_an_id() {
        assertThat(Checks.all()).extracting(Check::id).doesNotHaveDuplicates();
    }

    @Test
    void the_catalogue_has_an_entry_for_every_check_and_none_for_anything_else() {
        assertThat(CATALOGUE.entries().keySet())
                .containsExactlyInAnyOrderElementsOf(checks().map(Check::id).toList());
    }

    @Test
    void a_check_that_no_row_asks_for_never_blocks_except_for_the_busy_installer() {
        assertThat(CATALOGUE.entries().values()).filteredOn(entry -> entry.row().isEmpty() && entry.level() == Level.REQUIRED)
                .extracting(entry -> entry.id().name()).containsExactly("server.installer-busy");
    }

    @Test
    void a_row_is_written_as_the_requirements_number_it() {
        assertThat(CATALOGUE.entries().values()).allSatisfy(entry ->
                assertThat(entry.row().orElse("R1")).matches("R([1-9]|[1-6][0-9])"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void has_a_form_of_id_a_role_and_texts_in_both_languages(Check check) {
        assertThat(check.id().name()).matches("(server|client|network|telephony|site)(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
        assertThat(CATALOGUE.entry(check.id()).roles()).isNotEmpty();
        EvaluationContext context = new EvaluationContext(Site.DEFAULT, CATALOGUE);
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertThat(texts.say(check.title(CATALOGUE))).isNotBlank().doesNotContain("[", "{");
            assertThat(texts.say(check.required(context))).isNotBlank().doesNotContain("{")
                    .doesNotContainPattern("\\[[a-z-]+(\\.[A-Za-z0-9_-]+)+]");
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void needs_no_fact_twice(Check check) {
        List<FactKey<?>> every = new ArrayList<>(check.needs().facts());
        every.addAll(check.needs().quoted());

        assertThat(every).doesNotHaveDuplicates();
    }

    @Test
    void gives_exactly_one_finding_in_the_order_of_the_list_in_every_phase() {
        for (Role role : Role.values()) {
            List<CheckId> ofRole = checks().map(Check::id).filter(id -> CATALOGUE.entry(id).roles().contains(role)).toList();
            for (Phase phase : Phase.values()) {
                Site site = Sites.at(phase, "\"users\": 400");
                Report report = Judged.report(RecordedMachine.sound(),
                        new Site(site.profile(), site.tws(), role, phase, site.installDirectory()));

                assertThat(report.findings()).extracting(Finding::id).containsExactlyElementsOf(ofRole);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("needs")
    void a_needed_fact_that_is_denied_without_another_sign_never_passes(String name, Check check, FactKey<?> key) {
        Finding finding = Judged.finding(check.id().name(), RecordedMachine.sound().denied(key), Site.DEFAULT);

        assertThat(finding.status()).isIn(Status.UNKNOWN, Status.NOT_APPLICABLE);
        assertThat(finding.evidence()).anySatisfy(evidence -> {
            assertThat(evidence.fact()).isEqualTo(key.name());
            assertThat(evidence.reading()).isInstanceOf(Reading.Unreadable.class);
        });
    }

    @ParameterizedTest
    @MethodSource("needs")
    void a_needed_fact_of_another_type_or_that_nobody_collected_never_passes(String name, Check check, FactKey<?> key) {
        RecordedMachine odd = RecordedMachine.sound().setRaw(key, new Value.Flag(true));
        RecordedMachine older = RecordedMachine.sound().notCollected(key);

        assertThat(Judged.status(check.id().name(), odd, Site.DEFAULT)).isIn(Status.UNKNOWN, Status.NOT_APPLICABLE);
        if (check.needs().later().contains(key)) {
            // A fact that bundles of earlier versions lack: it changes nothing there, and is not quoted.
            Finding finding = Judged.finding(check.id().name(), older, Site.DEFAULT);
            assertThat(finding.status()).isEqualTo(Judged.status(check.id().name(), RecordedMachine.sound(), Site.DEFAULT));
            assertThat(finding.evidence()).extracting(Evidence::fact).doesNotContain(key.name());
            return;
        }
        assertThat(Judged.status(check.id().name(), older, Site.DEFAULT)).isIn(Status.UNKNOWN, Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("needs")
    void every_kind_of_failure_is_told_in_words_with_advice(String name, Check check, FactKey<?> key) {
        for (Reason.Kind kind : Reason.Kind.values()) {
            Finding finding = Judged.finding(check.id().name(),
                    RecordedMachine.sound().unreadable(key, Reason.of(kind, 1234, "in its own words")), Site.DEFAULT);

            assertThat(finding.status()).isIn(Status.UNKNOWN, Status.NOT_APPLICABLE);
            if (finding.status() == Status.UNKNOWN) {
                assertThat(Texts.in(Language.ENGLISH).say(finding.message())).contains("in its own words (1234)");
                assertThat(finding.remedy()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void every_fact_denied_is_unknown(Check check) {
        if (check.needs().facts().isEmpty()) {
            return;
        }
        for (Phase phase : Phase.values()) {
            assertThat(Judged.status(check.id().name(), everyNeed(RecordedMachine.locked()::denied), Sites.at(phase, "")))
                    .isIn(Status.UNKNOWN, Status.NOT_APPLICABLE);
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void every_fact_absent_is_an_answer_and_no_exception(Check check) {
        for (String fields : List.of("", "\"users\": 8001", "\"users\": 500, \"rdsUsers\": 20, \"secure\": true")) {
            Finding finding = Judged.finding(check.id().name(), everyNeed(RecordedMachine.empty()::absent), Sites.planned(fields));

            assertThat(finding.id()).isEqualTo(check.id());
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void quotes_what_it_needs_as_evidence_in_its_order(Check check) {
        List<String> expected = new ArrayList<>();
        check.needs().facts().forEach(key -> expected.add(key.name()));
        check.needs().quoted().forEach(key -> expected.add(key.name()));

        Finding finding = Judged.finding(check.id().name(), RecordedMachine.sound(), Site.DEFAULT);

        assertThat(finding.evidence()).extracting(Evidence::fact).containsExactlyElementsOf(expected);
    }

    @Test
    void whoever_asks_somebody_to_act_says_what_to_do_and_whoever_read_something_says_what() {
        for (RecordedMachine machine : List.of(RecordedMachine.sound(), RecordedMachine.locked(), RecordedMachine.empty())) {
            for (Finding finding : Judged.report(machine, Sites.planned("\"users\": 4000")).findings()) {
                if (Set.of(Status.WARN, Status.FAIL, Status.UNKNOWN).contains(finding.status())) {
                    assertThat(finding.remedy()).as("%s", finding.id()).isPresent();
                }
                boolean read = finding.evidence().stream().limit(needsOf(finding.id()))
                        .anyMatch(evidence -> evidence.reading() instanceof Reading.Known<?>);
                if (read) {
                    assertThat(finding.observed()).as("%s", finding.id()).isPresent();
                }
            }
        }
    }

    private static int needsOf(CheckId id) {
        return checks().filter(check -> check.id().equals(id)).findFirst().orElseThrow().needs().facts().size();
    }

    private static RecordedMachine everyNeed(Function<FactKey<?>[], RecordedMachine> overlay) {
        Set<FactKey<?>> keys = new LinkedHashSet<>();
        checks().forEach(check -> {
            keys.addAll(check.needs().facts());
            keys.addAll(check.needs().quoted());
        });
        return overlay.apply(keys.toArray(FactKey<?>[]::new));
    }
}
