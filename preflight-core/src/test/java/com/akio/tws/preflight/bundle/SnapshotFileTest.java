package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.AnyReadings;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.AnySites;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.TwsVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
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
                .as(Site::new);
    }
}
