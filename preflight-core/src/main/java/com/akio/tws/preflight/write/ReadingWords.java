package com.akio.tws.preflight.write;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.text.Message;

/** What came of a reading, in words: its value, that nothing was there, or why it could not be read. */
final class ReadingWords {

    private ReadingWords() {
    }

    static Message of(Reading<Value> reading) {
        if (reading instanceof Reading.Known<Value> known) {
            return Message.verbatim(known.value().shown());
        }
        if (reading instanceof Reading.Unreadable<Value> unreadable) {
            return unreadable.reason().said();
        }
        return Message.of("report.evidence.absent");
    }
}
