package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.util.List;

/**
 * The verdict in words. A partial report's verdict, and one of an untold size, never stand without the word that says so, nor does one
 * that is taken strictly.
 */
final class VerdictWords {

    private VerdictWords() {
    }

    /** Beside the sentences of all marks: only what limits the verdict itself is said once more. */
    static Message said(Report report, Warnings warnings) {
        return with(Mark.of(report).stream().filter(mark -> mark != Mark.SAMPLE).toList(), report, warnings);
    }

    /** For a place that shows nothing but the verdict. */
    static Message alone(Report report, Warnings warnings) {
        return with(Mark.of(report), report, warnings);
    }

    static String coloured(Message said, Report report, Texts texts, TextStyle style) {
        return style.mark(statusOf(report.verdict()), texts.say(said));
    }

    private static Message with(List<Mark> marks, Report report, Warnings warnings) {
        Message said = Message.of("verdict." + report.verdict());
        for (Mark mark : marks) {
            said = mark.beside(said);
        }
        return strictly(said, report.verdict(), report.warns(), warnings);
    }

    /** A verdict that is taken strictly says so, and whether that is why it blocks. */
    static Message strictly(Message said, Verdict verdict, boolean warns, Warnings warnings) {
        if (warnings == Warnings.PASS) {
            return said;
        }
        return Message.of(warns && verdict != Verdict.BLOCKED ? "report.strict-blocks-word" : "report.strict-word", said);
    }

    static Status statusOf(Verdict verdict) {
        return switch (verdict) {
            case READY -> Status.PASS;
            case READY_WITH_WARNINGS -> Status.WARN;
            case UNDETERMINED -> Status.UNKNOWN;
            case BLOCKED -> Status.FAIL;
        };
    }
}
