package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** A waiver in words: its reason, who gave it, and whether it still counted on the day of the report. */
final class WaiverWords {

    private WaiverWords() {
    }

    static Optional<Message> of(Finding finding, Report report) {
        return finding.waiver().map(waiver -> words(waiver, finding.status(), report));
    }

    /** Why a waiver does not count on a day; empty where it does. */
    static Optional<Message> notCounted(Waiver waiver, LocalDate day) {
        if (waiver.holdsOn(day)) {
            return Optional.empty();
        }
        return Optional.of(waiver.isAheadOf(day)
                ? Message.of("report.not-counted.waiver-not-yet", waiver.id(), waiver.on().<Object>map(ended -> ended).orElse(""))
                : Message.of("report.not-counted.waiver-ended", waiver.id(), waiver.until().<Object>map(ended -> ended).orElse("")));
    }

    /** The day of a report, by which waivers count. */
    static LocalDate day(Report report) {
        return LocalDate.ofInstant(report.evaluatedAt(), ZoneOffset.UTC);
    }

    private static Message words(Waiver waiver, Status status, Report report) {
        Object reason = reason(waiver);
        if (waiver.isAheadOf(day(report))) {
            return Message.of("report.waiver-not-yet", reason, waiver.on().<Object>map(ended -> ended).orElse(""));
        }
        if (!waiver.holdsOn(day(report))) {
            return Message.of("report.waiver-ended", reason, waiver.until().<Object>map(ended -> ended).orElse(""));
        }
        if (status == Status.MANUAL || status == Status.CONFIRMED) {
            return Message.of("report.waiver-not-used", reason);
        }
        return waiver.until().isEmpty() ? Message.of("report.waiver", reason, "")
                : Message.of("report.waiver-until", reason, waiver.until().get());
    }

    private static Object reason(Waiver waiver) {
        Optional<Message> signed = waiver.by().map(by -> waiver.on().map(on -> Message.of("report.waiver-by-on", waiver.reason(), by, on))
                .orElse(Message.of("report.waiver-by", waiver.reason(), by)));
        return signed.or(() -> waiver.on().map(on -> Message.of("report.waiver-on", waiver.reason(), on)))
                .<Object>map(message -> message).orElse(waiver.reason());
    }
}
