package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/** A report in one line: as monitoring reads it for a server in use, else the verdict. */
final class BriefReportWriter implements DocumentWriter<Report> {

    private final TextStyle style;

    BriefReportWriter(TextStyle style) {
        this.style = style;
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        DocumentWriter<Report> writer = report.site().phase() == Phase.RUNTIME ? new MonitoringLineWriter() : new VerdictLineWriter(style);
        writer.write(report, texts, to);
    }
}
