package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start that Wine gave up is tried again; a program that failed, however soon, never is. */
class WineGivingUpTest {

    @ParameterizedTest
    @CsvSource({
        "1, '', '', 5, true",
        "1, '', '', 60, false",
        "1, out, '', 5, false",
        "1, '', err, 5, false",
        "0, '', '', 5, false",
        "70, '', '', 5, false"})
    void is_told_by_code_silence_and_time(int exitCode, String out, String err, long millis, boolean givenUp) {
        assertThat(WineMachine.isWineGivingUp(new Finished(exitCode, out, err, Duration.ofMillis(millis)))).isEqualTo(givenUp);
    }
}
