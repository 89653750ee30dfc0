package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.Objects;

/**
 * Something that is wrong with a certificate.
 *
 * @param kind what it is
 * @param words how it is said, to go on after "the certificate will not do:"
 */
record CertificateFlaw(Kind kind, Message words) {

    private static final CheckId ID = CheckId.of("server.certificate");
    private static final int FATAL = 100;
    private static final int UNTOLD = 10;

    /**
     * What may be wrong, and how much it weighs when the best of several is looked for; in the order in which one remedy is chosen.
     *
     * <p>A certificate for another name is further away than one with any other flaws.
     */
    enum Kind implements Worded {
        /** It is for another name. */
        NAME(1000, "install"),
        /** It, or an authority above it, was revoked. */
        REVOKED(FATAL, "revoked"),
        /** This machine was told not to trust it. */
        DISTRUSTED(FATAL, "distrusted"),
        /** A signature in its chain is wrong. */
        FORGED(FATAL, "install"),
        /** An authority above it may not issue for its names. */
        NAME_CONSTRAINT(FATAL, "name-constraint"),
        /** Something above it is no authority. */
        NO_AUTHORITY(FATAL, "other-authority"),
        /** An authority above it may not issue for this use. */
        CHAIN_USAGE(FATAL, "other-authority"),
        /** Its time has not come. */
        NOT_YET_VALID(FATAL, "install"),
        /** Its time is over. */
        EXPIRED(FATAL, "install"),
        /** It is not made for servers. */
        USAGE(FATAL, "install"),
        /** Its private key is not on this machine. */
        NO_KEY(FATAL, "install"),
        /** Windows would not let this account see the private key. */
        KEY_UNTOLD(UNTOLD, "elevate"),
        /** A part of it that decides could not be read. */
        UNREAD(UNTOLD, "look"),
        /** The time of an authority above it is over, or has not come. */
        AUTHORITY_TIME(1, "authority-time"),
        /** Its root is not among those that this machine trusts. */
        UNKNOWN_ROOT(1, "unknown-root"),
        /** The certificate of an authority above it is not on this machine. */
        AUTHORITY_MISSING(1, "authority-missing"),
        /** Windows told nothing of its chain. */
        CHAIN_UNTOLD(1, "chain"),
        /** Windows finds another fault in its chain. */
        CHAIN_DOUBTFUL(1, "chain"),
        /** A weak signature or key, its own or of an authority above it, or one that nobody here knows. */
        WEAK(1, "weak"),
        /** Its key may not sign, so that browsers end the handshake. */
        KEY_USAGE(1, "key-usage"),
        /** Only a star right below the top label fits. */
        STAR_BELOW_TOP(1, "name"),
        /** Its name has a form that not every client takes. */
        ODD_FORM(1, "name"),
        /** It gives its name in the common name alone. */
        COMMON_NAME_ONLY(1, "name"),
        /** It ends within its notice. */
        ENDS_SOON(1, "renew");

        private final int weight;
        private final String remedy;

        Kind(int weight, String remedy) {
            this.weight = weight;
            this.remedy = remedy;
        }

        int weight() {
            return weight;
        }

        /** The word of what mends it. */
        String remedy() {
            return remedy;
        }
    }

    CertificateFlaw {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }

    /** In the words of its kind. */
    static CertificateFlaw of(Kind kind, Object... arguments) {
        return said(kind, kind.word(), arguments);
    }

    /** In words of its own. */
    static CertificateFlaw said(Kind kind, String word, Object... arguments) {
        return new CertificateFlaw(kind, ID.message("flaw." + word, arguments));
    }

    /** Whether no client would take such a certificate. */
    boolean isFatal() {
        return kind.weight() >= FATAL;
    }

    /** Whether it leaves open what the certificate is. */
    boolean isUntold() {
        return kind.weight() == UNTOLD;
    }
}
