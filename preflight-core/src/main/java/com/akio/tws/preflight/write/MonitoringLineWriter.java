package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One line as monitoring plugins print it (Monitoring Plugins Development Guidelines, “Plugin Output for Nagios” and “Performance
 * data”): the state's word, the verdict, what stands in the way, the disk, and behind a bar the free bytes.
 */
public final class MonitoringLineWriter implements DocumentWriter<Report> {

    private static final CheckId DISK = CheckId.of("server.disk.free-minimum");

    private final Warnings warnings;

    /** A writer without settings: the words are fixed, since programs read them. */
    public MonitoringLineWriter() {
        this(Warnings.PASS);
    }

    MonitoringLineWriter(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        StringBuilder line = new StringBuilder(MonitoringState.of(report, JunitReportWriter.Warnings.PASS).name()).append(" - ").append(texts.say(VerdictWords.alone(report, warnings)));
        List<String> inTheWay = report.findings().stream().filter(finding -> finding.status() == Status.FAIL
                || finding.status() == Status.UNKNOWN || finding.status() == Status.WARN).map(Finding::id).map(CheckId::name).toList();
        if (!inTheWay.isEmpty()) {
            line.append(" (").append(String.join(", ", inTheWay)).append(')');
        }
        int waived = report.count(Status.WAIVED);
        if (waived > 0) {
            line.append(", ").append(texts.say(Message.of("report.waived-count", waived)));
        }
        NotCounted.of(report).ifPresent(said -> line.append("; ").append(texts.say(said)));
        Optional<Finding> disk = report.findings().stream().filter(finding -> finding.id().equals(DISK)).findFirst();
        disk.ifPresent(finding -> finding.observed().ifPresent(observed ->
                line.append("; ").append(texts.say(observed)).append("; ").append(texts.say(finding.message()))));
        // A bar would begin the performance data in the middle of somebody's words.
        String said = SanitizedText.of(line.toString()).replace('|', '/');
        new TextLines(to).line(said + disk.stream().flatMap(finding -> finding.measures().stream())
                .map(free -> " | free=" + free.value() + "B").findFirst().orElse(""));
    }
}
