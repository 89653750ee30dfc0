package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jar that people get, on the Windows machine at hand. */
@ThisMachine
class StandaloneJarWineIT {

    private static WindowsMachine machine;

    @BeforeAll
    static void takeTheMachine() {
        machine = WindowsMachine.here();
    }

    @AfterAll
    static void leaveTheMachine() {
        machine.close();
    }

    @ParameterizedTest
    @EnumSource
    void it_starts_and_ends_well_under(WindowsJava java) {
        Finished finished = machine.run(java, "--version");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_program_says_and_its_exit_code_come_back_whole_from(WindowsJava java) throws Exception {
        String classes = machine.windowsPath(Path.of(Echo.class.getProtectionDomain().getCodeSource().getLocation().toURI()));

        Finished finished = machine.java(java, List.of("-cp", classes, Echo.class.getName(), "plain", "with a blank", "accentué"));

        assertThat(finished.out()).isEqualTo("plain|with a blank|accentué");
        assertThat(finished.err()).isEqualTo("échoué");
        assertThat(finished.exitCode()).isEqualTo(7);
    }
}
