package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What must never be overlooked about a report. Every format says each of them that holds, before its first finding. */
enum Mark {
    /** It is the sample that comes with the tool, and no customer's machine. */
    SAMPLE("sample", "report.sample-word") {
        @Override
        boolean holds(Report report) {
            return report.sample();
        }

        @Override
        Message said(Report report) {
            return Message.of("report.sample");
        }
    },
    /** Checks were left out. */
    PARTIAL("partial", "report.partial-word") {
        @Override
        boolean holds(Report report) {
            return report.partial();
        }

        @Override
        Message said(Report report) {
            return Message.of("report.partial", report.notRun().size(), report.notRun().stream().map(Object::toString).toList());
        }
    },
    /** Nobody told the size that checks depend on. */
    SIZE_UNTOLD("sizeUntold", "report.size-untold-word") {
        @Override
        boolean holds(Report report) {
            return report.sizeUntold();
        }

        @Override
        Message said(Report report) {
            return Message.of("report.size-untold");
        }
    };

    private final String member;
    private final String word;

    Mark(String member, String word) {
        this.member = member;
        this.word = word;
    }

    /** The marks that a report bears. */
    static List<Mark> of(Report report) {
        return Arrays.stream(values()).filter(mark -> mark.holds(report)).toList();
    }

    /** The sentences that stand before the verdict: all but the one that lists what was left out, which may be long. */
    static List<Message> beforeVerdict(Report report) {
        Stream<Message> otherRole = report.collectedAs().stream().map(role -> Message.of("report.other-role", Message.of("role." + role.word()),
                Message.of("role." + report.site().role().word())));
        return Stream.concat(of(report).stream().filter(mark -> mark != PARTIAL).map(mark -> mark.said(report)), otherRole).toList();
    }

    /** The sentences that stand behind the verdict, which says their word already. */
    static List<Message> behindVerdict(Report report) {
        return of(report).stream().filter(PARTIAL::equals).map(mark -> mark.said(report)).toList();
    }

    abstract boolean holds(Report report);

    /** The whole sentence, for a line of its own. */
    abstract Message said(Report report);

    /** A verdict with this mark's word behind it. */
    Message beside(Message verdict) {
        return Message.of(word, verdict);
    }

    /** What programs know it by. */
    String member() {
        return member;
    }
}
