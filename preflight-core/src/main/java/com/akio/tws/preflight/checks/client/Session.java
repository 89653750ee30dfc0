package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.text.Worded;
import java.util.Optional;

/** Where the person of this session sits. */
enum Session implements Worded {
    /** At this machine. */
    LOCAL,
    /** In a session of Remote Desktop Services. */
    REMOTE_DESKTOP,
    /** In a session of Citrix. */
    CITRIX,
    /** In a session of Horizon, which may be the one on the console. */
    HORIZON,
    /** Nobody sits here: the tool runs as a service does, in session 0. */
    SERVICES,
    /** Windows did not say enough. */
    UNTOLD;

    static Session of(Facts facts) {
        Optional<Long> own = facts.known(SessionFacts.OWN);
        if (own.isEmpty()) {
            return UNTOLD;
        }
        if (own.get() == 0) {
            return SERVICES;
        }
        if (facts.known(SessionFacts.CITRIX_CLIENT).isPresent()) {
            return CITRIX;
        }
        if (facts.known(SessionFacts.HORIZON_CLIENT).isPresent()) {
            return HORIZON;
        }
        Optional<Long> console = facts.known(SessionFacts.CONSOLE);
        if (console.isEmpty()) {
            return UNTOLD;
        }
        return own.get().equals(console.get()) ? LOCAL : REMOTE_DESKTOP;
    }

    boolean isRemote() {
        return this == REMOTE_DESKTOP || this == CITRIX || this == HORIZON;
    }
}
