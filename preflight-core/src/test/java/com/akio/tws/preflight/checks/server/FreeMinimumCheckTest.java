package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.DiskFacts.INSTALL_SPACE;
import static com.akio.tws.preflight.facts.DiskFacts.INSTALL_VOLUME;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.FrenchSpaces;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FreeMinimumCheckTest {

    private static final String ID = "server.disk.free-minimum";

    static Stream<Row> spaces() {
        return Stream.of(
                free("4 GB", Site.DEFAULT, Bytes.gib(4, 0), Status.PASS),
                free("one byte below 4 GB", Site.DEFAULT, Bytes.gib(4, 1), Status.FAIL),
                free("3.99 GB", Site.DEFAULT, Bytes.gib(3.99, 0), Status.FAIL),
                free("4 GB as disk makers count", Site.DEFAULT, 4_000_000_000L, Status.FAIL),
                free("nothing", Site.DEFAULT, 0, Status.FAIL),
                free("3.99 GB before an upgrade", Sites.at(Phase.UPGRADE, ""), Bytes.gib(3.99, 0), Status.FAIL),
                free("3.99 GB at work", Sites.at(Phase.RUNTIME, ""), Bytes.gib(3.99, 0), Status.FAIL),
                Row.of("the caller's quota is no matter", machine -> machine.set(INSTALL_SPACE,
                        new VolumeSpace(Bytes.gib(200, 0), Bytes.gib(5, 0), 0)), Status.PASS),
                Row.of("no such drive", machine -> machine.absent(INSTALL_SPACE, INSTALL_VOLUME), Status.FAIL),
                Row.of("denied", machine -> machine.denied(INSTALL_SPACE), Status.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void four_gigabytes_must_be_free(Row row) {
        row.verify(ID);
    }

    @Test
    void what_is_shown_is_never_rounded_up_to_what_is_required() {
        Finding finding = Judged.finding(ID, RecordedMachine.sound()
                .set(INSTALL_SPACE, new VolumeSpace(Bytes.gib(200, 0), Bytes.gib(4, 1), 0)), Site.DEFAULT);

        assertThat(Texts.in(Language.FRENCH).say(finding.observed().orElseThrow())).isEqualTo(FrenchSpaces.in("D:\\ 3,99 Go libres sur 200 Go"));
        assertThat(Texts.in(Language.ENGLISH).say(finding.required())).isEqualTo("4 GB free or more");
    }

    private static Row free(String name, Site site, long free, Status expected) {
        return DiskSpaceCheckTest.space(name, site, Bytes.gib(200, 0), free, expected);
    }
}
