package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.DiskFacts.INSTALL_DIRECTORY;
import static com.akio.tws.preflight.facts.DiskFacts.INSTALL_SPACE;
import static com.akio.tws.preflight.facts.DiskFacts.INSTALL_VOLUME;

import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Site;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiskSpaceCheckTest {

    /** 80 GB less the 2 % that a file system may take, rounded in favour of the machine. */
    private static final long JUST_ENOUGH = 84_181_359_002L;

    static Stream<Row> spaces() {
        Site upgrade = Sites.at(Phase.UPGRADE, "");
        Site runtime = Sites.at(Phase.RUNTIME, "");
        return Stream.of(
                space("an empty volume of 80 GB", Site.DEFAULT, Bytes.gib(80, 0), Bytes.gib(80, 0), Status.PASS),
                space("an empty volume of 80 GB less what NTFS takes", Site.DEFAULT, Bytes.gib(80, 4096), Bytes.gib(79.9, 0), Status.PASS),
                space("just within the tolerance", Site.DEFAULT, JUST_ENOUGH, JUST_ENOUGH, Status.PASS),
                space("just beyond the tolerance", Site.DEFAULT, JUST_ENOUGH - 200, JUST_ENOUGH - 200, Status.WARN),
                space("79 GB free", Site.DEFAULT, Bytes.gib(200, 0), Bytes.gib(79, 0), Status.PASS),
                space("78 GB free", Site.DEFAULT, Bytes.gib(200, 0), Bytes.gib(78, 0), Status.WARN),
                space("a large volume that is nearly full", Site.DEFAULT, Bytes.gib(500, 0), Bytes.gib(10, 0), Status.WARN),
                space("a small volume", Site.DEFAULT, Bytes.gib(60, 0), Bytes.gib(60, 0), Status.WARN),
                space("before an upgrade TWS has taken its part", upgrade, Bytes.gib(100, 0), Bytes.gib(20, 0), Status.PASS),
                space("before an upgrade a small volume is still small", upgrade, Bytes.gib(70, 0), Bytes.gib(20, 0), Status.WARN),
                space("at work TWS has taken its part", runtime, Bytes.gib(100, 0), Bytes.gib(5, 0), Status.PASS),
                space("nothing at all", Site.DEFAULT, 0, 0, Status.WARN),
                Row.of("the caller's quota is no matter", machine -> machine.set(INSTALL_SPACE,
                        new VolumeSpace(Bytes.gib(200, 0), Bytes.gib(100, 0), 0)), Status.PASS),
                Row.of("no such drive", machine -> machine.absent(INSTALL_SPACE, INSTALL_VOLUME), Status.WARN),
                Row.of("denied", machine -> machine.denied(INSTALL_SPACE), Status.UNKNOWN),
                Row.of("only the names denied", machine -> machine.denied(INSTALL_VOLUME, INSTALL_DIRECTORY), Status.PASS));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void eighty_gigabytes_are_advised(Row row) {
        row.verify("server.disk.space");
    }

    static Row space(String name, Site site, long total, long free, Status expected) {
        return Row.of(name, site, machine -> machine.set(INSTALL_SPACE, new VolumeSpace(total, free, free)), expected);
    }
}
