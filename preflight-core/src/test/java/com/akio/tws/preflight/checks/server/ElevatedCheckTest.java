package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.PrivilegeFacts.ELEVATION;
import static com.akio.tws.preflight.facts.PrivilegeFacts.ELEVATION_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElevatedCheckTest {

    private static final String ID = "server.elevated";

    static Stream<Row> tokens() {
        return Stream.of(
                Row.of("elevated", machine -> machine.set(ELEVATION, 1L).set(ELEVATION_TYPE, 2L), Status.PASS),
                Row.of("elevated with UAC off, where the type says default",
                        machine -> machine.set(ELEVATION, 1L).set(ELEVATION_TYPE, 1L), Status.PASS),
                Row.of("an administrator who is not elevated",
                        machine -> machine.set(ELEVATION, 0L).set(ELEVATION_TYPE, 3L), Status.WARN),
                Row.of("not an administrator", machine -> machine.set(ELEVATION, 0L).set(ELEVATION_TYPE, 1L), Status.WARN),
                Row.of("the type denied", machine -> machine.denied(ELEVATION_TYPE), Status.PASS),
                Row.of("denied", machine -> machine.denied(ELEVATION), Status.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void warns_and_never_blocks(Row row) {
        row.verify(ID);
    }

    @Test
    void an_administrator_is_told_to_elevate_and_a_user_to_become_one() {
        Row limited = Row.of("", machine -> machine.set(ELEVATION, 0L).set(ELEVATION_TYPE, 3L), Status.WARN);
        Row plain = Row.of("", machine -> machine.set(ELEVATION, 0L).set(ELEVATION_TYPE, 1L), Status.WARN);
        Texts texts = Texts.in(Language.ENGLISH);

        assertThat(texts.say(limited.finding(ID).remedy().orElseThrow()))
                .isEqualTo("Run it again from an elevated prompt (Run as administrator).");
        assertThat(texts.say(plain.finding(ID).remedy().orElseThrow())).isEqualTo("Run it again as an administrator.");
    }
}
