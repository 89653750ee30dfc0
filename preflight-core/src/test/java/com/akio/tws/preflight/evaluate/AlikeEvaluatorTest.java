package com.akio.tws.preflight.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.compare.ReportSummary;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Waiver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is remembered of other machines changes no status. */
class AlikeEvaluatorTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    private static final Evaluator EACH = new Evaluator(Checks.all(), CATALOGUE, Judged.CLOCK, "test");
    private static final int MACHINES = 400;

    private final AlikeEvaluator alike = new AlikeEvaluator(Checks.all(), CATALOGUE, Judged.CLOCK, "test");

    @Test
    void machines_that_share_most_readings_get_the_statuses_that_each_gets_alone() {
        Snapshot sound = RecordedMachine.sound().snapshot();
        List<String> names = List.copyOf(sound.readings().keySet());
        // Each fact has a few forms, and equal forms are one object, as among bundles that were read together.
        Map<String, List<Reading<Value>>> forms = new LinkedHashMap<>();
        sound.readings().forEach((name, reading) -> forms.put(name, List.of(reading, new Reading.Absent<>(reading.source()),
                new Reading.Unreadable<>(Reason.of(Reason.Kind.DENIED, "Access is denied."), reading.source()),
                new Reading.Known<>(new Value.Whole(0), reading.source()))));
        List<Site> sites = new ArrayList<>();
        for (Role role : Role.values()) {
            sites.add(new Site(SiteProfile.EMPTY, TwsVersion.V5_2, role, Phase.INSTALL, Optional.empty()));
            sites.add(new Site(SiteProfile.EMPTY, TwsVersion.V5_1, role, Phase.UPGRADE, Optional.empty()));
        }
        List<Waiver> waivers = List.of(new Waiver("server.dotnet", "known", Optional.empty()));
        Random random = new Random(20);
        for (int i = 0; i < MACHINES; i++) {
            Map<String, Reading<Value>> readings = new LinkedHashMap<>(sound.readings());
            for (int changed = 0; changed < random.nextInt(6); changed++) {
                String name = names.get(random.nextInt(names.size()));
                readings.put(name, forms.get(name).get(random.nextInt(4)));
            }
            if (random.nextInt(5) == 0) {
                readings.remove(names.get(random.nextInt(names.size())));
            }
            Snapshot machine = new Snapshot(sound.collectedAt().plus(Duration.ofDays(random.nextInt(900))), sound.took(), readings);
            Site site = sites.get(random.nextInt(sites.size()));
            List<Waiver> held = i % 3 == 0 ? waivers : List.of();

            ReportSummary each = ReportSummary.of(EACH.evaluate(machine, site, Selection.ALL, held).report());
            assertThat(ReportSummary.of(alike.evaluate(machine, site, false, Selection.ALL, held).report())).isEqualTo(each);
            assertThat(ReportSummary.of(alike.evaluate(machine, site, false, Selection.ALL, held).report())).isEqualTo(each);
        }
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // the very same one is what is asked for
    void a_finding_is_the_very_same_for_a_machine_with_the_same_readings_and_carries_no_evidence() {
        Snapshot sound = RecordedMachine.sound().snapshot();
        Snapshot later = new Snapshot(sound.collectedAt().plusSeconds(60), sound.took(), sound.readings());
        List<Finding> first = alike.evaluate(sound, Site.DEFAULT, false, Selection.ALL, List.of()).report().findings();
        List<Finding> second = alike.evaluate(later, Site.DEFAULT, false, Selection.ALL, List.of()).report().findings();

        assertThat(first).allSatisfy(finding -> assertThat(finding.evidence()).isEmpty());
        long same = 0;
        for (int i = 0; i < first.size(); i++) {
            same += first.get(i) == second.get(i) ? 1 : 0;
        }
        // One that asks what day it was is asked again.
        assertThat(same).isBetween((long) first.size() - 5, (long) first.size());
    }
}
