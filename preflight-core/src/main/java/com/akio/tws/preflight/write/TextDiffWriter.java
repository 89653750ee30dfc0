package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.Change;
import com.akio.tws.preflight.compare.Diff;
import com.akio.tws.preflight.compare.Moved;
import com.akio.tws.preflight.compare.ReportSummary;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The difference for people, on a console: what got worse first. */
public final class TextDiffWriter implements DocumentWriter<Diff> {

    private static final String NONE = "–";

    private final TextStyle style;

    public TextDiffWriter(TextStyle style) {
        this.style = Objects.requireNonNull(style, "style");
    }

    @Override
    public void write(Diff diff, Texts texts, Appendable to) throws IOException {
        TextLines lines = new TextLines(to);
        standing("diff.before", diff.before(), texts, lines);
        standing("diff.after", diff.after(), texts, lines);
        if (!diff.sameMachine()) {
            lines.line(texts.say("diff.other-machine"));
        }
        if (!diff.sameCatalogue()) {
            lines.line(texts.say("diff.other-catalogue"));
        }
        section("diff.section.worse", diff.worse(), texts, lines);
        section("diff.section.better", diff.better(), texts, lines);
        section("diff.section.appeared", diff.appeared(), texts, lines);
        section("diff.section.vanished", diff.vanished(), texts, lines);
        moved(diff.moved(), texts, lines);
        lines.line("");
        lines.line(texts.say(Message.of("diff.same", diff.same())));
    }

    private static void standing(String key, ReportSummary standing, Texts texts, TextLines lines) throws IOException {
        Message verdict = Message.of("verdict." + standing.verdict());
        if (standing.sample()) {
            verdict = Mark.SAMPLE.beside(verdict);
        }
        if (standing.partial()) {
            verdict = Mark.PARTIAL.beside(verdict);
        }
        lines.wrapped("", texts.say(Message.of(key, standing.machine().isEmpty() ? "?" : standing.machine(),
                standing.collectedAt(),
                verdict,
                standing.edition().name())));
    }

    private void section(String title, List<Change> changes, Texts texts, TextLines lines) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        lines.line("");
        lines.line(texts.say(title) + " (" + changes.size() + ")");
        for (Change change : changes) {
            lines.line("  " + texts.say(Message.of("report.labelled", title(change.id(), texts),
                    word(change.before(), texts) + " -> " + word(change.after(), texts))));
        }
    }

    private void moved(List<Moved> moved, Texts texts, TextLines lines) throws IOException {
        if (moved.isEmpty()) {
            return;
        }
        lines.line("");
        lines.line(texts.say("diff.section.moved") + " (" + moved.size() + ")");
        for (Moved one : moved) {
            String status = word(Optional.of(one.before()), texts);
            String words = one.before() == one.after() ? status : status + " -> " + word(Optional.of(one.after()), texts);
            String seen = one.observedBefore().equals(one.observedAfter()) ? "" : " – " + shown(one.observedBefore()) + " -> " + shown(one.observedAfter());
            lines.line("  " + texts.say(Message.of("report.labelled", title(one.id(), texts), words + seen)));
        }
    }

    private static String shown(String observed) {
        return observed.isEmpty() ? NONE : SanitizedText.of(observed);
    }

    /** The id with its title; a report may hold a check that this version does not know, and anything as its id. */
    private static String title(String id, Texts texts) {
        return CheckTitles.of(id, texts).map(its -> id + " (" + texts.say(its) + ")").orElse(SanitizedText.of(id));
    }

    private String word(Optional<Status> status, Texts texts) {
        return status.isEmpty() ? NONE : style.mark(status.get(), texts.say("status." + status.get()));
    }
}
