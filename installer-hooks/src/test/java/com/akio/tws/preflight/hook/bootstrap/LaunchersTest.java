package com.akio.tws.preflight.hook.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The launcher of a checkout and that of the distribution are two files that cannot call one another. */
class LaunchersTest {

    @Test
    void both_launchers_judge_a_java_by_the_same_lines() throws IOException {
        assertThat(judgement(Path.of("src/main/bootstrap/preflight.cmd"))).contains("GEQ 17").isEqualTo(judgement(Path.of("../preflight.cmd")));
    }

    private static String judgement(Path launcher) throws IOException {
        String text = Files.readString(launcher);
        return text.substring(text.indexOf("\n:try"));
    }
}
