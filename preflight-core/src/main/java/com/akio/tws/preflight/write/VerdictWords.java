package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;

/** The verdict in words. A partial report's verdict, and one of an untold size, never stand without the word that says so. */
final class VerdictWords {

    private VerdictWords() {
    }

    static Message said(Report report) {
        Message verdict = Message.of("verdict." + report.verdict());
        Message whole = report.partial() ? Message.of("report.partial-word", verdict) : verdict;
        return report.sizeUntold() ? Message.of("report.size-untold-word", whole) : whole;
    }

    static String marked(Report report, Texts texts, TextStyle style) {
        return style.mark(statusOf(report.verdict()), texts.say(said(report)));
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
