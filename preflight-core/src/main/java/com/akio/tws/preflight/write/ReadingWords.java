package com.akio.tws.preflight.write;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.text.Message;
import java.util.Locale;

/** What came of a reading, in words: its value, that nothing was there, or why it could not be read. */
final class ReadingWords {

    private ReadingWords() {
    }

    static Message of(Reading<Value> reading) {
        if (reading instanceof Reading.Known<Value> known) {
            return Message.verbatim(known.value().shown());
        }
        if (reading instanceof Reading.Unreadable<Value> unreadable) {
            Reason reason = unreadable.reason();
            Message kind = Message.of("unread.reason." + reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            return reason.detail().isEmpty() ? kind : Message.of("unread.reason-with-detail", kind, reason.detail());
        }
        return Message.of("report.evidence.absent");
    }
}
