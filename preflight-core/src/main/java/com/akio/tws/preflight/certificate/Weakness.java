package com.akio.tws.preflight.certificate;

import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.Objects;

/**
 * Something that speaks against a certificate's signature or key.
 *
 * @param name the algorithm, as its standard names it, else its object identifier
 * @param bits how long the key is, where that is what is wrong
 * @param leastBits how long it ought to be
 */
public record Weakness(Kind kind, String name, long bits, long leastBits) {

    /** What it is. */
    public enum Kind implements Worded {
        /** Signed by means of a broken hash. */
        SIGNATURE_WEAK,
        /** Signed in a way that the catalogue knows nothing good of. */
        SIGNATURE_UNKNOWN,
        /** A key too short. */
        KEY_SHORT,
        /** A key of a kind that the catalogue knows nothing good of. */
        KEY_UNKNOWN
    }

    public Weakness {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    /** In words, to go on after "the certificate" or "it". */
    public Message message() {
        return Message.of("certificate." + kind.word(), name, bits, leastBits);
    }
}
