package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.EarlierSpace;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast the disk fills (R6). The recorded machine was seen at 2026-11-23T09:00:00Z. */
class FillingTest {

    private static final long GIB = 1L << 30;
    private static final Instant SEEN = Instant.parse("2026-11-23T09:00:00Z");

    /** Free then and now in GB, days between, and what comes of it; 4 GB must stay, 14 days are the notice. */
    @ParameterizedTest
    @CsvSource({
        "19, 18, 1, PASS, in 14 days", "18, 17, 1, WARN, in 13 days", "104, 54, 10, WARN, on 2026-12-03", "104, 103, 1, PASS, fills by 1 GB a day",
        "54, 54, 10, PASS, has not become less", "50, 54, 10, PASS, has not become less", "5, 4, 1, WARN, in 0 days",
        "10, 3, 1, FAIL, database service stops", "54, 53, -1, PASS, There is enough free space.", "54, 53, 0, PASS, There is enough free space."})
    void says_how_fast_and_until_when(long then, long now, long days, Status status, String said) {
        RecordedMachine machine = RecordedMachine.sound().set(DiskFacts.INSTALL_SPACE, new VolumeSpace(500 * GIB, now * GIB, now * GIB))
                .set(DiskFacts.EARLIER_SPACE, new EarlierSpace(SEEN.minus(Duration.ofDays(days)), then * GIB));
        var finding = Judged.finding("server.disk.free-minimum", machine, Sites.at(Phase.RUNTIME, ""));

        assertThat(finding.status()).isEqualTo(status);
        assertThat(Judged.said(finding)).anyMatch(text -> text.contains(said));
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775807, 0, 1", "1, 0, 1", "9223372036854775807, 9223372036854775806, 9000000000"})
    void no_figure_however_odd_makes_a_date_overflow(long then, long now, long seconds) {
        RecordedMachine machine = RecordedMachine.sound().set(DiskFacts.INSTALL_SPACE, new VolumeSpace(Long.MAX_VALUE, now, now))
                .set(DiskFacts.EARLIER_SPACE, new EarlierSpace(SEEN.minusSeconds(seconds), then));

        assertThat(Judged.finding("server.disk.free-minimum", machine, Sites.at(Phase.RUNTIME, ""))).isNotNull();
    }
}
