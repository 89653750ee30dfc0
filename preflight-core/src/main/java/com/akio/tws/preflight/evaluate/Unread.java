package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The needed facts that could not be read, and what to say of them. */
final class Unread {

    /** A whole table of listeners or certificates helps nobody here; the evidence holds it. */
    private static final int LONGEST_SHOWN = 120;

    private final List<Reading.Unreadable<Value>> readings;

    private Unread(List<Reading.Unreadable<Value>> readings) {
        this.readings = readings;
    }

    static Unread among(RequiredFacts needs, Snapshot snapshot) {
        List<Reading.Unreadable<Value>> unread = new ArrayList<>();
        for (FactKey<?> key : needs.facts()) {
            Reading<?> typed = snapshot.read(key);
            if (typed instanceof Reading.Unreadable<?> unreadable && !needs.isBeforeItsTime(key, snapshot)) {
                // That nobody looked is told of the fact: there is no place where somebody did.
                unread.add(new Reading.Unreadable<>(unreadable.reason(),
                        unreadable.reason().kind() == Reason.Kind.NOT_COLLECTED ? new Source(key.name()) : unreadable.source()));
            }
        }
        return new Unread(unread);
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    Message message() {
        List<Message> places = new ArrayList<>();
        for (Reading.Unreadable<Value> reading : readings) {
            places.add(Message.of("unread.place", reading.source().where(), reading.reason().said()));
        }
        return Message.of("unread.message", places);
    }

    /** The advice for the first reason: mending it is the first step in any case. */
    Message remedy() {
        Reason first = readings.get(0).reason();
        return first.excess().isPresent() ? Message.of("unread.remedy.too-much") : Message.of("unread.remedy." + first.kind().word());
    }

    /** What could be read all the same, raw. */
    static Optional<Message> whatWasRead(RequiredFacts needs, Snapshot snapshot) {
        List<String> seen = new ArrayList<>();
        for (FactKey<?> key : needs.facts()) {
            if (snapshot.raw(key) instanceof Reading.Known<Value> known) {
                seen.add(key.name() + " = " + Brief.of(known.value().shown(), LONGEST_SHOWN));
            }
        }
        return seen.isEmpty() ? Optional.empty() : Optional.of(Message.verbatim(seen));
    }
}
