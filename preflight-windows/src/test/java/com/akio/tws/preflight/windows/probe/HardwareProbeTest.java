package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Raw;
import com.akio.tws.preflight.windows.fake.Seen;
import org.junit.jupiter.api.Test;

class HardwareProbeTest {

    private static final String PROCESSOR = "HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void processor_and_memory_are_given_in_their_units() {
        machine.registry.text(PROCESSOR, "ProcessorNameString", "Intel(R) Xeon(R) E-2288G CPU @ 3.70GHz")
                .dword(PROCESSOR, "~MHz", 3696);
        machine.knows("processorInformation", Raw.recorded("wine8/processors"))
                .knows("usableMemory", 17_098_129_408L).knows("installedMemory", 17_179_869_184L);
        Seen seen = look();
        assertThat(seen.value(HardwareFacts.PROCESSOR_NAME)).isEqualTo("Intel(R) Xeon(R) E-2288G CPU @ 3.70GHz");
        assertThat(seen.value(HardwareFacts.PROCESSOR_MHZ)).isEqualTo(3696);
        assertThat(seen.value(HardwareFacts.CORES)).isEqualTo(2);
        assertThat(seen.value(HardwareFacts.PACKAGES)).isEqualTo(1);
        assertThat(seen.value(HardwareFacts.LOGICAL_PROCESSORS)).isEqualTo(2);
        assertThat(seen.value(HardwareFacts.MEMORY_USABLE)).isEqualTo(17_098_129_408L);
        assertThat(seen.value(HardwareFacts.MEMORY_INSTALLED)).isEqualTo(17_179_869_184L);
    }

    @Test
    void installed_memory_that_is_refused_under_dynamic_memory_leaves_the_usable_one() {
        machine.knows("usableMemory", 1L << 34).refuses("installedMemory");
        assertThat(look().value(HardwareFacts.MEMORY_USABLE)).isEqualTo(1L << 34);
        assertDenied(look().reading(HardwareFacts.MEMORY_INSTALLED));
    }

    @Test
    void a_cut_answer_costs_all_three_counts() {
        machine.knows("processorInformation", new byte[40]);
        assertMalformed(look().reading(HardwareFacts.CORES));
        assertMalformed(look().reading(HardwareFacts.PACKAGES));
        assertMalformed(look().reading(HardwareFacts.LOGICAL_PROCESSORS));
    }

    private Seen look() {
        return Seen.by(new HardwareProbe(machine.machine()));
    }
}
