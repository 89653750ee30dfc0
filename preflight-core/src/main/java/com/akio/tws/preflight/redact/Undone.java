package com.akio.tws.preflight.redact;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says to programs that decode it. Made for the second look alone, in other ways than {@link Decoded} and
 * {@link EncodedWords}, so that a fault of one is not the fault of both.
 */
final class Undone {

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern WIDE = Pattern.compile("%u([0-9A-Fa-f]{4})");
    private static final Pattern ENTITY = Pattern.compile("&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("&([A-Za-z])(?:uml|acute|grave|circ|cedil|tilde|ring|slash|caron);");
    private static final Pattern LIGATURE = Pattern.compile("&([A-Za-z]{2})lig;");
    private static final Pattern NUMBER = Pattern.compile("\\\\u+([0-9A-Fa-f]{4})|\\\\x([0-9A-Fa-f]{2})|_x([0-9A-Fa-f]{4})_");
    private static final Pattern LETTER = Pattern.compile("\\\\[nrtbf]");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}");
    private static final int SHORTEST_LINE = 40;

    private static final List<UnaryOperator<String>> WAYS = List.of(Undone::percent, Undone::entities, Undone::numbers, Undone::letters);
    private static final int DEEPEST = 3;

    private Undone() {
    }

    /**
     * Decoded words.
     *
     * @param surely whether they are text throughout, as bytes of something else seldom are
     */
    record Words(String text, boolean surely) {
    }

    /** The text, with each way of writing undone, and with all of them, as often as one was written in another. */
    static Set<String> readings(String text) {
        Set<String> readings = new LinkedHashSet<>(List.of(text));
        for (UnaryOperator<String> way : WAYS) {
            readings.add(way.apply(text));
        }
        String all = text;
        for (int depth = 0; depth < DEEPEST; depth++) {
            String before = all;
            for (UnaryOperator<String> way : WAYS) {
                all = way.apply(all);
            }
            if (!readings.add(all) && all.equals(before)) {
                break;
            }
        }
        return readings;
    }

    private static String percent(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        String narrow = WIDE.matcher(text).replaceAll(found -> quoted((char) Integer.parseInt(found.group(1), 16)));
        return PERCENT.matcher(narrow).replaceAll(found -> {
            byte[] bytes = HexFormat.of().parseHex(found.group().replace("%", ""));
            String utf8 = new String(bytes, StandardCharsets.UTF_8);
            return Matcher.quoteReplacement(utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, StandardCharsets.ISO_8859_1));
        });
    }

    /** A letter with its accent becomes the letter: the search goes without accents. */
    private static String entities(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        String numbered = ENTITY.matcher(text).replaceAll(found -> {
            int point = found.group(1) != null ? Integer.parseInt(found.group(1), 16) : Integer.parseInt(found.group(2));
            return Character.isValidCodePoint(point) ? Matcher.quoteReplacement(Character.toString(point)) : quoted(' ');
        });
        String letters = LIGATURE.matcher(NAMED.matcher(numbered).replaceAll("$1")).replaceAll("$1");
        return letters.replace("&szlig;", "ss").replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String numbers(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('_') < 0) {
            return text;
        }
        boolean numbers = text.contains("\\u") || text.contains("\\x") || text.contains("_x");
        String said = numbers ? NUMBER.matcher(text).replaceAll(found -> quoted((char) Integer.parseInt(digits(found), 16))) : text;
        return said.replace("\\\\", "\\").replace("\\/", "/")
                .replace("\\\"", "\"");
    }

    private static String digits(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
    }

    private static String letters(String text) {
        return text.indexOf('\\') < 0 ? text : LETTER.matcher(text).replaceAll(" ");
    }

    private static String quoted(char sign) {
        return Matcher.quoteReplacement(String.valueOf(sign));
    }

    /**
     * What the words of a text say as base64, from each of its four signs, as UTF-8 and as UTF-16.
     *
     * @param looked the words that were looked at already, to which these are added: a bundle says most things twice
     */
    static List<Words> base64(String text, Set<String> looked) {
        StringBuilder sure = new StringBuilder();
        StringBuilder chance = new StringBuilder();
        Matcher word = BASE64.matcher(joined(text));
        while (word.find()) {
            if (!looked.add(word.group())) {
                continue;
            }
            String signs = word.group().replace('-', '+').replace('_', '/');
            for (int from = 0; from < 4; from++) {
                String piece = signs.substring(from);
                int length = piece.length() % 4 == 1 ? piece.length() - 1 : piece.length();
                if (length >= 2) {
                    byte[] bytes = Base64.getDecoder().decode(piece.substring(0, length));
                    take(new String(bytes, StandardCharsets.UTF_8), sure, chance);
                    take(new String(bytes, StandardCharsets.UTF_16LE), sure, chance);
                    take(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE), sure, chance);
                }
            }
        }
        return List.of(new Words(sure.toString(), true), new Words(chance.toString(), false));
    }

    /** The text with the lines of wrapped base64 put together: those that have nothing else at their ends. */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            int last = end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
            int next = end + 1;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            boolean wrapped = last - from >= SHORTEST_LINE && next < text.length() && isSign(text.charAt(next)) && isSign(text.charAt(last - 1))
                    && text.substring(last - SHORTEST_LINE, last).chars().allMatch(Undone::isSign);
            if (wrapped) {
                joined.append(text, from, last);
                from = next;
            }
        }
        return joined.append(text, from, text.length()).toString();
    }

    private static boolean isSign(int sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '+' || sign == '/';
    }

    private static void take(String said, StringBuilder sure, StringBuilder chance) {
        int usual = 0;
        for (int i = 0; i < said.length(); i++) {
            char sign = said.charAt(i);
            usual += (sign >= ' ' && sign < 0x7F) || (sign >= 0xA0 && sign < 0x530) || sign == '\n' || sign == '\r' ? 1 : 0;
        }
        if (usual >= 3) {
            (usual == said.length() ? sure : chance).append(said).append('\u0001');
        }
    }
}
