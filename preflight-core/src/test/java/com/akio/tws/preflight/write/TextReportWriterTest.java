package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextReportWriterTest {

    private static final RecordedMachine OLD_DOTNET = RecordedMachine.sound().set(DotNetFacts.RELEASE, 394802L);

    @Test
    void a_failure_says_what_was_read_what_is_required_what_to_do_and_where_it_was_read() throws IOException {
        assertThat(text(report(OLD_DOTNET, List.of()), TextStyle.PLAIN)).contains(lines(
                "What blocks (1)",
                "  ✕ FAILED  .NET Framework  (server.dotnet, row R15, PDF p. 4, Configuration matérielle requise)",
                "      observed:  4.6.2 (394802)",
                "      required:  4.7.2 (461808) or later",
                "      .NET Framework 4.6.2 is too old.",
                "      to do:     Install .NET Framework 4.7.2 or later (4.8 is a safe choice), restart, and run the",
                "                 check again.",
                "      read from: HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full\\Release",
                "      read from: HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full\\Version"));
    }

    @Test
    void a_waiver_that_holds_is_shown_with_its_end_and_one_that_ended_as_ended() throws IOException {
        assertThat(text(report(OLD_DOTNET, waiver("2026-11-23")), TextStyle.PLAIN)).contains("waived until 2026-11-23: ordered")
                .doesNotContain("waiver ended");
        assertThat(text(report(OLD_DOTNET, waiver("2026-11-22")), TextStyle.PLAIN)).contains("waiver ended on 2026-11-22: ordered");
    }

    @Test
    void a_waiver_that_holds_for_what_passes_is_not_called_ended() throws IOException {
        assertThat(text(report(RecordedMachine.sound(), waiver("2030-01-01")), TextStyle.PLAIN)).doesNotContain("waiver ended")
                .contains("waived until 2030-01-01: ordered");
    }

    @Test
    void what_a_machine_says_cannot_steer_the_console() throws IOException {
        RecordedMachine hostile = RecordedMachine.sound().set(MachineFacts.NAME, "A\u001B[2JB\r\nVerdict: READY")
                .set(OperatingSystemFacts.EDITION_ID, "\u001B[31m\u202Eevil\u2066\u0007");
        String text = text(report(hostile, List.of()), TextStyle.PLAIN);

        assertThat(text).contains("Machine: A\uFFFD[2JB\uFFFD\uFFFDVerdict: READY   collected").contains("\uFFFD[31m\uFFFDevil\uFFFD\uFFFD");
        assertThat(text.codePoints().filter(sign -> sign != '\n' && sign != '\r')).noneMatch(Character::isISOControl)
                .noneMatch(sign -> (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069));
    }

    @Test
    void colours_are_added_to_the_words_and_never_stand_for_them() throws IOException {
        Report report = report(OLD_DOTNET, List.of());
        String coloured = text(report, TextStyle.COLOUR);

        assertThat(coloured).contains("  \u001B[1;31m✕ FAILED\u001B[0m  .NET Framework");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text(report, TextStyle.PLAIN));
    }

    @Test
    void a_partial_report_says_so_before_and_beside_its_verdict() throws IOException {
        Report partial = new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test").evaluate(
                RecordedMachine.sound().snapshot(), Sites.planned("\"users\": 50"), new Selection(Set.of(), Set.of(CheckId.of("server.dotnet"))), List.of())
                .report();
        Texts french = Texts.in(Language.FRENCH);
        StringBuilder line = new StringBuilder();
        new VerdictLineWriter(TextStyle.PLAIN).write(partial, french, line);

        assertThat(text(partial, TextStyle.PLAIN)).contains("PARTIAL REPORT: 1 check was not run: server.dotnet")
                .contains("Verdict: READY (PARTIAL)");
        assertThat(line.toString().strip()).isEqualTo("Verdict\u00a0: PRÊT (PARTIEL)");
    }

    @Test
    void the_one_line_names_what_stands_in_the_way() throws IOException {
        StringBuilder line = new StringBuilder();
        new VerdictLineWriter(TextStyle.PLAIN).write(report(OLD_DOTNET.denied(OperatingSystemFacts.PRODUCT_TYPE), List.of()),
                Texts.in(Language.ENGLISH), line);

        assertThat(line.toString()).isEqualTo("Verdict: BLOCKED – server.os.version, server.dotnet, server.role.domain-controller"
                + System.lineSeparator());
    }

    private static List<Waiver> waiver(String until) {
        return List.of(new Waiver("server.dotnet", "ordered", Optional.of(LocalDate.parse(until))));
    }

    private static Report report(RecordedMachine machine, List<Waiver> waivers) {
        return new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test")
                .evaluate(machine.snapshot(), Sites.planned("\"users\": 50"), Selection.ALL, waivers).report();
    }

    private static String text(Report report, TextStyle style) throws IOException {
        StringBuilder text = new StringBuilder();
        new TextReportWriter(style).write(report, Texts.in(Language.ENGLISH), text);
        return text.toString();
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines);
    }
}
