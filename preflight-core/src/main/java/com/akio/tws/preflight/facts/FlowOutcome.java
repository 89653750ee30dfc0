package com.akio.tws.preflight.facts;

/** What came of knocking on one flow. */
public enum FlowOutcome {
    /** Our own listener answered and proved it: the path carries this flow. */
    VERIFIED,
    /** Another service answered, or took a connection and kept it. */
    OPEN,
    /**
     * A connection was taken and at once closed, or nothing was said that only the service could say: by the host or by something
     * between, so that nothing is proven.
     */
    ACCEPTED,
    /** Somebody answered at our listener's place without the proof: a proxy, a firewall or an antivirus in the middle. */
    INTERCEPTED,
    /** The host was reached, and nobody listens there: the path is open. */
    REFUSED,
    /** No answer: filtered or down, or, over UDP, simply nothing to say. */
    SILENT,
    /** The network says that it knows no way to the address. */
    NO_ROUTE,
    /** The name has no address. */
    UNRESOLVED;

    /** Whether the flow can be relied on. */
    public boolean carries() {
        return this == VERIFIED || this == OPEN;
    }
}
