package com.akio.tws.preflight.redact;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds many texts in another, at one walk however many there are, each only where no letter or digit touches it: {@code 10.0.0.1} does
 * not stand in {@code 10.0.0.12}, nor {@code paul} in {@code epaule}. Case does not count, nor which Unicode normal form a text is in;
 * where several begin, the longest is found.
 *
 * @param <T> what a text stands for
 */
final class TextSearch<T> {

    private final Node<T> root = new Node<>();

    private TextSearch() {
    }

    /**
     * Where a text stands.
     *
     * @param start its first sign
     * @param end behind its last sign
     * @param value what it stands for
     */
    record Found<T>(int start, int end, T value) {
    }

    private static final class Node<T> {
        private @Nullable Map<Character, Node<T>> next;
        private @Nullable T value;

        Node<T> below(char sign) {
            if (next == null) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(sign, first -> new Node<>());
        }
    }

    /** A search for these texts; of two spellings of one, the first counts. */
    static <T> TextSearch<T> forAll(Map<String, T> texts) {
        TextSearch<T> search = new TextSearch<>();
        for (Map.Entry<String, T> text : texts.entrySet()) {
            for (String form : List.of(text.getKey(), Normalizer.normalize(text.getKey(), Normalizer.Form.NFC),
                    Normalizer.normalize(text.getKey(), Normalizer.Form.NFD))) {
                search.add(form, text.getValue());
            }
        }
        return search;
    }

    private void add(String text, T value) {
        Node<T> node = root;
        for (int i = 0; i < text.length(); i++) {
            node = node.below(folded(text.charAt(i)));
        }
        if (node != root && node.value == null) {
            node.value = value;
        }
    }

    /** The first place from {@code from} on. */
    Optional<Found<T>> find(CharSequence text, int from) {
        for (int start = from; start < text.length(); start++) {
            Optional<Found<T>> found = at(text, start);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found<T>> at(CharSequence text, int start) {
        Node<T> node = root;
        @Nullable Found<T> longest = null;
        for (int i = start; i < text.length() && node.next != null; i++) {
            Node<T> further = node.next.get(folded(text.charAt(i)));
            if (further == null) {
                break;
            }
            node = further;
            if (node.value != null && isFreeBehind(text, i + 1)) {
                longest = new Found<>(start, i + 1, node.value);
            }
        }
        return longest == null || !isFreeBefore(text, start) ? Optional.empty() : Optional.of(longest);
    }

    /** A text that begins with a sign of its own needs no border there. */
    private static boolean isFreeBefore(CharSequence text, int start) {
        int first = Character.codePointAt(text, start);
        if (start == 0 || !Character.isLetterOrDigit(first)) {
            return true;
        }
        int before = Character.codePointBefore(text, start);
        boolean numbered = Character.isDigit(first) && before == '.' && start > 1 && isAsciiDigit(text.charAt(start - 2));
        return !isWordSign(before) && !numbered;
    }

    private static boolean isFreeBehind(CharSequence text, int end) {
        int last = Character.codePointBefore(text, end);
        if (end == text.length() || !Character.isLetterOrDigit(last)) {
            return true;
        }
        int behind = Character.codePointAt(text, end);
        boolean numbered = Character.isDigit(last) && behind == '.' && end + 1 < text.length() && isAsciiDigit(text.charAt(end + 1));
        return !isWordSign(behind) && !numbered;
    }

    private static boolean isWordSign(int sign) {
        int type = Character.getType(sign);
        return Character.isLetter(sign) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isAsciiDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static char folded(char sign) {
        return Character.toLowerCase(Character.toUpperCase(sign));
    }
}
