package com.akio.tws.preflight.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.recorded.TestFile;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CsvFleetWriter;
import com.akio.tws.preflight.write.DocumentWriter;
import com.akio.tws.preflight.write.Format;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.HtmlFleetWriter;
import com.akio.tws.preflight.write.JsonFleetWriter;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import com.akio.tws.preflight.write.Showing;
import com.akio.tws.preflight.write.TextFleetWriter;
import com.akio.tws.preflight.write.TextStyle;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FleetOverviewTest {

    private static final FleetLine OLD = machine("a/pc-1.zip", "PC-1", 9, Verdict.BLOCKED, Status.FAIL, Status.WARN);
    private static final FleetLine NEW = machine("b/pc-1.zip", "pc-1", 10, Verdict.READY, Status.PASS, Status.PASS);
    private static final FleetLine WAIVED = machine("pc-2.zip", "PC-2", 9, Verdict.READY_WITH_WARNINGS, Status.WAIVED, Status.WARN);
    private static final FleetLine BLOCKED = machine("pc-3.zip", "=HYPERLINK(1)", 9, Verdict.BLOCKED, Status.FAIL, Status.UNKNOWN);
    private static final FleetLine BROKEN = new FleetLine.Broken("x.zip", Message.of("input.at", "x.zip", Message.of("input.json.empty")));
    private static final FleetOverview FLEET = FleetOverview.of(List.of(OLD, NEW, BROKEN, WAIVED, BLOCKED));

    @Test
    void of_a_machine_seen_twice_the_newest_counts_whatever_the_order_and_the_case() {
        assertThat(FleetOverview.of(List.of(OLD, NEW)).lines()).containsExactly(NEW);
        assertThat(FleetOverview.of(List.of(NEW, OLD)).lines()).containsExactly(NEW);
        assertThat(FleetOverview.of(List.of(NEW, OLD)).replaced()).containsExactly((FleetLine.Machine) OLD);
        assertThat(FleetOverview.of(List.of(OLD, NEW)).verdicts()).containsEntry(Verdict.READY, 1).containsEntry(Verdict.BLOCKED, 0);
    }

    @Test
    void a_bundle_of_a_time_to_come_takes_no_others_place() {
        FleetLine.Machine pc = (FleetLine.Machine) OLD;
        FleetLine.Machine ahead = new FleetLine.Machine("c.zip", pc.name(), pc.role(), false, Verdict.READY, pc.collectedAt().plusSeconds(900_000_000), true,
                List.of(), pc.checks(), pc.statuses());

        assertThat(FleetOverview.of(List.of(ahead, OLD)).lines()).containsExactly(OLD);
        assertThat(FleetOverview.of(List.of(OLD, ahead)).lines()).containsExactly(OLD);
        assertThat(FleetOverview.of(List.of(OLD, ahead)).replaced()).containsExactly(ahead);
        assertThat(FleetOverview.of(List.of(ahead)).machines()).containsExactly(ahead);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"pc-1, PC-1.exemple.fr, 1", "PC-1.exemple.fr., pc-1, 1", "PC-1.exemple.fr, pc-1.autre.fr, 2", "host-1@4f, host-1.domain-1.example@4f, 1", "host-1@4f, host-1@77, 2",
        "host-1@4f, host-1.domain-1.example@77, 2", "pc-1, pc-10.exemple.fr, 2"})
    void a_machine_with_its_domain_and_without_is_one(String one, String other, int machines) {
        List<FleetLine> lines = List.of(machine("a.zip", one, 9, Verdict.READY, Status.PASS, Status.PASS), machine("b.zip", other, 10, Verdict.READY, Status.PASS, Status.PASS));

        assertThat(FleetOverview.of(lines).machines()).hasSize(machines);
    }

    @Test
    void a_short_name_that_two_domains_have_stands_alone_and_so_does_the_name_of_a_file() {
        FleetLine shortName = machine("c.zip", "pc-1", 11, Verdict.READY, Status.PASS, Status.PASS);
        List<FleetLine> lines = List.of(machine("a.zip", "pc-1.exemple.fr", 9, Verdict.READY, Status.PASS, Status.PASS),
                machine("b.zip", "pc-1.autre.fr", 10, Verdict.READY, Status.PASS, Status.PASS), shortName);
        assertThat(FleetOverview.of(lines).machines()).hasSize(3);
        assertThat(FleetOverview.of(List.of(shortName, machine("pc-1.zip", "pc-1.zip", 9, Verdict.READY, Status.PASS, Status.PASS))).machines()).hasSize(2);
    }

    @Test
    void counts_every_status_of_every_check_once_for_each_machine() {
        assertThat(FLEET.totals()).isEqualTo(Map.of("server.dotnet", Map.of(Status.PASS, 1, Status.WAIVED, 1, Status.FAIL, 1),
                "server.memory", Map.of(Status.PASS, 1, Status.WARN, 1, Status.UNKNOWN, 1)));
        assertThat(FLEET.broken()).containsExactly((FleetLine.Broken) BROKEN);
    }

    @Test
    void a_sample_is_a_line_and_counts_nowhere_not_even_as_an_older_bundle_of_a_machine_with_its_name() {
        FleetLine.Machine pc = (FleetLine.Machine) NEW;
        FleetLine.Machine sample = new FleetLine.Machine("s.zip", pc.name(), Role.CLIENT, true, Verdict.BLOCKED, pc.collectedAt().plusSeconds(60),
                List.of("server.memory"), List.of("server.dotnet"), List.of(Status.FAIL));
        FleetOverview fleet = FleetOverview.of(List.of(NEW, sample));

        assertThat(fleet.lines()).containsExactly(NEW, sample);
        assertThat(fleet.machines()).containsExactly(pc);
        assertThat(fleet.samples()).containsExactly(sample);
        assertThat(fleet.replaced()).isEmpty();
        assertThat(fleet.verdicts()).containsEntry(Verdict.BLOCKED, 0).containsEntry(Verdict.READY, 1);
        assertThat(fleet.totals()).isEqualTo(FleetOverview.of(List.of(NEW)).totals());
        assertThat(fleet.worst(10)).isEmpty();
        assertThat(fleet.count(Role.CLIENT)).isZero();
        assertThat(fleet.notRun()).containsExactly("server.memory");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_format_says_what_was_left_out_and_what_is_a_sample(Language language) throws IOException {
        FleetLine.Machine pc = (FleetLine.Machine) NEW;
        FleetLine.Machine sample = new FleetLine.Machine("s.zip", "PC-9", Role.CLIENT, true, Verdict.BLOCKED, pc.collectedAt(),
                List.of("server.memory"), List.of("server.dotnet"), List.of(Status.FAIL));
        FleetOverview fleet = FleetOverview.of(List.of(NEW, sample));
        Texts texts = Texts.in(language);
        String word = language == Language.FRENCH ? "L’EXEMPLE" : "THE SAMPLE";
        for (DocumentWriter<FleetOverview> writer : List.of(new TextFleetWriter(TextStyle.PLAIN, Warnings.PASS), new HtmlFleetWriter(Warnings.PASS))) {
            StringBuilder said = new StringBuilder();
            writer.write(fleet, texts, said);
            assertThat(said.toString().replaceAll("\\s+", " ")).contains(word, language == Language.FRENCH ? "PARTIEL\u00a0: 1" : "PARTIAL: 1", "server.memory");
        }
        StringBuilder csv = new StringBuilder();
        new CsvFleetWriter().write(fleet, texts, csv);
        assertThat(csv.toString().lines().toList().get(2)).contains("\"client\",\"true\",\"true\"");
        StringBuilder json = new StringBuilder();
        new JsonFleetWriter().write(fleet, texts, json);
        assertThat(json.toString().lines().toList().get(1)).contains("\"role\":\"client\",\"sample\":true,\"partial\":true,\"notRun\":[\"server.memory\"]");
        json.toString().lines().forEach(Schema.published("fleet-1")::accepts);
    }

    /** A run that warnings block must not look like one that they do not. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void what_a_person_reads_of_a_strict_run_says_that_warnings_block(Language language) throws IOException {
        String words = language == Language.FRENCH ? "STRICT\u00a0: UN AVERTISSEMENT BLOQUE. 1 machine en porte au moins un." : "STRICT: A WARNING BLOCKS. 1 machine warns of something.";

        for (Format<FleetOverview> format : List.of(Formats.ofFleets().named("text").orElseThrow(), Formats.ofFleets().named("html").orElseThrow())) {
            assertThat(said(format.writer(Showing.PLAIN.taking(Warnings.FAIL)), language).replaceAll("[ \\n]+", " ")).contains(words);
            assertThat(said(format.writer(Showing.PLAIN), language)).doesNotContain("STRICT");
        }
    }

    @Test
    void the_worst_come_first_and_those_that_are_ready_not_at_all() {
        assertThat(FLEET.worst(10)).containsExactly((FleetLine.Machine) BLOCKED, (FleetLine.Machine) WAIVED);
        assertThat(FLEET.worst(1)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_shown_as_recorded(Language language) throws IOException {
        assertThat(said(new TextFleetWriter(TextStyle.PLAIN, Warnings.PASS), language).lines())
                .containsExactlyElementsOf(TestFile.lines(FleetOverviewTest.class, "fleet." + language.code() + ".txt"));
        assertThat(said(new CsvFleetWriter(), language).lines())
                .containsExactlyElementsOf(TestFile.lines(FleetOverviewTest.class, "fleet." + language.code() + ".csv"));
    }

    @Test
    void every_line_of_json_is_what_the_published_schema_says() throws IOException {
        List<String> lines = said(new JsonFleetWriter(), Language.ENGLISH).lines().toList();

        assertThat(lines).containsExactlyElementsOf(TestFile.lines(FleetOverviewTest.class, "fleet.jsonl"));
        lines.forEach(Schema.published("fleet-1")::accepts);
    }

    @Test
    void many_broken_bundles_do_not_bury_the_rest() throws IOException {
        List<FleetLine> broken = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            broken.add(new FleetLine.Broken(i + ".zip", Message.verbatim(i + ".zip: \u001B[2J")));
        }
        StringBuilder text = new StringBuilder();
        new TextFleetWriter(TextStyle.PLAIN, Warnings.PASS).write(FleetOverview.of(broken), Texts.in(Language.ENGLISH), text);

        assertThat(text).contains("19.zip", "and 5 more").doesNotContain("20.zip", "\u001B");
    }

    /** What a tester found: the table of a fleet is opened in a console and in a spreadsheet alike. */
    @Test
    void a_hostile_name_steers_neither_console_nor_spreadsheet() throws IOException {
        StringBuilder csv = new StringBuilder();
        new CsvFleetWriter().write(FleetOverview.of(List.of(machine("=a\u001B[2J.zip", "=cmd\u001B[31m\n\u202Ex", 9, Verdict.READY, Status.PASS, Status.PASS))),
                Texts.in(Language.ENGLISH), csv);

        assertThat(csv).doesNotContain("\u001B", "\u202E", "\"=").contains("'=cmd");
        assertThat(csv.toString().lines()).hasSize(2);
    }

    private static FleetLine machine(String file, String name, int hour, Verdict verdict, Status dotnet, Status memory) {
        return new FleetLine.Machine(file, name, Role.SERVER, false, verdict, Instant.parse("2026-11-23T00:00:00Z").plusSeconds(hour * 3600L),
                List.of(), List.of("server.dotnet", "server.memory"), List.of(dotnet, memory));
    }

    private static String said(DocumentWriter<FleetOverview> writer, Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        writer.write(FLEET, Texts.in(language), text);
        return text.toString();
    }
}
