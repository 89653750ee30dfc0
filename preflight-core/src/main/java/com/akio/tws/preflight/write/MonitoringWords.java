package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the formats of monitoring say alike: a first line that a phone's screen holds, and a line for each finding that made the state. */
final class MonitoringWords {

    /** What is said of findings stays well below the 8 KiB that Nagios takes of a plugin's output. */
    private static final int MOST_DETAILS = 20;
    private static final int LONGEST_INSTALLED = 500;

    private final Report report;
    private final Texts texts;
    private final Warnings warnings;
    private final MonitoringState state;
    private final List<Finding> makers;

    MonitoringWords(Report report, Texts texts, Warnings warnings) {
        this.report = report;
        this.texts = texts;
        this.warnings = warnings;
        this.state = MonitoringState.of(report, warnings);
        this.makers = state.madeBy(report, warnings);
    }

    /** What the report is to monitoring. */
    MonitoringState state() {
        return state;
    }

    /** The verdict with all that limits it, and the checks that made the state. */
    String line() {
        StringBuilder line = new StringBuilder(texts.say(VerdictWords.alone(report, warnings)));
        if (!makers.isEmpty()) {
            line.append(": ").append(makers.stream().map(finding -> finding.id().name()).collect(Collectors.joining(", ")));
        }
        int waived = report.count(Status.WAIVED);
        if (waived > 0) {
            line.append("; ").append(texts.say(Message.of("report.waived-count", waived)));
        }
        NotCounted.of(report).ifPresent(said -> line.append("; ").append(texts.say(said)));
        return SanitizedText.of(line.toString());
    }

    /** What is there of TWS; empty where nobody looked. */
    Optional<String> installed() {
        return report.installed().map(found -> SanitizedText.of(Brief.of(texts.say(InstalledWords.line(found)), LONGEST_INSTALLED)));
    }

    /** What is there of TWS, and a line for each of those checks: its id, what was read, and what it means. */
    List<String> details() {
        List<String> details = new ArrayList<>(installed().stream().toList());
        for (Finding finding : makers.subList(0, Math.min(makers.size(), MOST_DETAILS))) {
            details.add(SanitizedText.of(finding.id().name() + ": " + finding.observed().map(seen -> texts.say(seen) + "; ").orElse("")
                    + texts.say(finding.message())
                    + finding.document().map(place -> " (" + texts.say(DocumentWords.brief(place)) + ")").orElse("")));
        }
        if (makers.size() > MOST_DETAILS) {
            details.add("+ " + (makers.size() - MOST_DETAILS));
        }
        return details;
    }
}
