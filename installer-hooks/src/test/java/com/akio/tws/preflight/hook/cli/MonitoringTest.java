package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Monitoring systems read standard output and the exit code, whatever happened. */
class MonitoringTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"demo --format nagios, 2, TWS CRITICAL - ", "demo --only server.dns-name --format nagios, 0, TWS OK - ",
        "demo --only server.disk.space --format=nagios, 1, TWS WARNING - "})
    void nagios_gets_its_own_codes(String line, int code, String beginning) {
        Run run = Run.of(line.split(" "));

        assertThat(run.out()).startsWith(beginning);
        assertThat(run.code()).as(run.out()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --from missing.zip --format nagios", "check --format nagios --from pom.xml", "check --format nagios --nonsense",
        "check --format nagios --only no.such.check", "check --lang xx --format nagios", "check --format=nagios"})
    void nagios_never_gets_an_answer_that_looks_well(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).startsWith("TWS UNKNOWN - ").hasLineCount(1);
        assertThat(run.err()).isNotEmpty();
    }

    @Test
    void other_systems_are_told_in_their_words_and_keep_the_codes_of_the_tool() {
        Run checkmk = Run.of("check", "--from", "missing.zip", "--format", "checkmk");
        Run prtg = Run.of("check", "--from", "missing.zip", "--format", "prtg");

        assertThat(checkmk.out()).startsWith("3 \"TWS Preflight\" - ");
        assertThat(prtg.out()).contains("\"error\": 1");
        assertThat(Stream.of(checkmk, prtg).map(Run::code)).containsOnly(2);
    }

    @Test
    void a_file_in_that_format_changes_no_code() {
        Run run = Run.of("demo", "--format", "nagios=" + folder.resolve("state.txt"), "--quiet");

        assertThat(run.code()).isEqualTo(1);
        assertThat(folder.resolve("state.txt")).content().startsWith("TWS CRITICAL");
        assertThat(Run.of("demo", "--format", "nagios", "-o", folder.resolve("state.txt").toString()).code()).isEqualTo(1);
    }

    /** promtool is Prometheus' own judge of what its scrapers read. */
    @Test
    void promtool_takes_what_prometheus_reads() throws IOException {
        OtherTool.needs("promtool");
        Path file = folder.resolve("tws.prom");
        Run.of("demo", "--format", "prometheus=" + file);

        OtherTool.Ended judged = OtherTool.run(folder, "sh", "-c", "promtool check metrics < tws.prom");

        assertThat(judged.said()).isEmpty();
        assertThat(judged.code()).isZero();
        assertThat(Files.readString(file)).endsWith("\n").doesNotContain("\r");
    }
}
