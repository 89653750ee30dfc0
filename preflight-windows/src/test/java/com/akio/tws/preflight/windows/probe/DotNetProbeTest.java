package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Raw;
import com.akio.tws.preflight.windows.fake.Seen;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import org.junit.jupiter.api.Test;

class DotNetProbeTest {

    private static final String FULL = "SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void the_release_of_server_2019_is_given_as_a_number() {
        machine.registry.dword(FULL, "Release", 461814).text(FULL, "Version", "4.7.03190");
        assertThat(look().value(DotNetFacts.RELEASE)).isEqualTo(461814);
        assertThat(look().value(DotNetFacts.VERSION)).isEqualTo("4.7.03190");
        assertThat(look().source(DotNetFacts.RELEASE)).isEqualTo("HKLM\\" + FULL + "\\Release");
    }

    @Test
    void the_32_bit_view_is_not_taken_for_the_64_bit_one() {
        machine.registry.raw(RegistryKey.of(FULL).in(RegistryKey.View.BITS_32), "Release", 4, new Raw().u32(528049).done());
        assertAbsent(look().reading(DotNetFacts.RELEASE));
    }

    @Test
    void a_framework_of_its_first_days_has_the_key_but_no_release() {
        machine.registry.text(FULL, "Version", "4.0.30319");
        assertAbsent(look().reading(DotNetFacts.RELEASE));
    }

    @Test
    void a_refused_key_is_unreadable_and_not_a_missing_framework() {
        machine.registry.denied(FULL);
        assertDenied(look().reading(DotNetFacts.RELEASE));
    }

    @Test
    void a_release_written_as_text_is_malformed() {
        machine.registry.text(FULL, "Release", "461814 ");
        assertMalformed(look().reading(DotNetFacts.RELEASE));
    }

    private Seen look() {
        return Seen.by(new DotNetProbe(machine.machine()));
    }
}
