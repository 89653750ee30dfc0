package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;

/** A waiver in words: its reason, and whether it still counts. */
final class WaiverWords {

    private WaiverWords() {
    }

    static Message of(Finding finding, Waiver waiver) {
        boolean ended = finding.status() != Status.WAIVED && waiver.until().isPresent();
        String key = waiver.until().isEmpty() ? "report.waiver" : ended ? "report.waiver-ended" : "report.waiver-until";
        return Message.of(key, waiver.reason(), waiver.until().map(Object::toString).orElse(""));
    }
}
