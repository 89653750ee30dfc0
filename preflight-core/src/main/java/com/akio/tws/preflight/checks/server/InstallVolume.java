package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.Volume;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.function.ToLongFunction;

/** What the disk checks say alike of the volume that holds the install folder. */
final class InstallVolume {

    private InstallVolume() {
    }

    /** Size and free space, with the volume's root. */
    static Message observed(Facts facts, VolumeSpace space) {
        return Message.of("disk.observed", facts.known(DiskFacts.INSTALL_VOLUME).map(Volume::root).orElse("?"),
                Argument.bytes(space.free()), Argument.bytes(space.total()));
    }

    /** The drive that the install folder names does not exist. */
    static Outcome missing(Facts facts) {
        String directory = facts.known(DiskFacts.INSTALL_DIRECTORY).orElse("?");
        return new Outcome.NotMet(Message.of("disk.missing.observed", directory), Message.of("disk.missing", directory),
                Message.of("disk.missing.remedy"));
    }

    /** One number of the volume and the least that it must be; nothing where the volume does not exist. */
    static List<Measure> measures(Facts facts, String name, ToLongFunction<VolumeSpace> number, long least) {
        return facts.known(DiskFacts.INSTALL_SPACE).map(space -> Measure.of(name, number.applyAsLong(space), Measure.Unit.BYTES)
                .atLeast(least).atMost(space.total())).stream().toList();
    }
}
