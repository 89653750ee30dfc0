package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import org.junit.jupiter.api.Test;

class VirtualisationProbeTest {

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void reservations_are_given_and_never_negative() {
        machine.knows("vmwareMemoryReservationMb", 16384).knows("vmwareCpuReservationMhz", 0xffffffff);
        assertThat(look().value(MachineFacts.VMWARE_MEMORY_RESERVATION)).isEqualTo(16384);
        assertThat(look().value(MachineFacts.VMWARE_CPU_RESERVATION)).isEqualTo(0xffffffffL);
    }

    @Test
    void no_reservation_is_known_and_zero() {
        machine.knows("vmwareMemoryReservationMb", 0);
        assertThat(look().value(MachineFacts.VMWARE_MEMORY_RESERVATION)).isZero();
    }

    @Test
    void without_tools_it_is_absent_and_with_a_host_that_forbids_it_unreadable() {
        machine.refuses("vmwareCpuReservationMhz");
        assertAbsent(look().reading(MachineFacts.VMWARE_MEMORY_RESERVATION));
        assertDenied(look().reading(MachineFacts.VMWARE_CPU_RESERVATION));
    }

    private Seen look() {
        return Seen.by(new VirtualisationProbe(machine.machine()));
    }
}
