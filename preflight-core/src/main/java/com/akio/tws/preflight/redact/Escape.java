package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.redact.Decoded.Way;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign as it is written at a place of a text.
 *
 * @param said what it means; never longer than it is written
 * @param length how many signs of the text it takes
 */
record Escape(String said, int length) {

    private static final Pattern WIDE_PERCENT = Pattern.compile("%u([0-9A-Fa-f]{4})");
    private static final Pattern BYTE = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,6}));");
    private static final Pattern NUMBER = Pattern.compile("\\\\(?:u+([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\\\\/\"']))|_x([0-9A-Fa-f]{4})_");
    private static final int LONGEST_UTF_8 = 4;

    private static final Map<String, String> NAMED = named();

    /** Whether a text can hold any; most do not. */
    static boolean mayBeIn(String text) {
        return text.indexOf('%') >= 0 || text.indexOf('&') >= 0 || text.indexOf('\\') >= 0 || text.contains("_x");
    }

    /** Whether a sign may be the first of one. */
    static boolean begins(char sign) {
        return sign == '%' || sign == '&' || sign == '\\' || sign == '_';
    }

    /** What is written at a place: in one of the ways, or plainly. */
    static Escape at(String text, int at, Set<Way> ways) {
        char sign = text.charAt(at);
        Escape plain = new Escape(String.valueOf(sign), 1);
        if (sign == '%' && ways.contains(Way.PERCENT)) {
            return percent(text, at, plain);
        }
        if (sign == '&' && ways.contains(Way.ENTITY)) {
            return entity(text, at, plain);
        }
        if ((sign == '\\' || sign == '_') && ways.contains(Way.NUMBER)) {
            Escape number = number(text, at, plain);
            if (!number.equals(plain)) {
                return number;
            }
        }
        boolean letter = sign == '\\' && ways.contains(Way.LETTER) && at + 1 < text.length() && "nrtbf".indexOf(text.charAt(at + 1)) >= 0;
        return letter ? new Escape(" ", 2) : plain;
    }

    private static Escape percent(String text, int at, Escape plain) {
        Matcher wide = WIDE_PERCENT.matcher(text).region(at, text.length());
        if (wide.lookingAt()) {
            return new Escape(point(Integer.parseInt(wide.group(1), 16)), wide.end() - at);
        }
        byte[] bytes = new byte[LONGEST_UTF_8];
        int count = 0;
        Matcher one = BYTE.matcher(text);
        while (count < LONGEST_UTF_8 && one.region(Math.min(text.length(), at + 3 * count), text.length()).lookingAt()) {
            bytes[count++] = (byte) Integer.parseInt(one.group(1), 16);
            try {
                String said = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, count)).toString();
                return new Escape(said, 3 * count);
            } catch (CharacterCodingException notYet) {
                // The next byte may belong to the same sign.
            }
        }
        return count == 0 ? plain : new Escape(String.valueOf((char) (bytes[0] & 0xFF)), 3);
    }

    private static Escape entity(String text, int at, Escape plain) {
        Matcher entity = ENTITY.matcher(text).region(at, text.length());
        if (!entity.lookingAt()) {
            return plain;
        }
        String said = entity.group(1) != null ? point(Integer.parseInt(entity.group(1)))
                : entity.group(2) != null ? point(Integer.parseInt(entity.group(2), 16))
                : NAMED.getOrDefault(entity.group(3), NAMED.getOrDefault(entity.group(3).toLowerCase(Locale.ROOT), ""));
        return said.isEmpty() ? plain : new Escape(said, entity.end() - at);
    }

    private static Escape number(String text, int at, Escape plain) {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            return plain;
        }
        if (number.group(3) != null) {
            return new Escape(number.group(3), 2);
        }
        String digits = number.group(1) != null ? number.group(1) : number.group(2) != null ? number.group(2) : number.group(4);
        return new Escape(String.valueOf((char) Integer.parseInt(digits, 16)), number.end() - at);
    }

    private static String point(int number) {
        return Character.isValidCodePoint(number) && number != 0 ? Character.toString(number) : "";
    }

    /** The entities of XML and of Latin-1 (HTML 4.01, section 24.2), and the few beside them that names have. */
    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "OElig", "\u0152", "oelig",
                "\u0153", "rsquo", "\u2019", "ndash", "-"));
        String[] latin = """
                nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot
                cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
                Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
                agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute
                ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml""".split("\\s+");
        for (int i = 0; i < latin.length; i++) {
            named.put(latin[i], String.valueOf((char) (0xA0 + i)));
        }
        return named;
    }
}
