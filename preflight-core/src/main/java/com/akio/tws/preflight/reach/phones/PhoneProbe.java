package com.akio.tws.preflight.reach.phones;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.reach.ReachProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Asks the phones of the site what they are, as a probe beside those of the machine itself. */
public final class PhoneProbe implements Probe {

    private final List<String> hosts;
    private final PhoneSweep sweep;

    /** A probe of some phones. */
    public PhoneProbe(List<String> hosts, PhoneSweep sweep) {
        this.hosts = List.copyOf(hosts);
        this.sweep = Objects.requireNonNull(sweep, "sweep");
    }

    @Override
    public String name() {
        return "phones";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(PhoneFacts.SEEN);
    }

    @Override
    public void look(Readings into) {
        try {
            into.put(PhoneFacts.SEEN, Reading.known(sweep.ask(hosts, ReachProgress.NONE), "SIP OPTIONS, HTTP GET /"));
        } catch (IOException noSockets) {
            throw new UncheckedIOException(noSockets);
        }
    }
}
