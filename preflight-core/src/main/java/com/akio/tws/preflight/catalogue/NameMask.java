package com.akio.tws.preflight.catalogue;

import java.util.Locale;
import java.util.Objects;

/**
 * A piece of a processor's name, as the catalogue writes it: {@code #} is one digit, {@code ?} one letter, {@code *} letters or none,
 * {@code $} at its end the end of the name; anything else stands for itself, in lower case. It begins where a word begins, and ends
 * where its number or word ends, so that {@code i7-9###} is no part of {@code i7-99999} and {@code atom} none of {@code atomic}.
 *
 * <p>Makers write the same part in many ways ({@code Core(TM)2}, {@code CoreT i5}, {@code Xeon(R) CPU           E5530}), so masks are held
 * against {@link #plain}.
 *
 * @param text the mask
 */
public record NameMask(String text) {

    /** CPUID gives 48 characters (leaves 80000002 to 80000004); what is far longer is no processor’s name. */
    private static final int LONGEST = 256;

    public NameMask {
        Objects.requireNonNull(text, "text");
    }

    /** A name in lower case, without trade marks, without the words “CPU” and “processor”, with single spaces. */
    public static String plain(String name) {
        String plain = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return plain.toLowerCase(Locale.ROOT).replace("(r)", " ").replace("(tm)", " ").replace('®', ' ').replace('™', ' ')
                .replaceAll("\\b(?:cpu|processor)\\b", " ").replaceAll("\\s+", " ").strip();
    }

    /** Whether it stands in a {@link #plain} name. */
    public boolean standsIn(String plain) {
        for (int start = 0; start < plain.length(); start++) {
            boolean begins = start == 0 || !isWord(plain.charAt(start - 1)) || !isWord(plain.charAt(start));
            if (begins && matches(0, plain, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(int at, String name, int place) {
        if (at == text.length()) {
            return ends(name, place);
        }
        char wanted = text.charAt(at);
        if (wanted == '*') {
            int next = place;
            while (!matches(at + 1, name, next)) {
                if (next == name.length() || !isLetter(name.charAt(next))) {
                    return false;
                }
                next++;
            }
            return true;
        }
        if (wanted == '$' && at == text.length() - 1) {
            return place == name.length();
        }
        return place < name.length() && fits(wanted, name.charAt(place)) && matches(at + 1, name, place + 1);
    }

    private boolean ends(String name, int place) {
        if (place == 0 || place >= name.length()) {
            return true;
        }
        char last = name.charAt(place - 1);
        char next = name.charAt(place);
        return isDigit(last) ? !isDigit(next) : !isLetter(last) || text.endsWith("*") || !isLetter(next);
    }

    private static boolean fits(char wanted, char found) {
        return switch (wanted) {
            case '#' -> isDigit(found);
            case '?' -> isLetter(found);
            default -> wanted == found;
        };
    }

    private static boolean isWord(char character) {
        return isDigit(character) || isLetter(character);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }
}
