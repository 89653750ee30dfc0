package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;

/** A report in one line: as monitoring reads it for a server in use, else the verdict. */
final class BriefReportWriter implements DocumentWriter<Report> {

    private final TextStyle style;
    private final Warnings warnings;

    BriefReportWriter(TextStyle style, Warnings warnings) {
        this.style = style;
        this.warnings = warnings;
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        DocumentWriter<Report> writer = report.site().phase() == Phase.RUNTIME ? new MonitoringLineWriter(warnings) : new VerdictLineWriter(style, warnings);
        writer.write(report, texts, to);
    }
}
