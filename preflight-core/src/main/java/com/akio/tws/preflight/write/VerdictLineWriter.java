package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The verdict in one line, with the checks that stand in the way: for scripts and monitoring. */
public final class VerdictLineWriter implements DocumentWriter<Report> {

    private final TextStyle style;
    private final Warnings warnings;

    public VerdictLineWriter(TextStyle style) {
        this(style, Warnings.PASS);
    }

    VerdictLineWriter(TextStyle style, Warnings warnings) {
        this.style = Objects.requireNonNull(style, "style");
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        String verdict = VerdictWords.coloured(VerdictWords.alone(report, warnings), report, texts, style);
        List<String> inTheWay = report.findings().stream().filter(this::isInTheWay)
                .map(Finding::id).map(Object::toString).toList();
        int waived = report.count(Status.WAIVED);
        String line = texts.say(Message.of("report.verdict", verdict))
                + (waived == 0 ? "" : ", " + texts.say(Message.of("report.waived-count", waived)));
        String notCounted = NotCounted.of(report).map(said -> "; " + texts.say(said)).orElse("");
        new TextLines(to).line((inTheWay.isEmpty() ? line : line + " – " + String.join(", ", inTheWay)) + notCounted);
    }

    /** What could not be read of a recommendation hinders nobody; a warning does where it blocks. */
    private boolean isInTheWay(Finding finding) {
        return switch (finding.status()) {
            case FAIL -> true;
            case UNKNOWN -> finding.level() == Level.REQUIRED;
            case WARN -> warnings == Warnings.FAIL;
            default -> false;
        };
    }
}
