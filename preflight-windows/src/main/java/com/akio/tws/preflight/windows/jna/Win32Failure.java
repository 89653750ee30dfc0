package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reason;
import com.sun.jna.Native;
import java.util.Optional;

/**
 * Ends one question early, without an answer.
 *
 * <p>It never leaves this package: {@link Question} turns it into a reading. It carries no stack trace, since an absent key
 * is an everyday answer and must cost no more than a present one.
 */
final class Win32Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Reason> reason;

    private Win32Failure(Optional<Reason> reason) {
        super(reason.map(Reason::detail).orElse("absent"), null, false, false);
        this.reason = reason;
    }

    /** Why the question could not be answered; empty when the answer is that there is no such thing. */
    Optional<Reason> reason() {
        return reason;
    }

    static Win32Failure absent() {
        return new Win32Failure(Optional.empty());
    }

    static Win32Failure failed(String call, int code) {
        return because(Win32.reason(call, code, SystemText.of(code)));
    }

    static Win32Failure because(Reason reason) {
        return new Win32Failure(Optional.of(reason));
    }

    /** In somebody else's words, which no language of ours covers. */
    static Win32Failure because(Reason.Kind kind, String detail) {
        return because(Reason.of(kind, detail));
    }

    /** In ours: what was expected and found, both in the format's own words. */
    static Win32Failure because(Reason.Kind kind, String expected, String found) {
        return because(Reason.of(kind, new Mismatch(expected, found)));
    }

    /** Ends the question if the call gave another code than ERROR_SUCCESS. */
    static void unlessSucceeded(String call, int code) {
        if (code != 0) {
            throw failed(call, code);
        }
    }

    /** Ends the question if the call gave FALSE; must be the first thing after the call, while its last error is there. */
    static void unlessTrue(String call, int outcome) {
        if (outcome == 0) {
            throw failed(call, Native.getLastError());
        }
    }
}
