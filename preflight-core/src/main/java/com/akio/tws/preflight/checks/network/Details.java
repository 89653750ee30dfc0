package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.text.Message;

/** What else is to be known of an outcome, in words. */
final class Details {

    private static final String NOTHING = "none";

    private Details() {
    }

    static Message of(ReachedPorts one) {
        return one.detail().equals(NOTHING) ? Message.verbatim("") : Message.of("reach.detail." + one.detail(), one.said());
    }
}
