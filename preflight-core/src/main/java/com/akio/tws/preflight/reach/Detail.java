package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.Objects;

/**
 * What else is to be known of an outcome.
 *
 * @param kind what it is
 * @param said the particulars: an address, or the system's own words; empty where the kind says it all
 */
public record Detail(Kind kind, String said) {

    /** Nothing more. */
    public static final Detail NONE = new Detail(Kind.NONE, "");

    /** What there may be to say. */
    public enum Kind implements Worded {
        /** Nothing more. */
        NONE,
        /** The listener saw the caller at another address: translation on the way. */
        TRANSLATED,
        /** The proof came from our listener, but from another of its ports. */
        OTHER_PORT,
        /** The connection was taken and closed without a proof. */
        CLOSED,
        /** The connection was taken, by the host or by something between, and closed before anything was said. */
        HUNG_UP,
        /** The connection was taken, then silence. */
        MUTE,
        /** Something else than the proof came back. */
        FOREIGN,
        /** Our own question came back. */
        ECHO,
        /** Our listener says that it holds the port, yet somebody else answered there. */
        HELD_YET_FOREIGN,
        /** Our listener says that it holds the port, yet neither question nor answer got through. */
        HELD_YET_SILENT,
        /** Our listener says that another program holds the port. */
        TAKEN,
        /** The same, and no connection to it came about: it takes none, or the port is filtered. */
        TAKEN_YET_SILENT,
        /** Our listener was started with a plan that does not name the port, so nothing is known of who answered. */
        NOT_PLANNED,
        /** The connection came about; on a secure port something spoke that is no TLS and no text. */
        NO_TLS,
        /** The same, and HTTP in the clear it was: its first line. */
        NO_TLS_HTTP,
        /** The same, and text it was: its first line. */
        NO_TLS_TEXT,
        /** TLS is spoken there, but not with us. */
        TLS_REFUSED,
        /** TLS, of a version that this machine no longer speaks. */
        TLS_TOO_OLD,
        /** TLS that lets in only who shows a certificate of its own. */
        TLS_WANTS_CERTIFICATE,
        /** TLS that wants to be asked by a name that it knows. */
        TLS_WANTS_NAME,
        /** TLS with a certificate that Java cannot read. */
        UNREAD_CERTIFICATE,
        /** Another of the host's addresses did worse. */
        OTHER_ADDRESS,
        /** The proxy wants a name and a password first. */
        PROXY_LOGIN,
        /** The proxy does not go there. */
        PROXY_REFUSED,
        /** What answered at the proxy's place speaks no HTTP. */
        NO_PROXY,
        /** The system's own words. */
        SYSTEM
    }

    public Detail {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(said, "said");
    }

    /** A kind that says it all. */
    public static Detail of(Kind kind) {
        return new Detail(kind, "");
    }

    /** What the system said of a failure, or the failure's name where it said nothing. */
    public static Detail system(Throwable failure) {
        String words = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return new Detail(Kind.SYSTEM, words);
    }

    /** In words. */
    public Message message() {
        return kind == Kind.NONE ? Message.verbatim("") : Message.of("reach.detail." + kind.word(), said);
    }
}
