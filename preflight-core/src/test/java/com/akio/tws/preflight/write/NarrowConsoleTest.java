package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text report in a console of 80 columns. */
class NarrowConsoleTest {

    private static final String COLOUR = "\u001B\\[[0-9;]*m";

    @ParameterizedTest
    @EnumSource
    void no_line_is_longer_unless_one_word_is(Language language) throws Exception {
        for (TextStyle style : TextStyle.values()) {
            assertThat(lines(Reports.sample(), language, style, 80)).allSatisfy(line -> {
                String shown = line.replaceAll(COLOUR, "");
                assertThat(shown.length() <= 80 || shown.strip().matches("([^ ]+ :? ?)*[^ ]*[\\\\.][^ ]*")).as(shown).isTrue();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_the_labels_stand_for_begins_in_one_column(Language language) throws Exception {
        Texts texts = Texts.in(language);
        List<String> labels = List.of(texts.say("report.observed"), texts.say("report.required"), texts.say("report.remedy"), texts.say("report.source"));

        int widest = labels.stream().mapToInt(label -> texts.say(Message.of("report.labelled", label, "")).strip().length()).max().orElseThrow();

        assertThat(lines(Reports.ofEveryStatus(), language, TextStyle.PLAIN, 80))
                .filteredOn(line -> labels.stream().anyMatch(label -> line.startsWith("      " + label)))
                .hasSizeGreaterThan(50).extracting(line -> line.length() - line.replaceFirst("^ *[^:]*: *", "").length())
                .allSatisfy(column -> assertThat(column).isEqualTo(6 + widest + 1));
    }

    @Test
    void the_verdict_stands_at_the_top_and_again_at_the_end_with_the_counts() throws Exception {
        List<String> lines = lines(Reports.of(Status.PASS, Status.MANUAL, Status.FAIL, Status.PASS), Language.ENGLISH, TextStyle.PLAIN, 80);

        assertThat(lines).contains("Verdict: BLOCKED");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("BLOCKED:  1 FAILED, 1 TO CONFIRM, 2 OK");
    }

    private static List<String> lines(Report report, Language language, TextStyle style, int width) throws Exception {
        StringBuilder text = new StringBuilder();
        new TextReportWriter(style, width).write(report, Texts.in(language), text);
        return text.toString().lines().toList();
    }
}
