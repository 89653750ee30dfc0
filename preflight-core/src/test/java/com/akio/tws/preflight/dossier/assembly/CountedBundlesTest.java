package com.akio.tws.preflight.dossier.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.dossier.Conclusion;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.MissingPart;
import com.akio.tws.preflight.dossier.Part;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.dossier.Piece.Counting;
import com.akio.tws.preflight.dossier.Piece.Remark;
import com.akio.tws.preflight.dossier.RowState;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.recorded.Dossiers;
import com.akio.tws.preflight.recorded.MadeUpSite;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose bundle counts, and what a site lacks. */
class CountedBundlesTest {

    private static final SiteProfile PROFILE = Sites.profile("\"serverName\": \"tws.exemple.fr\", \"users\": 20");
    private static final RecordedMachine OLD_DOTNET = RecordedMachine.sound().set(DotNetFacts.RELEASE, 394_802L);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "collected for {0}: {1}")
    @CsvSource({"tws.exemple.fr, COUNTED", "TWS.Exemple.FR., COUNTED", "tws, COUNTED", "autre.exemple.fr, OTHER_SITE", "tws.autre.fr, OTHER_SITE", ", COUNTED"})
    void a_bundle_of_a_server_of_another_name_is_another_sites(String server, Counting counting) throws IOException {
        SiteProfile its = server == null ? SiteProfile.EMPTY : Sites.profile("\"serverName\": \"" + server + "\"");

        Dossier dossier = Dossiers.of(PROFILE, List.of(server("a.zip", OLD_DOTNET, its)), List.of());

        assertThat(dossier.pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.counting()).isEqualTo(counting);
            assertThat(piece.remarks().contains(Remark.NAMELESS)).isEqualTo(server == null);
        });
        assertThat(dossier.verdict()).isEqualTo(counting == Counting.COUNTED ? Verdict.BLOCKED : Verdict.UNDETERMINED);
        assertThat(dossier.rows()).hasSize(69);
    }

    @Test
    void of_one_machine_the_newest_counts_and_of_equal_ones_the_last() throws IOException {
        Path old = server("old.zip", MadeUpSite.named(OLD_DOTNET, "srv"), PROFILE);
        Path mended = server("new.zip", MadeUpSite.named(RecordedMachine.sound(), "SRV"), PROFILE);

        Dossier dossier = Dossiers.of(PROFILE, List.of(old, mended), List.of());
        Dossier other = Dossiers.of(PROFILE, List.of(mended, old), List.of());

        assertThat(dossier.pieces()).extracting(Piece::counting).containsExactly(Counting.OLDER, Counting.COUNTED);
        assertThat(dossier.verdict()).isNotEqualTo(Verdict.BLOCKED);
        assertThat(other.verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void a_bundle_of_a_time_to_come_never_stands_for_a_real_one_and_is_said() throws IOException {
        Path real = server("real.zip", MadeUpSite.named(OLD_DOTNET, "srv"), PROFILE);
        Map<String, byte[]> entries = new LinkedHashMap<>(Bundles.entries(Bundles.of(MadeUpSite.named(RecordedMachine.sound(), "srv"),
                new Site(PROFILE, TwsVersion.V5_2, Role.SERVER, Phase.INSTALL, Optional.empty()))));
        entries.remove("manifest.json");
        for (String entry : List.of("snapshot.json", "report.json")) {
            entries.put(entry, new String(entries.get(entry), StandardCharsets.UTF_8).replaceFirst("(\"collectedAt\": ?\")[0-9]{4}", "$12041").getBytes(StandardCharsets.UTF_8));
        }
        Path ahead = Files.write(folder.resolve("ahead.zip"), Bundles.signed(entries));

        for (List<Path> bundles : List.of(List.of(real, ahead), List.of(ahead, real))) {
            Dossier dossier = Dossiers.of(PROFILE, bundles, List.of());
            assertThat(dossier.verdict()).isEqualTo(Verdict.BLOCKED);
            assertThat(dossier.pieces()).filteredOn(piece -> piece.file().endsWith("real.zip")).extracting(Piece::counting).containsExactly(Counting.COUNTED);
            assertThat(dossier.pieces()).filteredOn(piece -> piece.file().endsWith("ahead.zip"))
                    .allSatisfy(piece -> assertThat(piece.counting()).isEqualTo(Counting.OLDER)).allSatisfy(piece -> assertThat(piece.remarks()).contains(Remark.FUTURE));
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_said_and_leaves_the_site_undetermined() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "PK nothing");

        Dossier dossier = Dossiers.of(PROFILE, List.of(server("a.zip", RecordedMachine.sound(), PROFILE), broken, folder.resolve("none.zip")), List.of(broken));

        assertThat(dossier.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(dossier.conclusion()).isEqualTo(Conclusion.ACCEPTED_WITH_RESERVATIONS);
        assertThat(dossier.pieces()).filteredOn(piece -> piece.counting() == Counting.UNREAD).hasSize(3).allMatch(piece -> piece.fault().isPresent());
        assertThat(dossier.pieces().get(1).sha256()).isPresent();
        assertThat(dossier.pieces().get(2).sha256()).isEmpty();
    }

    @Test
    void without_a_server_there_is_a_dossier_all_the_same() {
        Dossier dossier = Dossiers.of(PROFILE, List.of(), List.of());

        assertThat(dossier.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(dossier.missing()).extracting(MissingPart::part).containsExactly(Part.TWS, Part.CLIENT);
        assertThat(dossier.count(RowState.OPEN)).isPositive();
    }

    @Test
    void a_part_without_a_bundle_is_open_and_a_server_that_nobody_names_is_said() throws IOException {
        SiteProfile two = Sites.profile("\"serverName\": \"tws.exemple.fr\", \"users\": 20, \"machines\": [{\"name\": \"srv-a.exemple.fr\", \"part\": \"tws\"}, "
                + "{\"name\": \"SRV-B\", \"part\": \"spare\"}], \"sessionHosts\": [{\"name\": \"rds\", \"users\": 5}]");
        Path named = server("a.zip", MadeUpSite.named(RecordedMachine.sound(), "SRV-A"), two);
        Path unnamed = server("c.zip", MadeUpSite.named(RecordedMachine.sound(), "SRV-C"), two);

        Dossier dossier = Dossiers.of(two, List.of(named, unnamed), List.of());

        assertThat(dossier.missing()).containsExactly(new MissingPart(Part.SPARE, Optional.of("SRV-B")),
                new MissingPart(Part.SESSION_HOST, Optional.of("rds")), new MissingPart(Part.CLIENT, Optional.empty()));
        assertThat(dossier.pieces()).extracting(Piece::remarks).containsExactly(List.of(), List.of(Remark.UNLISTED));
        assertThat(dossier.rows()).filteredOn(row -> row.row().id().equals("R15")).singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(RowState.OPEN));
    }

    @Test
    void a_host_of_sessions_that_was_collected_as_a_server_is_judged_as_what_it_is() throws IOException {
        SiteProfile site = Sites.profile("\"users\": 20, \"machines\": [{\"name\": \"RDS\", \"part\": \"session-host\"}]");
        Dossier dossier = Dossiers.of(site, List.of(server("rds.zip", MadeUpSite.named(RecordedMachine.sound(), "RDS"), site)), List.of());

        assertThat(dossier.servers()).singleElement().satisfies(machine -> {
            assertThat(machine.place().part()).isEqualTo(Part.SESSION_HOST);
            assertThat(machine.piece().remarks()).contains(Remark.OTHER_ROLE);
            assertThat(machine.checks()).allMatch(check -> !check.name().startsWith("server."));
        });
        assertThat(dossier.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private Path server(String name, RecordedMachine machine, SiteProfile collectedFor) throws IOException {
        return Files.write(folder.resolve(name), Bundles.of(machine, new Site(collectedFor, TwsVersion.V5_2, Role.SERVER, Phase.INSTALL, Optional.empty())));
    }
}
