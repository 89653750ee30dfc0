package com.akio.tws.preflight.windows.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.windows.fake.Seen;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Stores as large as people reported them: The-Virtual-Desktop-Team/Virtual-Desktop-Optimization-Tool#201 and EUCweb/BIS-F#135 (a rule
 * for each packaged app and each sign-in), MichaelApproved/powershell-block-windows-attack#1 (1 000 addresses a rule).
 */
class FirewallSizeTest {

    /** What a bundle's snapshot may have, with room for everything else in it. */
    private static final int MOST_LETTERS = 3_500_000;
    /** A few seconds on a quiet machine, most of them the pretended registry's; a search of each value by name would take hours. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Test
    void two_hundred_thousand_rules_of_packaged_apps_are_a_count() {
        FirewallMachine machine = new FirewallMachine().rules(FirewallMachine.TWS);
        for (int i = 0; i < 200_000; i++) {
            machine.rules("v2.26|Action=" + (i % 2 == 0 ? "Allow" : "Block") + "|Active=TRUE|Dir=In|Profile=Domain|Profile=Private|Name=@{App_1.0.0.0_x64?ms-resource://App/"
                    + i + "}|LUOwn=S-1-5-21-1-2-3-" + i + "|AppPkgId=S-1-15-2-1-2|");
        }
        assertTimeoutPreemptively(LONGEST, () -> {
            Seen seen = machine.seen();
            assertThat(seen.value(FirewallFacts.OWN_RULES)).hasSize(1);
            assertThat(seen.value(FirewallFacts.LEFT_OUT).withoutEffect()).isEqualTo(200_000);
            assertThat(machine.finding().status()).isEqualTo(Status.PASS);
        });
    }

    @Test
    void two_hundred_thousand_blocks_of_one_address_are_cut_and_said() {
        FirewallMachine machine = new FirewallMachine().rules(FirewallMachine.TWS);
        for (int i = 0; i < 200_000; i++) {
            machine.rules("v2.26|Action=Block|Active=TRUE|Dir=In|RA4=" + address(i) + "|Name=guard " + i + "|");
        }
        assertTimeoutPreemptively(LONGEST, () -> {
            Finding finding = bounded(machine);
            assertThat(finding.status()).isEqualTo(Status.WARN);
            assertThat(FirewallMachine.said(finding)).contains("rules, too many to name").hasSizeLessThan(900);
        });
    }

    @Test
    void forty_rules_of_a_thousand_addresses_are_kept_whole_and_quoted_short() {
        FirewallMachine machine = new FirewallMachine().rules(FirewallMachine.TWS);
        for (int i = 0; i < 40; i++) {
            StringBuilder addresses = new StringBuilder();
            for (int j = 0; j < 1000; j++) {
                addresses.append("|RA4=").append(address(i * 1000 + j)).append("/255.255.255.255");
            }
            machine.rules("v2.26|Action=Block|Active=TRUE|Dir=In" + addresses + "|Name=IPBan_Block_" + i + "|");
        }
        assertTimeoutPreemptively(LONGEST, () -> {
            Finding finding = bounded(machine);
            assertThat(finding.status()).isEqualTo(Status.PASS);
            assertThat(machine.seen().value(FirewallFacts.OWN_RULES)).hasSize(41);
            assertThat(FirewallMachine.said(finding)).contains("IPBan_Block_", "and 37 more").hasSizeLessThan(400);
        });
    }

    @Test
    void rules_for_everybody_beyond_every_measure_leave_the_store_unread() {
        FirewallMachine machine = new FirewallMachine().rules(FirewallMachine.TWS);
        for (int i = 0; i < 200_000; i++) {
            machine.rules("v2.26|Action=Allow|Active=TRUE|Dir=In|Protocol=" + (i % 2 == 0 ? 6 : 17) + "|LPort2_10=" + i % 60_000 + "-" + (60_000 + i % 5000)
                    + "|Name=game " + i + "|");
        }
        assertTimeoutPreemptively(LONGEST, () -> assertThat(bounded(machine).status()).isEqualTo(Status.UNKNOWN));
    }

    private static Finding bounded(FirewallMachine machine) {
        Seen seen = machine.seen();
        int letters = seen.keys().stream().mapToInt(key -> String.valueOf(seen.reading(key)).length()).sum();
        assertThat(letters).isLessThan(MOST_LETTERS);
        Finding finding = machine.finding();
        assertThat(finding.evidence().stream().map(Evidence::reading).map(Reading::known)
                .mapToInt(known -> known.map(value -> value.shown().length()).orElse(0)).sum()).isLessThan(300_000);
        return finding;
    }

    /** Addresses of the Internet. */
    private static String address(int i) {
        return "203." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256;
    }
}
