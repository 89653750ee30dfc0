package com.akio.tws.preflight.windows.fault;

/**
 * What goes wrong.
 *
 * @param call the function of Windows that it happens to
 * @param kind in which way
 * @param from at its which call it begins: 1 the first, 2 what worked once does not work again
 */
record Fault(String call, Kind kind, int from) {

    static final int DENIED_CODE = 5;
    /** ERROR_NO_SYSTEM_RESOURCES. */
    static final int FAILED_CODE = 1450;

    enum Kind {
        /** Access is denied, code 5. */
        DENIED,
        /** It fails with a code that nobody expects. */
        FAILED,
        /** This Windows does not have it. */
        MISSING,
        /** Its answer has grown each time it is asked, for ever. */
        GROWS_FOR_EVER,
        /** Its answer has grown twice, and then fits. */
        GROWS_TWICE
    }

    static Fault none() {
        return new Fault("", Kind.FAILED, 1);
    }

    @Override
    public String toString() {
        return call + " " + kind + (from > 1 ? " from its call " + from : "");
    }
}
