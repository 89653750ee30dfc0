package com.akio.tws.preflight.redact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * Something to be masked. Two spellings that differ by case alone are one secret.
 *
 * @param text as it was first found
 */
public record Secret(MaskKind kind, String text) {

    public Secret {
        Objects.requireNonNull(kind, "kind");
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing to mask");
        }
    }

    /** What all its spellings have in common. */
    String folded() {
        return fold(text);
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.kind == kind && secret.folded().equals(folded());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, folded());
    }

    /** The kind alone: a secret must not find its way into a message. */
    @Override
    public String toString() {
        return kind.word();
    }
}
