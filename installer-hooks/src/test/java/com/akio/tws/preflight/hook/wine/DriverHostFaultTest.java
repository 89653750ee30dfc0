package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DriverHostFaultTest {

    /** As one run printed it; Wine 8's ntoskrnl.exe lies from 0x31CA90000 on. */
    private static final String SAID =
            "wine: Unhandled page fault on read access to 0000000000000008 at address 000000031CAA2391 (thread 0094), starting debugger...\n";

    @Test
    void a_fault_of_the_driver_host_is_no_word_of_the_program() {
        assertThat(DriverHostFault.without(SAID + "preflight: …\n", address -> address == 0x31CAA2391L)).isEqualTo("preflight: …\n");
    }

    @Test
    void a_fault_anywhere_else_stays() {
        assertThat(DriverHostFault.without(SAID, address -> false)).isEqualTo(SAID);
    }

    @Test
    void words_that_only_look_alike_stay() {
        String said = SAID.replace("starting debugger", "said the machine");

        assertThat(DriverHostFault.without(said, address -> true)).isEqualTo(said);
    }
}
