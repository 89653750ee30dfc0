package com.akio.tws.preflight.text;

/**
 * The blanks of French typography, as the Imprimerie nationale sets them: a narrow no-break space before {@code ; ! ?}, a no-break space
 * before a colon, inside guillemets and between a number and its unit.
 *
 * <p>The bundles are written with ordinary blanks, which an editor shows and a search finds; a text gets these when it is shown. Only
 * texts of the bundles go through here: what comes from a machine stays as it is.
 *
 * @see <a href="https://fr.wikipedia.org/wiki/Espace_ins%C3%A9cable#En_France">the rules for France</a>
 */
public final class FrenchSpaces {

    /** Before a colon, inside guillemets, before a unit. */
    public static final char NO_BREAK = '\u00A0';
    /** Before a semicolon, an exclamation mark and a question mark. */
    public static final char NARROW = '\u202F';

    private static final String[] UNITS = {"Go", "Mo", "Ko", "To", "octets", "bits", "kbit/s", "GHz", "MHz", "ms", "s", "%"};

    private FrenchSpaces() {
    }

    /** The text with the blanks of French; a second time changes nothing. */
    public static String in(String text) {
        int blank = text.indexOf(' ', 1);
        if (blank < 0) {
            return text;
        }
        StringBuilder spaced = new StringBuilder(text);
        for (; blank > 0 && blank + 1 < text.length(); blank = text.indexOf(' ', blank + 1)) {
            spaced.setCharAt(blank, at(blank, text));
        }
        return spaced.toString();
    }

    private static char at(int blank, String text) {
        char before = text.charAt(blank - 1);
        char after = text.charAt(blank + 1);
        if (before == '«' || after == '»') {
            return NO_BREAK;
        }
        if (":;!?".indexOf(after) >= 0) {
            return !endsWord(before) || goesOn(blank + 2, text) ? ' ' : after == ':' ? NO_BREAK : NARROW;
        }
        return (Character.isDigit(before) || before == '}') && isUnit(blank + 1, text) ? NO_BREAK : ' ';
    }

    /** In a list of signs such as {@code < > : " | ?} a blank stands between two signs, and neither is punctuation. */
    private static boolean endsWord(char sign) {
        return Character.isLetterOrDigit(sign) || "}»)]…*’”\"%.".indexOf(sign) >= 0;
    }

    /** Whether what begins with the sign goes on as a word, such as an option of a command. */
    private static boolean goesOn(int next, String text) {
        return next < text.length() && (Character.isLetterOrDigit(text.charAt(next)) || "=:/\\".indexOf(text.charAt(next)) >= 0);
    }

    private static boolean isUnit(int from, String text) {
        for (String unit : UNITS) {
            int end = from + unit.length();
            if (text.startsWith(unit, from) && (end == text.length() || (!Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '/'))) {
                return true;
            }
        }
        return false;
    }
}
