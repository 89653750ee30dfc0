package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    @ParameterizedTest(name = "Windows {0}, WT_SESSION {1}, NO_COLOR {2}, TERM {3}: {4}")
    @CsvSource(nullValues = "-", value = {"false, -, -, -, true", "false, -, '', xterm-256color, true", "false, -, 1, xterm, false", "false, -, 0, -, false",
        "true, -, -, -, false", "true, 8a1b, -, -, true", "true, 8a1b, '', '', true", "true, 8a1b, yes, -, false",
        "false, -, -, dumb, false", "true, 8a1b, -, dumb, false", "false, -, '', dumb, false"})
    void colours_are_shown_where_the_terminal_can_and_nobody_forbade_them(boolean windows, String terminal, String forbidden, String kind,
            boolean expected) {
        Map<String, String> environment = new HashMap<>();
        environment.put("WT_SESSION", terminal);
        environment.put("NO_COLOR", forbidden);
        environment.put("TERM", kind);

        assertThat(Surroundings.showsColour(windows, environment::get)).isEqualTo(expected);
    }

    @Test
    void the_environment_is_asked_for_nothing_else() {
        TreeSet<String> asked = new TreeSet<>();
        Surroundings.showsColour(true, name -> {
            asked.add(name);
            return "";
        });

        assertThat(asked).containsExactly("NO_COLOR", "TERM", "WT_SESSION");
    }
}
