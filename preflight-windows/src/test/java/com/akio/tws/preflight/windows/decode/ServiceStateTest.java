package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceStateTest {

    private static final Source SOURCE = new Source("QueryServiceStatusEx(NTDS)");

    @ParameterizedTest
    @CsvSource({"1, STOPPED", "2, START_PENDING", "3, STOP_PENDING", "4, RUNNING", "5, CONTINUE_PENDING", "6, PAUSE_PENDING",
        "7, PAUSED"})
    void a_state_has_its_name_of_winsvc(int state, String name) {
        assertThat(ServiceState.name(state, SOURCE).known()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_number_that_is_no_state_is_malformed(int state) {
        assertMalformed(ServiceState.name(state, SOURCE), "expected dwCurrentState 1…7, found " + state);
    }
}
