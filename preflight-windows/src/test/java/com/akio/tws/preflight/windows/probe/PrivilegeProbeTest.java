package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import org.junit.jupiter.api.Test;

class PrivilegeProbeTest {

    @Test
    void a_system_account_is_elevated_although_its_type_is_the_default() {
        Seen seen = Seen.by(new PrivilegeProbe(FakeMachine.empty().knows("elevation", 1).knows("elevationType", 1).machine()));
        assertThat(seen.value(PrivilegeFacts.ELEVATION)).isEqualTo(1);
        assertThat(seen.value(PrivilegeFacts.ELEVATION_TYPE)).isEqualTo(1);
    }

    @Test
    void a_refused_token_is_not_a_plain_user() {
        Seen seen = Seen.by(new PrivilegeProbe(FakeMachine.denied().machine()));
        assertDenied(seen.reading(PrivilegeFacts.ELEVATION));
        assertDenied(seen.reading(PrivilegeFacts.ELEVATION_TYPE));
    }
}
