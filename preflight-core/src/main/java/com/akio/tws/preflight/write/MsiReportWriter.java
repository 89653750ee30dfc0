package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The report as {@code tws-preflight/msi/1}: lines for the installer's custom action, which is written in C and believes nothing. A key
 * and its values with tabs between, and a last line that a truncated file lacks; {@code docs/msi-format.md} has the grammar.
 */
public final class MsiReportWriter implements DocumentWriter<Report> {

    static final String SCHEMA = "tws-preflight/msi/1";

    /** A writer without settings: the format leaves nothing to choose. */
    public MsiReportWriter() {
    }

    @Override
    public void write(Report report, Texts texts, Appendable to) throws IOException {
        line(to, "schema", SCHEMA);
        line(to, "tool", report.tool());
        line(to, "language", texts.language().code());
        line(to, "machine", report.machine());
        line(to, "verdict", report.verdict().name());
        for (Mark mark : Mark.values()) {
            line(to, mark.member(), Boolean.toString(mark.holds(report)));
        }
        if (report.installed().isPresent()) {
            line(to, "installed", texts.say(report.installed().get().said()));
        }
        for (Map.Entry<Status, Integer> count : report.summary().entrySet()) {
            line(to, "count", count.getKey().name(), Integer.toString(count.getValue()));
        }
        for (Finding finding : report.findings()) {
            line(to, "finding", finding.id().name(), finding.row().orElse(""), finding.status().name(), finding.level().name(),
                    texts.say(finding.title()), texts.say(finding.message()), said(finding.observed(), texts),
                    texts.say(finding.required()), said(finding.remedy(), texts));
            line(to, "document", finding.id().name(), said(finding.document().map(DocumentWords::brief), texts), CheckPage.of(finding.id()));
        }
        line(to, "end", Integer.toString(report.findings().size()));
    }

    private static void line(Appendable to, String key, String... values) throws IOException {
        to.append(key);
        for (String value : values) {
            to.append('\t').append(escaped(value));
        }
        to.append('\n');
    }

    /** What is still a control sign after the four escapes has no place in a dialog. */
    private static String escaped(String value) {
        return SanitizedText.of(value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"));
    }

    private static String said(Optional<Message> message, Texts texts) {
        return message.map(texts::say).orElse("");
    }
}
