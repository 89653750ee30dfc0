package com.akio.tws.preflight.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a waiver does to a finding, and what it leaves. */
class WaivedFindingsTest {

    private static final CheckId DOTNET = CheckId.of("server.dotnet");
    private static final CheckId ELEVATED = CheckId.of("server.elevated");
    private static final Site SIZED = Sites.planned("\"users\": 50");
    private static final RecordedMachine OLD_DOTNET = RecordedMachine.sound().set(DotNetFacts.RELEASE, 394802L);

    @Test
    void a_waiver_takes_the_sting_and_stays_in_sight() {
        Waiver waiver = new Waiver("server.dotnet", "ordered", Optional.empty());
        Report report = report(OLD_DOTNET, List.of(waiver), SIZED);

        assertThat(finding(report, DOTNET).status()).isEqualTo(Status.WAIVED);
        assertThat(finding(report, DOTNET).waiver()).contains(waiver);
        assertThat(finding(report, DOTNET).remedy()).isPresent();
        assertThat(report.verdict()).isEqualTo(Verdict.READY);
    }

    @ParameterizedTest(name = "until {0} the finding is {1}")
    @CsvSource({"2026-11-22, FAIL", "2026-11-23, WAIVED", "2026-11-24, WAIVED"})
    void a_waiver_counts_through_its_last_day_and_no_longer(LocalDate until, Status expected) {
        Waiver waiver = new Waiver("server.dotnet", "ordered", Optional.of(until));
        Report report = report(OLD_DOTNET, List.of(waiver), SIZED);

        assertThat(finding(report, DOTNET).status()).isEqualTo(expected);
        assertThat(finding(report, DOTNET).waiver()).contains(waiver);
    }

    @Test
    void a_waiver_on_what_passes_changes_nothing() {
        Waiver waiver = new Waiver("server.dotnet", "just in case", Optional.empty());
        Report report = report(RecordedMachine.sound(), List.of(waiver), Site.DEFAULT);

        assertThat(finding(report, DOTNET).status()).isEqualTo(Status.PASS);
    }

    @Test
    void a_waiver_covers_what_could_not_be_read_and_what_only_warns() {
        Waiver dotnet = new Waiver("server.dotnet", "checked by hand", Optional.empty());
        Waiver elevated = new Waiver("server.elevated", "not possible here", Optional.empty());
        RecordedMachine machine = RecordedMachine.sound().denied(DotNetFacts.RELEASE).set(PrivilegeFacts.ELEVATION, 0L);
        Report report = report(machine, List.of(dotnet, elevated), SIZED);

        assertThat(finding(report, DOTNET).status()).isEqualTo(Status.WAIVED);
        assertThat(finding(report, ELEVATED).status()).isEqualTo(Status.WAIVED);
        assertThat(report.verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void the_waivers_of_the_profile_count_and_one_that_holds_comes_before_one_that_ended() {
        Waiver ended = new Waiver("server.dotnet", "old", Optional.of(LocalDate.parse("2020-01-01")));
        SiteProfile profile = Sites.profile("\"waivers\": [{\"id\": \"server.dotnet\", \"reason\": \"new\"}]");
        Site site = new Site(profile, Site.DEFAULT.tws(), Role.SERVER, Site.DEFAULT.phase(), Optional.empty());
        Report report = report(OLD_DOTNET, List.of(ended), site);

        assertThat(finding(report, DOTNET).status()).isEqualTo(Status.WAIVED);
        assertThat(finding(report, DOTNET).waiver().orElseThrow().reason()).isEqualTo("new");
    }

    private static Finding finding(Report report, CheckId id) {
        return report.findings().stream().filter(finding -> finding.id().equals(id)).findFirst().orElseThrow();
    }

    private static Report report(RecordedMachine machine, List<Waiver> waivers, Site site) {
        return new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test")
                .evaluate(machine.snapshot(), site, Selection.ALL, waivers).report();
    }
}
