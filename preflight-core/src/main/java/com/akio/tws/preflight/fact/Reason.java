package com.akio.tws.preflight.fact;

import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a fact could not be read.
 *
 * @param kind what kind of failure it was; decides the advice that a person gets
 * @param code the Win32 error code (winerror.h) or NTSTATUS, where the failing call gave one
 * @param detail what failed, in the words of the failing call, or what was expected and found ({@link Mismatch#detail()}); empty
 *     where the kind says it all
 */
public record Reason(Kind kind, OptionalInt code, String detail) {

    /** The kinds of failure that ask for different repairs. */
    public enum Kind implements Worded {
        /** Windows refused: the account lacks the right (code 5 and its like). */
        DENIED,
        /** The probe did not answer before its deadline. */
        TIMED_OUT,
        /** The call, or the interface behind it, does not exist on this system. */
        UNSUPPORTED,
        /** Something was read, but it has not the documented form. */
        MALFORMED,
        /** The call failed with another error. */
        FAILED,
        /** Nobody looked: the snapshot was taken without this probe, or by an older version. */
        NOT_COLLECTED
    }

    public Reason {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
    }

    public static Reason of(Kind kind, String detail) {
        return new Reason(kind, OptionalInt.empty(), detail);
    }

    public static Reason of(Kind kind, Mismatch mismatch) {
        return of(kind, mismatch.detail());
    }

    /** There was more than can be kept. */
    public static Reason of(Excess excess) {
        return of(Kind.FAILED, excess.detail());
    }

    public static Reason of(Kind kind, int code, String detail) {
        return new Reason(kind, OptionalInt.of(code), detail);
    }

    /** What there was too much of; empty where something else went wrong. */
    public Optional<Excess> excess() {
        return code.isEmpty() && kind == Kind.FAILED ? Excess.in(detail) : Optional.empty();
    }

    /** The whole reason, to be said to a person. */
    public Message said() {
        if (excess().isPresent()) {
            return detailSaid();
        }
        Message why = Message.of("unread.reason." + kind.word());
        return detail.isEmpty() && code.isEmpty() ? why : Message.of("unread.reason-with-detail", why, detailSaid());
    }

    /** What failed, to be said to a person: Windows' words and names as they are, with the code. */
    public Message detailSaid() {
        Message what = Mismatch.in(detail).map(other -> Message.of("unread.mismatch", other.expected(), other.found()))
                .or(() -> excess().map(Excess::said))
                .orElse(Message.verbatim(detail));
        if (code.isEmpty()) {
            return what;
        }
        return detail.isEmpty() ? Message.verbatim("(" + code.getAsInt() + ")")
                : Message.of("unread.detail-with-code", what, code.getAsInt());
    }
}
