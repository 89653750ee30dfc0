package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.fact.AnyReadings;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.AnySites;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Use;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a machine showed must be read again exactly as it was seen. */
class SnapshotFileTest {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void any_snapshot_is_read_as_it_was_written(@ForAll("snapshots") Snapshot snapshot, @ForAll("sites") Site site,
            @ForAll boolean sample) throws IOException, BadInput {
        Collected collected = new Collected(snapshot, site, sample);
        StringBuilder written = new StringBuilder();
        SnapshotWriter.write(collected, "test", written);
        Collected read = SnapshotReader.read("snapshot.json", written.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(read).isEqualTo(collected);
        assertThat(new ArrayList<>(read.snapshot().readings().keySet()))
                .isEqualTo(new ArrayList<>(snapshot.readings().keySet()));
    }

    @Provide
    Arbitrary<Snapshot> snapshots() {
        return AnyReadings.snapshots();
    }

    @Provide
    Arbitrary<Site> sites() {
        return Combinators.combine(AnySites.profiles(), Arbitraries.of(TwsVersion.values()), Arbitraries.of(Role.values()),
                Arbitraries.of(Phase.values()), Arbitraries.of("D:\\TWS").optional())
                .as(SnapshotFileTest::site)
                .flatMap(site -> purposes().map(purpose -> site.role() == Role.CLIENT ? site.usedFor(purpose) : site));
    }

    private static Site site(SiteProfile profile, TwsVersion tws, Role role, Phase phase, Optional<String> directory) {
        return new Site(profile, tws, role, phase, directory);
    }

    private static Arbitrary<Purpose> purposes() {
        return Combinators.combine(Arbitraries.of(Use.values()).set().optional(), Arbitraries.integers().between(0, Purpose.MOST_SESSIONS).optional())
                .as((uses, sessions) -> new Purpose(uses, sessions.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    /** What earlier builds let be measured is still read: only what a person asks for now is held against Windows' rules. */
    @Example
    void a_folder_that_windows_forbids_is_read_in_an_earlier_snapshot() throws IOException, BadInput {
        StringBuilder written = new StringBuilder();
        Site site = site(SiteProfile.EMPTY.withInstallDirectory(Optional.of("D:\\NUL")), TwsVersion.V5_2, Role.SERVER, Phase.INSTALL,
                Optional.of("D:\\CON\\TWS"));
        SnapshotWriter.write(new Collected(AnyReadings.snapshots().sample(), site, false), "test", written);

        Site read = SnapshotReader.read("snapshot.json", written.toString().getBytes(StandardCharsets.UTF_8)).site();

        assertThat(read.installDirectory()).contains("D:\\CON\\TWS");
        assertThat(read.profile().installDirectory()).contains("D:\\NUL");
    }

    @Example
    void a_bundle_of_a_server_that_says_what_a_client_machine_is_for_is_refused_with_its_place() throws IOException {
        StringBuilder written = new StringBuilder();
        SnapshotWriter.write(new Collected(AnyReadings.snapshots().sample(), Site.DEFAULT, false), "test", written);
        for (String member : List.of("\"use\": [\"softphone\"]", "\"sessions\": 3")) {
            String both = written.toString().replaceFirst("\\{", "{" + member + ",");

            assertThatThrownBy(() -> SnapshotReader.read("snapshot.json", both.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(BadInput.class).hasMessageContaining("snapshot.json:1:");
        }
    }
}
