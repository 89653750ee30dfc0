package com.akio.tws.preflight.siteplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.LinkLoad.Acts;
import com.akio.tws.preflight.recorded.SitePlans;
import com.akio.tws.preflight.recorded.TestFile;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five whole sites. Their plans are recorded beside this test ({@code -Dgolden.update=true} writes them anew), and what can be counted was
 * counted by hand from the document, with the arithmetic in the comments.
 */
class FiveSitesTest {

    private static final List<String> SITES = List.of("town-hall", "hospital", "call-centre", "session-hosts", "openscape-voice");

    static Stream<Arguments> recorded() {
        return SITES.stream().flatMap(site -> Stream.of("text", "csv", "bandwidth").map(format -> Arguments.of(site, format)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("recorded")
    void a_plan_reads_as_it_was_recorded(String site, String format) throws Exception {
        StringBuilder text = new StringBuilder();
        Formats.ofPlans().named(format).orElseThrow().writer(Showing.PLAIN).write(plan(site), Texts.in(Language.FRENCH), text);
        String written = text.toString().replace("\r\n", "\n");
        String file = site + "." + format;
        if (Boolean.getBoolean("golden.update")) {
            Path approved = TestFile.project().resolve("preflight-core/src/test/resources/com/akio/tws/preflight/siteplan/" + file);
            Files.writeString(approved, written);
            return;
        }
        assertThat(written).isEqualTo(TestFile.text(FiveSitesTest.class, file));
    }

    @Test
    void the_town_hall() throws Exception {
        SitePlan plan = plan("town-hall");

        // 90 users, 400 calls an hour: the table's second line (100 users, 500 calls): 12 GB, SATA.
        assertSize(plan, 100, 12, "SATA");
        assertThat(plan.conflicts()).isEmpty();
        // R46 to the phones' network, R47 back on the port chosen at the link's creation, R52 the OXO's default port.
        assertThat(lines(plan, "R46")).containsExactly("10.40.16.0/20 > 10.41.0.0/16 TCP 80");
        assertThat(lines(plan, "R47")).containsExactly("10.41.0.0/16 > tws.mairie.example TCP 7010");
        assertThat(lines(plan, "R52")).containsExactly("tws.mairie.example <> 10.40.0.5 TCP 2555");
        assertThat(lines(plan, "R57")).containsExactly("tws.mairie.example > ad.mairie.example TCP 443, 389");
        LinkLoad library = plan.figures().links().get(1);
        // 20 × 500 KB = 10 000 KB = 80 000 kbit; over 2 000 kbit/s: 40 s.
        assertThat(library.startUpKilobytes()).isEqualTo(10_000);
        assertThat(library.startUpSeconds()).hasValue(40);
        // Its share of 400 calls: 400 × 20 / 90 = 88.9, so 89. With Alerter 89 × 40 = 3 560 KB, supervision 89 × 12 = 1 068 KB.
        assertThat(library.callsPerHour()).hasValue(89);
        assertThat(library.callKilobytesPerHour()).hasValue(3_560);
        assertThat(library.supervisionKilobytesPerHour()).hasValue(1_068);
        // 4 628 KB = 37 024 kbit in 3 600 s: 10.3, so 11. With 89 clicks (445 KB) and 89 searches (17 800 KB): 22 873 KB = 182 984 kbit: 50.8, so 51.
        assertThat(library.averageKbitPerSecond()).isEqualTo(11);
        assertThat(library.atMostKbitPerSecond()).isEqualTo(51);
        // R20: neither Rules nor Mail.
        assertThat(plan.figures().media().sizing().orElseThrow().channels()).isZero();
    }

    @Test
    void the_hospital() throws Exception {
        SitePlan plan = plan("hospital");

        // 1 100 users, 5 500 calls: beyond 1 000 users and 5 000 calls, so the line of 4 000 and 10 000: 20 GB, SAS/SCSI.
        assertSize(plan, 4000, 20, "SAS/SCSI");
        assertThat(plan.conflicts()).isEmpty();
        // R19: 40 channels at 8 a core are 5 cores, and 40 is not above 48; R54: 40 × 2 = 80 ports, 40000 to 40079.
        assertThat(plan.figures().media().sizing().orElseThrow().cores()).isEqualTo(5);
        assertThat(plan.figures().media().sizing().orElseThrow().virtualisationAllowed()).isTrue();
        assertThat(plan.figures().media().udp()).hasValue(new PortRange(40000, 40079));
        // R20 ends at 1 000 users.
        assertThat(rows(plan.confirm())).contains("R20");
        // R42 and R54 share 40000 to 40079 of the server.
        assertThat(rows(plan.confirm())).contains("R42");
        // Both hosts of the cluster, VTI-XML and CSTA.
        assertThat(lines(plan, "R48")).containsExactly("tws.hopital.example <> 10.9.0.10 TCP 3199", "tws.hopital.example <> 10.9.0.11 TCP 3199");
        assertThat(lines(plan, "R49")).containsExactly("tws.hopital.example <> 10.9.0.10 TCP 3211", "tws.hopital.example <> 10.9.0.11 TCP 3211");
        // The directory's own port alone, instead of 443 and 389.
        assertThat(lines(plan, "R57")).containsExactly("tws.hopital.example > ad.hopital.example TCP 636");
        // Voice: two calls of a PC every 4 ports are 40000 to 40007; the other direction goes to the PABX's own range.
        assertThat(lines(plan, "R45")).contains("10.9.0.10, 10.9.0.11 > 10.16.0.0/12 UDP 40000-40007", "10.16.0.0/12 > 10.9.0.10 UDP 40000-44999");
        // Secure mode opens no clear port of R43 but the 80 that the matrix has too.
        assertThat(plan.figures().firewallSummary().stream().flatMap(planned -> planned.ports().stream()).map(PortRange::shown))
                .containsExactly("80", "443", "9011-9020", "40000-41000");
        LinkLoad main = plan.figures().links().get(0);
        LinkLoad branch = plan.figures().links().get(1);
        // 500 of 1 100 users, with 500 + 11 × 50 = 1 050 behind links: 50 stand behind none, which is a remark.
        assertThat(rows(plan.remarks())).contains("R60");
        // 5 500 × 500 / 1 100 = 2 500 calls: 100 000 KB with Alerter. Four supervisors get the alerts of all: 4 × 5 500 × 12 = 264 000 KB.
        assertThat(main.callsPerHour()).hasValue(2_500);
        assertThat(main.callKilobytesPerHour()).hasValue(100_000);
        assertThat(main.supervisionKilobytesPerHour()).hasValue(264_000);
        // 210 calls shared by users, of whom there are 1 100: 210 × 500 / 1 100 = 95.5, so 96; 210 × 50 / 1 100 = 9.5, so 10.
        assertThat(main.softphoneCalls()).isEqualTo(96);
        assertThat(branch.softphoneCalls()).isEqualTo(10);
        // Branch: 250 calls × 40 = 10 000 KB, no supervisor, voice 10 × 84 = 840; 80 000 kbit in 3 600 s: 22.2, so 23; 863 in all.
        assertThat(branch.callsPerHour()).hasValue(250);
        assertThat(branch.supervisionKilobytesPerHour()).hasValue(0);
        assertThat(branch.averageKbitPerSecond()).isEqualTo(863);
        // 1 100 clicks × 50 / 1 100 = 50 × 5 = 250 KB; 550 searches × 50 / 1 100 = 25 × 200 = 5 000 KB: 15 250 KB = 122 000 kbit: 33.9, so 34; 874.
        assertThat(branch.clickToCalls()).hasValue(new Acts(50, 250));
        assertThat(branch.directorySearches()).hasValue(new Acts(25, 5_000));
        assertThat(branch.atMostKbitPerSecond()).isEqualTo(874);
        // All links: 1 050 users, 96 + 11 × 10 = 206 calls: 17 304 kbit/s of voice.
        LinkLoad total = plan.figures().total().orElseThrow();
        assertThat(total.users()).isEqualTo(1_050);
        assertThat(total.softphoneKbitPerSecond()).isEqualTo(206 * 84);
    }

    @Test
    void the_call_centre() throws Exception {
        SitePlan plan = plan("call-centre");

        // 400 users alone would be the line of 500; 6 000 calls ask for that of 4 000 (10 000 calls), and two SmartAttendants for the next: 8 000, 32 GB.
        assertSize(plan, 8000, 32, "SAS/SCSI");
        assertThat(plan.conflicts()).isEmpty();
        // Rules alone, 400 users: the row of 500 says 8 for announcements; one core; 16 ports from 40000. The 14 of voicemail are not added.
        assertThat(plan.figures().media().sizing().orElseThrow().channels()).isEqualTo(8);
        assertThat(plan.figures().media().sizing().orElseThrow().cores()).isEqualTo(1);
        assertThat(plan.figures().media().udp()).hasValue(new PortRange(40000, 40015));
        assertThat(plan.figures().media().voicemail()).isEmpty();
        // R24: 400 users supervised are in the line of 500: i5, 6 GB.
        assertThat(required(plan, "client.smartattendant")).contains("Core i5").contains("6\u00a0Go");
        // R38 in clear, R50 at MX-One's default port, R56 to the gateway.
        assertThat(lines(plan, "R38")).containsExactly("172.16.4.0/22 > tws.appels.example TCP 9003");
        assertThat(lines(plan, "R50")).containsExactly("tws.appels.example <> mxone.appels.example TCP 8882");
        assertThat(lines(plan, "R56")).containsExactly("tws.appels.example > 192.0.2.20 TCP 2775");
        LinkLoad all = plan.figures().links().get(0);
        // 6 000 × 40 = 240 000 KB and × 12 = 72 000 KB: 2 496 000 kbit in 3 600 s: 693.3, so 694; 380 × 84 = 31 920; together 32 614.
        assertThat(all.averageKbitPerSecond()).isEqualTo(32_614);
        // 6 000 clicks are 30 000 KB, 6 000 searches 1 200 000 KB: 1 542 000 KB = 12 336 000 kbit: 3 426.7, so 3 427; with the voice 35 347.
        assertThat(all.atMostKbitPerSecond()).isEqualTo(35_347);
    }

    @Test
    void the_hosts_of_sessions() throws Exception {
        SitePlan plan = plan("session-hosts");

        // 120 users, 300 calls: the line of 500: 16 GB on the TWS server, on which nobody has a session.
        assertSize(plan, 500, 16, "SAS/SCSI");
        // 60 × 120 MB = 7 200 MB on each host; 60 sessions × 2 calls × 4 ports = 480 ports: 40000 to 40479.
        assertThat(plan.figures().sessionHosts()).hasSize(2).allSatisfy(host -> {
            assertThat(host.megabytes()).isEqualTo(7_200);
            assertThat(host.voice()).hasValue(new PortRange(40000, 40479));
        });
        assertThat(lines(plan, "R45")).contains("oxe.sessions.example > rds1.sessions.example UDP 40000-40479",
                "oxe.sessions.example > rds2.sessions.example UDP 40000-40479");
        // R52 at the OXE's default port.
        assertThat(lines(plan, "R52")).containsExactly("tws.sessions.example <> oxe.sessions.example TCP 2555");
        // R68: as many SIP licences as users.
        assertThat(plan.conflicts()).isEmpty();
        assertThat(rows(plan.conflicts())).doesNotContain("R68");
        // 30 calls × 84 = 2 520; 300 × (28 + 12) = 12 000 KB = 96 000 kbit: 26.7, so 27: 2 547.
        assertThat(plan.figures().links().get(0).averageKbitPerSecond()).isEqualTo(2_547);
    }

    @Test
    void eight_thousand_users_on_openscape_voice() throws Exception {
        SitePlan plan = plan("openscape-voice");

        // 8 000 users and 20 000 calls are the last line: 32 GB, two Xeon E of 8 cores.
        assertSize(plan, 8000, 32, "SAS/SCSI");
        // 50 companies and 500 users of a domain are the limits themselves: neither conflict nor remark.
        assertThat(rows(plan.conflicts())).doesNotContain("R12");
        assertThat(rows(plan.remarks())).doesNotContain("R12");
        // 60 channels: 7.5, so 8 cores; above 48, so no virtual machine; 120 ports, 40000 to 40119.
        assertThat(plan.figures().media().sizing().orElseThrow().cores()).isEqualTo(8);
        assertThat(plan.figures().media().sizing().orElseThrow().virtualisationAllowed()).isFalse();
        assertThat(plan.figures().media().udp()).hasValue(new PortRange(40000, 40119));
        assertThat(rows(plan.confirm())).contains("R19").doesNotContain("R3");
        // The v4 client in secure mode: 8001 for its services; supervision and chat have no secure port.
        assertThat(lines(plan, "R32")).containsExactly("10.0.0.0/8 > tws.groupe.example TCP 8001");
        assertThat(lines(plan, "R33")).containsExactly("10.0.0.0/8 > tws.groupe.example TCP 9000");
        assertThat(lines(plan, "R34")).containsExactly("10.0.0.0/8 > tws.groupe.example TCP 2500");
        // R53, R58 and R59 at the document's ports.
        assertThat(lines(plan, "R53")).containsExactly("tws.groupe.example <> osv.groupe.example TCP 7001");
        assertThat(lines(plan, "R58")).containsExactly("tws.groupe.example > calendar TCP 443");
        assertThat(lines(plan, "R59")).containsExactly("tws.groupe.example > domino.groupe.example TCP 63148");
        LinkLoad all = plan.figures().links().get(0);
        // 8 000 × 500 KB = 4 000 000 KB. 20 000 × (28 + 12) = 800 000 KB = 6 400 000 kbit: 1 777.8, so 1 778.
        assertThat(all.startUpKilobytes()).isEqualTo(4_000_000);
        assertThat(all.averageKbitPerSecond()).isEqualTo(1_778);
    }

    private static void assertSize(SitePlan plan, int users, int gigabytes, String disk) {
        assertThat(plan.figures().server().size()).isInstanceOfSatisfying(ServerSize.Fits.class, fits -> {
            assertThat(fits.tier().maxUsers()).isEqualTo(users);
            assertThat(fits.tier().disk()).isEqualTo(disk);
        });
        assertThat(plan.figures().server().ramGb()).hasValue(gigabytes);
    }

    private static List<String> lines(SitePlan plan, String row) {
        return plan.figures().lines().stream().filter(line -> line.flow().row().equals(row)).map(line -> line.sourcesShown()
                + (line.bothWays() ? " <> " : " > ") + (line.destination().shown().isEmpty() ? line.destination().role().word()
                        : line.destination().shown()) + " " + line.flow().protocol() + " " + line.portsShown()).toList();
    }

    private static List<String> rows(List<Point> points) {
        return points.stream().flatMap(point -> point.row().stream()).toList();
    }

    private static String required(SitePlan plan, String check) {
        return plan.prerequisites().stream().filter(one -> one.check().name().equals(check)).map(one -> Texts.in(Language.FRENCH).say(one.required()))
                .findFirst().orElseThrow();
    }

    private static SitePlan plan(String name) throws BadInput, IOException {
        SiteProfile site = SiteProfileReader.read(JsonSource.commented(name + ".json",
                TestFile.text(FiveSitesTest.class, name + ".json").getBytes(StandardCharsets.UTF_8)).read());
        return SitePlans.of(site, site.tws().orElse(TwsVersion.V5_2));
    }
}
