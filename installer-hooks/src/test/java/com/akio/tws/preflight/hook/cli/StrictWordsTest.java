package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads a verdict sees that warnings were taken for blockers. */
class StrictWordsTest {

    private static final Place MACHINE = Place.on(RecordedMachine.sound());

    @ParameterizedTest
    @ValueSource(strings = {"--format text", "--format html", "--format markdown", "--format junit", "--quiet", "--quiet --phase runtime", "--format nagios", "--format checkmk"})
    void a_strict_run_says_so_beside_its_verdict_and_whether_that_is_why_it_blocks(String format) {
        String[] strict = ("check --strict " + format).split(" ");

        assertThat(MACHINE.run(strict).out()).contains("(STRICT: WARNINGS BLOCK)");
        assertThat(MACHINE.in(Language.FRENCH).run(strict).out().replaceAll("[\\u00A0\\u202F]", " ")).contains("(STRICT : LES AVERTISSEMENTS BLOQUENT)");
        assertThat(MACHINE.run(("check --users 50 --strict " + format).split(" ")).out()).contains("(STRICT)");
        assertThat(MACHINE.run(("check " + format).split(" ")).out()).doesNotContain("STRICT");
    }

    @Test
    void the_line_of_what_is_in_the_way_names_only_what_is() {
        Place half = Place.on(RecordedMachine.sound().denied(PrivilegeFacts.ELEVATION));

        assertThat(half.run("check", "--users", "50", "--format", "csv").out()).contains("server.elevated").contains("UNKNOWN");
        assertThat(half.run("check", "--users", "50", "--quiet").out()).startsWith("Verdict: ").doesNotContain("server.");
        Place small = Place.on(RecordedMachine.sound().set(PrivilegeFacts.ELEVATION, 0L).set(PrivilegeFacts.ELEVATION_TYPE, 3L));
        assertThat(small.run("check", "--users", "50", "--quiet").out()).doesNotContain("server.");
        assertThat(small.run("check", "--users", "50", "--quiet", "--strict").out()).isEqualTo("Verdict: READY, WITH WARNINGS (STRICT: WARNINGS BLOCK) – server.elevated\n");
    }

    @Test
    void the_verdict_stands_before_the_list_of_what_was_left_out() {
        for (String format : new String[] {"text", "html", "markdown"}) {
            String written = MACHINE.run("check", "--only", "server.dotnet", "--format", format).out();
            assertThat(written.indexOf("PARTIAL REPORT")).as(format).isGreaterThan(written.indexOf("(PARTIAL)")).isGreaterThan(0);
        }
    }
}
