package com.akio.tws.preflight.certificate;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in the form in which DNS, TLS and certificates hold it: international labels as A-labels ({@code xn--…}, RFC 5890 section
 * 2.3.2.1), ASCII letters small, the final dot gone.
 *
 * <p>It is made as browsers make it, by UTS 46 without transition (https://www.unicode.org/reports/tr46/#Processing). Java has IDNA 2003
 * over Unicode 3.2 ({@link IDN}), which gives the same but for the four deviation characters
 * (https://www.unicode.org/reports/tr46/#Table_Deviation_Characters): it would make {@code strasse} of {@code straße}, another name. They
 * are kept here. What Java's tables do not know, such as the characters of later Unicode, has no answer here: its A-form must be told.
 */
public final class ALabels {

    private static final String PREFIX = "xn--";
    private static final int LONGEST_LABEL = 63;
    private static final int FIRST_NOT_ASCII = 128;

    /** The full stop and the three that are taken for it (RFC 3490 section 3.1). */
    private static final Pattern DOTS = Pattern.compile("[.\u3002\uFF0E\uFF61]");

    private static final Pattern LETTERS = Pattern.compile("[a-z0-9_-]+");

    private static final char SHARP_S = '\u00DF';
    private static final char CAPITAL_SHARP_S = '\u1E9E';
    private static final char FINAL_SIGMA = '\u03C2';
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    /** The scripts of the net whose letters join (Joining_Type of the Unicode character database). */
    private static final Set<UnicodeScript> JOINING = Set.of(UnicodeScript.ARABIC, UnicodeScript.SYRIAC, UnicodeScript.NKO, UnicodeScript.MONGOLIAN);

    private ALabels() {
    }

    /** The name in A-labels; empty where Java cannot tell them. What is ASCII already is taken as it is, whatever it holds. */
    public static Optional<String> of(String name) {
        String[] given = DOTS.split(name.strip(), -1);
        int count = given.length > 1 && given[given.length - 1].isEmpty() ? given.length - 1 : given.length;
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                labels.add(isAscii(given[i]) ? given[i].toLowerCase(Locale.ROOT) : label(given[i]));
            } catch (IllegalArgumentException noLabel) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join(".", labels));
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(sign -> sign < FIRST_NOT_ASCII);
    }

    private static String label(String given) {
        // The large one is made small before Java makes two letters of it (IdnaMappingTable since Unicode 15.1).
        String label = given.replace(CAPITAL_SHARP_S, SHARP_S);
        if (label.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) || isMark(label.codePointAt(0))) {
            throw new IllegalArgumentException(given);
        }
        if (label.chars().noneMatch(ALabels::isDeviation)) {
            return sound(IDN.toASCII(label).toLowerCase(Locale.ROOT));
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = 0; at <= label.length(); at++) {
            if (at == label.length() || isDeviation(label.charAt(at))) {
                kept.append(mapped(label.substring(from, at)));
                if (at < label.length()) {
                    kept.append(joinedRightly(label, at));
                }
                from = at + 1;
            }
        }
        return sound(PREFIX + Punycode.encode(kept.toString()));
    }

    /** A part between two deviation characters, of which none composes with what stands beside it. */
    private static String mapped(String part) {
        String there = isAscii(part) ? part : IDN.toUnicode(IDN.toASCII(part));
        return there.toLowerCase(Locale.ROOT);
    }

    private static boolean isDeviation(int sign) {
        return sign == SHARP_S || sign == FINAL_SIGMA || isJoiner(sign);
    }

    private static boolean isJoiner(int sign) {
        return sign == NON_JOINER || sign == JOINER;
    }

    /**
     * A joiner stands only where it changes something (CheckJoiners of UTS 46; RFC 5892, appendices A.1 and A.2): after a virama, and one
     * that parts also between joining letters. Java knows neither, so that any mark of a script, and any letter of one that joins, will do.
     */
    private static char joinedRightly(String label, int at) {
        char sign = label.charAt(at);
        if (isJoiner(sign)) {
            int before = at == 0 ? '.' : label.codePointBefore(at);
            UnicodeScript script = UnicodeScript.of(before);
            if (!(isMark(before) && script != UnicodeScript.INHERITED) && !(sign == NON_JOINER && JOINING.contains(script))) {
                throw new IllegalArgumentException(label);
            }
        }
        return sign;
    }

    /** A mark stands on what is before it, so that no label begins with one (https://www.unicode.org/reports/tr46/#Validity_Criteria). */
    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Some characters become a dot, a slash or nothing, which would make something else of the name. */
    private static String sound(String label) {
        if (label.length() > LONGEST_LABEL || !LETTERS.matcher(label).matches()) {
            throw new IllegalArgumentException(label);
        }
        return label;
    }
}
