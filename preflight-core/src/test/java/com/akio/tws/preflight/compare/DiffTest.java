package com.akio.tws.preflight.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.recorded.TestFile;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.DocumentWriter;
import com.akio.tws.preflight.write.JsonDiffWriter;
import com.akio.tws.preflight.write.JsonReportWriter;
import com.akio.tws.preflight.write.TextDiffWriter;
import com.akio.tws.preflight.write.TextStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiffTest {

    private static final Site SIZED = Sites.planned("\"users\": 50");
    private static final RecordedMachine OLD_DOTNET = RecordedMachine.sound().set(DotNetFacts.RELEASE, 394_802L);
    private static final RecordedMachine LITTLE_MEMORY = RecordedMachine.sound().set(HardwareFacts.MEMORY_USABLE, 1L << 30);

    @ParameterizedTest
    @CsvSource({"PASS, FAIL, worse", "FAIL, PASS, better", "WARN, UNKNOWN, worse", "UNKNOWN, FAIL, worse", "FAIL, WAIVED, better",
        "WAIVED, FAIL, worse", "WARN, PASS, better", "NOT_APPLICABLE, WARN, worse", "PASS, MANUAL, moved", "MANUAL, NOT_APPLICABLE, moved",
        "FAIL, FAIL, same", "MANUAL, CONFIRMED, better", "CONFIRMED, MANUAL, worse", "PASS, CONFIRMED, moved", "CONFIRMED, FAIL, worse",
        "FAIL, CONFIRMED, better", "CONFIRMED, WAIVED, worse"})
    void a_finding_is_worse_the_more_it_asks(Status before, Status after, String change) {
        Diff diff = Diff.between(standing(Map.of("a.b", before)), standing(Map.of("a.b", after)));

        List<Change> changed = List.of(new Change("a.b", Optional.of(before), Optional.of(after)));
        assertThat(diff.worse()).isEqualTo(change.equals("worse") ? changed : List.of());
        assertThat(diff.better()).isEqualTo(change.equals("better") ? changed : List.of());
        assertThat(diff.same()).isEqualTo(change.equals("same") ? 1 : 0);
        assertThat(diff.moved()).isEqualTo(change.equals("moved") ? List.of(new Moved("a.b", before, after, "", "")) : List.of());
        assertThat(diff.appeared()).isEmpty();
        assertThat(diff.vanished()).isEmpty();
    }

    @Test
    void a_check_that_only_one_of_them_has_appeared_or_vanished_and_is_neither_better_nor_worse() {
        Diff diff = Diff.between(standing(Map.of("a.old", Status.PASS)), standing(Map.of("a.new", Status.FAIL)));

        assertThat(diff.appeared()).containsExactly(new Change("a.new", Optional.empty(), Optional.of(Status.FAIL)));
        assertThat(diff.vanished()).containsExactly(new Change("a.old", Optional.of(Status.PASS), Optional.empty()));
        assertThat(diff.worse()).isEmpty();
        assertThat(diff.better()).isEmpty();
    }

    @Test
    void a_saved_report_stands_as_the_report_itself_does() throws Exception {
        Report report = Judged.report(OLD_DOTNET, Site.DEFAULT);
        StringBuilder json = new StringBuilder();
        new JsonReportWriter().write(report, Texts.in(Language.FRENCH), json);

        assertThat(read(json.toString())).isEqualTo(ReportSummary.of(report, Texts.in(Language.FRENCH)));
    }

    @Test
    void a_report_that_names_a_check_twice_or_a_status_that_is_none_is_refused_with_its_place() throws BadInput {
        String report = """
                {"schema": "tws-preflight/report/1", "machine": {"name": "A"}, "verdict": "READY", "partial": false,
                 "collectedAt": "2026-11-23T09:00:00Z", "catalogue": {"edition": "e", "sha256": "s", "external": false},
                 "findings": [{"id": "a.b", "status": "PASS"}, {"id": "%s", "status": "%s"}]}""";
        assertThatThrownBy(() -> read(report.formatted("a.b", "PASS"))).isInstanceOf(BadInput.class).hasMessageContaining("r.json:3:")
                .hasMessageContaining("a.b stands twice");
        assertThat(read(report.formatted("a.c", "CONFIRMED")).findings()).containsEntry("a.c", Status.CONFIRMED);
        assertThatThrownBy(() -> read(report.formatted("a.c", "FINE"))).isInstanceOf(BadInput.class).hasMessageContaining("r.json:3:");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_shown_as_recorded(Language language) throws IOException {
        Diff diff = Diff.between(ReportSummary.of(Judged.report(OLD_DOTNET, SIZED)),
                ReportSummary.of(Judged.report(LITTLE_MEMORY, SIZED)));

        assertThat(said(new TextDiffWriter(TextStyle.PLAIN), diff, language).lines())
                .containsExactlyElementsOf(TestFile.lines(DiffTest.class, "diff." + language.code() + ".txt"));
    }

    @Test
    void what_was_read_anew_moved_and_is_not_called_unchanged() throws IOException {
        Texts english = Texts.in(Language.ENGLISH);
        ReportSummary before = ReportSummary.of(Judged.report(RecordedMachine.sound().set(HardwareFacts.MEMORY_USABLE, 64L << 30), SIZED), english);
        Report later = Judged.report(RecordedMachine.sound().set(HardwareFacts.MEMORY_USABLE, 128L << 30), SIZED);
        Diff diff = Diff.between(before, ReportSummary.of(later, english));

        assertThat(diff.moved()).extracting(Moved::id).containsExactly("server.memory");
        assertThat(diff.moved().get(0).observedBefore()).contains("64 GB");
        assertThat(diff.worse()).isEmpty();
        assertThat(said(new TextDiffWriter(TextStyle.PLAIN), diff, Language.ENGLISH)).contains("Moved", "server.memory", "64 GB", "128 GB");
        Schema.published("diff-1").accepts(said(new JsonDiffWriter(), diff, Language.ENGLISH));
        assertThat(Diff.between(before, ReportSummary.of(later, Texts.in(Language.FRENCH))).moved()).as("words of two languages").isEmpty();
    }

    @Test
    void the_checks_that_an_edition_brings_have_their_titles_too() throws IOException {
        Diff diff = Diff.between(standing(Map.of("telephony.snom", Status.PASS, "network.flow.web", Status.PASS)),
                standing(Map.of("telephony.snom", Status.FAIL, "network.flow.web", Status.FAIL)));

        assertThat(said(new TextDiffWriter(TextStyle.PLAIN), diff, Language.ENGLISH))
                .contains("telephony.snom (Snom phones)", "network.flow.web (Flow: web pages, sounds, photos)");
    }

    @Test
    void other_machines_and_other_catalogues_are_said() throws IOException {
        ReportSummary mine = standing(Map.of("a.b", Status.PASS));
        ReportSummary other = new ReportSummary("SRV-2", mine.collectedAt(), Verdict.READY, true, true, new Report.Edition("2027-01", "x", true), mine.findings());

        assertThat(said(new TextDiffWriter(TextStyle.PLAIN), Diff.between(mine, other), Language.ENGLISH))
                .contains("two machines", "different catalogues", "(PARTIAL)");
    }

    @Test
    void an_id_from_a_forged_report_cannot_move_the_cursor() throws IOException {
        Diff diff = Diff.between(standing(Map.of()), standing(Map.of("\u001B[2J", Status.FAIL)));

        assertThat(said(new TextDiffWriter(TextStyle.PLAIN), diff, Language.ENGLISH)).doesNotContain("\u001B").contains("\uFFFD[2J");
    }

    @Test
    void the_json_is_what_the_published_schema_says() throws IOException {
        Diff diff = Diff.between(standing(new TreeMap<>(Map.of("a.a", Status.FAIL, "a.b", Status.PASS, "a.old", Status.WARN))),
                standing(new TreeMap<>(Map.of("a.a", Status.PASS, "a.b", Status.UNKNOWN, "a.new", Status.WARN))));
        String json = said(new JsonDiffWriter(), diff, Language.ENGLISH);

        Schema.published("diff-1").accepts(json);
        assertThat(json).isEqualTo(TestFile.text(DiffTest.class, "diff.json"));
    }

    private static ReportSummary read(String json) throws BadInput {
        return ReportSummaryReader.read(JsonSource.strict("r.json", json.getBytes(StandardCharsets.UTF_8)).read());
    }

    private static String said(DocumentWriter<Diff> writer, Diff diff, Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        writer.write(diff, Texts.in(language), text);
        return text.toString();
    }

    private static ReportSummary standing(Map<String, Status> findings) {
        return new ReportSummary("SRV-1", Instant.parse("2026-11-23T09:00:00Z"), Verdict.READY, false, false,
                new Report.Edition("2024-09", "s", false), findings);
    }
}
