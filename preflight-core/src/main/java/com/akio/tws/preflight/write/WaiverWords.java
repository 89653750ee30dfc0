package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A waiver in words: its reason, and whether it still counted on the day of the report. */
final class WaiverWords {

    private WaiverWords() {
    }

    static Message of(Waiver waiver, Report report) {
        boolean ended = !waiver.holdsOn(LocalDate.ofInstant(report.evaluatedAt(), ZoneOffset.UTC));
        String key = waiver.until().isEmpty() ? "report.waiver" : ended ? "report.waiver-ended" : "report.waiver-until";
        return Message.of(key, waiver.reason(), waiver.until().map(Object::toString).orElse(""));
    }
}
