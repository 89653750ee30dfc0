package com.akio.tws.preflight.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text of which many others differ in a few places only, where times, numbers or sums stand. A text that fits has the same bytes everywhere else, and
 * in these holes nothing but letters, digits and {@code : . + -}: no sign that JSON is built of, so that it is built alike.
 */
final class TextFrame {

    private final List<byte[]> fixed;

    /**
     * The frame of a text.
     *
     * @param holes where each hole begins and ends, in their order; before and behind each stands a sign that can be in none
     */
    TextFrame(byte[] text, List<int[]> holes) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        for (int[] hole : holes) {
            if (hole[0] <= from || hole[1] >= text.length || isOfHoles(text[hole[0] - 1]) || isOfHoles(text[hole[1]])) {
                throw new IllegalArgumentException("where a hole ends cannot be seen");
            }
            parts.add(Arrays.copyOfRange(text, from, hole[0]));
            from = hole[1];
        }
        parts.add(Arrays.copyOfRange(text, from, text.length));
        this.fixed = List.copyOf(parts);
    }

    /** What stands in the holes of a text that fits. */
    Optional<List<String>> holes(byte[] text) {
        List<String> holes = new ArrayList<>(fixed.size());
        int at = 0;
        for (byte[] part : fixed) {
            if (at > 0) {
                int from = at;
                while (at < text.length && isOfHoles(text[at])) {
                    at++;
                }
                holes.add(new String(text, from, at - from, StandardCharsets.US_ASCII));
            }
            if (at + part.length > text.length || !Arrays.equals(part, 0, part.length, text, at, at + part.length)) {
                return Optional.empty();
            }
            at += part.length;
        }
        return at == text.length ? Optional.of(holes) : Optional.empty();
    }

    private static boolean isOfHoles(byte sign) {
        return (sign >= '0' && sign <= ':') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '-' || sign == '.' || sign == '+';
    }
}
