package com.akio.tws.preflight.json;

import java.util.ArrayList;
import java.util.List;

/** Blanks the comments of a JSON text, so that every place in it stays where it was. */
final class JsonComments {

    private JsonComments() {
    }

    static String blank(String text) {
        StringBuilder blanked = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            char sign = text.charAt(i);
            if (sign == '"') {
                i = endOfString(text, i);
            } else if (text.startsWith("//", i)) {
                int end = text.indexOf('\n', i);
                i = wipe(blanked, i, end < 0 ? text.length() : end);
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = wipe(blanked, i, end < 0 ? text.length() : end + 2);
            } else {
                i++;
            }
        }
        return blanked.toString();
    }

    /** The comments within a part of a text, without the end of their line. */
    static List<String> within(String text, int from, int to) {
        List<String> comments = new ArrayList<>();
        int i = from;
        while (i < to) {
            char sign = text.charAt(i);
            if (sign == '"') {
                i = endOfString(text, i);
            } else if (text.startsWith("//", i) || text.startsWith("/*", i)) {
                int end = text.startsWith("//", i) ? text.indexOf('\n', i) : text.indexOf("*/", i) + 2;
                comments.add(text.substring(i, end).stripTrailing());
                i = end;
            } else {
                i++;
            }
        }
        return comments;
    }

    static int endOfString(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private static int wipe(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
        return to;
    }
}
