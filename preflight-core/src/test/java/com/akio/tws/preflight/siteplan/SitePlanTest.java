package com.akio.tws.preflight.siteplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.Row;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.SitePlans;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.AnySites;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule serves plan and check: what one refuses, the other never calls green. */
class SitePlanTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    private static final List<Check> CHECKS = Checks.of(CATALOGUE);
    private static final Evaluator EVALUATOR =
            new Evaluator(CHECKS, CATALOGUE, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC), "test");

    /** Checks that judge the site alone, and those of them that somebody's answer is for at a machine. */
    private static final Set<String> OF_THE_SITE = CHECKS.stream().filter(check -> !check.looksAtTheMachine())
            .map(check -> check.id().name()).collect(Collectors.toSet());

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "companies": 60                                                                                 | conflict | R12
            "domains": 70                                                                                   | conflict | R12
            "usersPerDomain": 900                                                                           | remark   | R12
            "smartAttendantLicences": 1, "supervisedUsers": 1500                                            | confirm  | R24
            "phones": [{"model": "Yealink W60B"}]                                                           | conflict | R62
            "phones": [{"model": "Yealink T28P", "firmware": "2.72.0.10"}]                                  | conflict | R62
            "phones": [{"model": "Snom 300", "firmware": "8.4.35"}]                                         | conflict | R61
            "phones": [{"model": "Yealink T46U", "firmware": "108.84.0.15"}]                                | remark   | R62
            "pabx": {"kind": "mivoice-5000", "version": "R4.1"}                                             | conflict | R63
            "pabx": {"kind": "mivoice-400", "version": "R7.0", "cstaKeys": 5}, "users": 50                  | conflict | R64
            "phones": [{"model": "Snom D735", "firmware": "8.9.3.80"}], "phoneLinkPort": 9001               | conflict | R47
            "features": ["conference"], "tws": "5.1"                                                        | conflict | R11
            "features": ["v4-client"], "tws": "5.1"                                                         | remark   | R11
            "serverName": "tws..exemple.fr", "secure": true                                                 | conflict | R13
            "serverName": "tws_1.exemple.fr", "secure": true                                                | remark   | R13
            "serverName": "tws_1.exemple.fr"                                                                | remark   | R13
            "secure": true                                                                                  | conflict | R13
            "users": 250, "features": ["mail"], "mediaChannels": 8                                          | remark   | R20
            "users": 250, "mediaChannels": 9                                                                | confirm  | R20
            "companies": 60, "waivers": [{"id": "server.limits.companies", "reason": "two servers later"}]  | remark   | R12
            """)
    void what_check_refuses_is_a_conflict_what_it_warns_of_a_remark_and_what_it_asks_a_confirmation(String fields, String kind, String row) {
        SitePlan plan = plan(fields);

        assertThat(rows(plan.conflicts()).contains(row)).isEqualTo(kind.equals("conflict"));
        if (kind.equals("remark")) {
            assertThat(rows(plan.remarks())).contains(row);
        }
        if (kind.equals("confirm")) {
            assertThat(rows(plan.confirm())).contains(row);
        }
    }

    @Test
    void a_waiver_of_what_only_the_machine_shows_stands_alone() {
        SitePlan plan = plan("\"waivers\": [{\"id\": \"server.os.version\", \"reason\": \"confirmed by Akio\"}]");

        assertThat(plan.remarks()).filteredOn(point -> point.check().filter(id -> id.name().equals("server.os.version")).isPresent()).singleElement()
                .satisfies(point -> assertThat(Texts.in(Language.ENGLISH).say(point.message())).endsWith(": waived: confirmed by Akio")
                        .doesNotContain("read", "collected"));
    }

    /** The announced number of channels for voicemail alone is enough, and the two columns are never added for it. */
    @Test
    void channels_for_mail_alone_are_measured_by_the_column_of_mail() {
        SitePlan plan = plan("\"users\": 250, \"features\": [\"mail\"], \"mediaChannels\": 9");

        assertThat(plan.prerequisites()).filteredOn(one -> one.check().name().equals("server.media.channels")).singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(Standing.MET));
        assertThat(Texts.in(Language.ENGLISH).say(plan.prerequisites().stream().filter(one -> one.check().name().equals("server.media.channels"))
                .findFirst().orElseThrow().required())).contains("9 channels").doesNotContain("14");
    }

    @Provide
    Arbitrary<SiteProfile> sites() {
        return AnySites.profiles();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatever_a_site_is_plan_and_check_say_the_same_of_it(@ForAll("sites") SiteProfile told) {
        // The waivers of these sites are for checks that do not exist.
        TwsVersion tws = told.tws().orElse(TwsVersion.V5_2);
        SitePlan plan = SitePlans.of(told, tws);
        Set<String> conflicts = checks(plan.conflicts());
        Set<String> remarks = checks(plan.remarks());
        for (Role role : Role.values()) {
            Site site = new Site(told, tws, role, Phase.INSTALL, told.installDirectory());
            for (Finding finding : EVALUATOR.evaluate(RecordedMachine.sound().snapshot(), site, Selection.ALL, List.of()).report().findings()) {
                String id = finding.id().name();
                if (OF_THE_SITE.contains(id)) {
                    assertThat(conflicts.contains(id)).as(id + " is " + finding.status()).isEqualTo(finding.status() == Status.FAIL);
                    assertThat(remarks.contains(id)).as(id + " is " + finding.status())
                            .isEqualTo(finding.status() == Status.WARN || finding.status() == Status.WAIVED);
                } else {
                    assertThat(conflicts).as("nobody looked at a machine").doesNotContain(id);
                }
            }
        }
        assertEveryRowStands(plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "users": 5
            "users": 300, "secure": true, "features": ["softphone", "conference", "v4-client", "rules", "mail", "twp-browser", "websocket", "file-sharing", "remote-access"], "rdsUsers": 5, "sharedWorkstations": true
            "pabx": {"kind": "other", "name": "3CX"}, "phones": [{"model": "Grandstream GXP2170"}]
            """)
    void every_row_of_the_document_stands_in_the_plan_or_says_why_not(String fields) {
        assertEveryRowStands(plan(fields));
    }

    private static void assertEveryRowStands(SitePlan plan) {
        assertThat(plan.rows().stream().map(row -> row.row().id())).containsExactlyElementsOf(CATALOGUE.rows().stream().map(Row::id).toList());
        Set<String> shown = new HashSet<>();
        plan.prerequisites().forEach(one -> shown.addAll(one.rows()));
        plan.figures().lines().forEach(line -> shown.add(line.flow().row()));
        plan.figures().firewallSummary().forEach(planned -> shown.add(planned.flow().row()));
        Stream.of(plan.conflicts(), plan.remarks(), plan.confirm()).flatMap(List::stream).forEach(point -> point.row().ifPresent(shown::add));
        plan.leftOut().forEach(row -> shown.add(row.row().id()));
        shown.addAll(List.of("R18", "R60"));
        assertThat(shown).containsAll(CATALOGUE.rows().stream().map(Row::id).toList());
    }

    private static SitePlan plan(String fields) {
        SiteProfile site = Sites.profile(fields);
        return SitePlans.of(site, site.tws().orElse(TwsVersion.V5_2));
    }

    private static Set<String> rows(List<Point> points) {
        return points.stream().flatMap(point -> point.row().stream()).collect(Collectors.toSet());
    }

    private static Set<String> checks(List<Point> points) {
        return points.stream().flatMap(point -> point.check().stream()).map(Object::toString).collect(Collectors.toSet());
    }
}
