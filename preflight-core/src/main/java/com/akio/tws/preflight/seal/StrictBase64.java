package com.akio.tws.preflight.seal;

import java.util.Base64;
import java.util.Optional;

/** Base64 of which every value has one spelling only: no sign too many, no bit set that means nothing. */
final class StrictBase64 {

    private static final char PADDING = '=';

    private StrictBase64() {
    }

    /** The bytes of a text without padding; empty where it is not spelt so. */
    static Optional<byte[]> unpadded(String text) {
        return text.indexOf(PADDING) >= 0 ? Optional.empty() : decoded(text, Base64.getEncoder().withoutPadding());
    }

    /** The bytes of a text with padding; empty where it is not spelt so. */
    static Optional<byte[]> padded(String text) {
        return decoded(text, Base64.getEncoder());
    }

    static String unpadded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Optional<byte[]> decoded(String text, Base64.Encoder spelling) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return spelling.encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
