package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Mismatch;

/** Raw bytes have not the documented form. Both sides are written in the format's own words, which are the same in every language. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Mismatch mismatch;

    Malformed(String expected, String found) {
        this(new Mismatch(expected, found));
    }

    private Malformed(Mismatch mismatch) {
        super(mismatch.detail());
        this.mismatch = mismatch;
    }

    Mismatch mismatch() {
        return mismatch;
    }
}
