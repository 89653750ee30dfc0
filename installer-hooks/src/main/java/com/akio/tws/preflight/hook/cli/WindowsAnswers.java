package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.reach.Proxies;
import com.akio.tws.preflight.reach.engine.ChainTrust;

/** What this machine's Windows knows that a rehearsal asks; nothing on another system. */
final class WindowsAnswers {

    private WindowsAnswers() {
    }

    /** Whether it trusts chains of certificates. */
    static ChainTrust trust() {
        return ChainTrust.UNTOLD;
    }

    /** The proxies that it is set to. */
    static Proxies proxies() {
        return Proxies.NONE;
    }
}
