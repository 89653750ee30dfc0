package com.akio.tws.preflight.site;

import java.util.Locale;

/** An answer as one line of a profile that people read: signs that nobody would see are written as escapes. */
final class AnswerJson {

    private AnswerJson() {
    }

    static String of(Answer answer) {
        StringBuilder json = new StringBuilder("{");
        member(json, "id", answer.id());
        member(json, "value", answer.value().word());
        member(json, "by", answer.by());
        answer.function().ifPresent(function -> member(json, "function", function));
        member(json, "when", answer.when().text());
        answer.note().ifPresent(note -> member(json, "note", note));
        answer.until().ifPresent(until -> member(json, "until", until.toString()));
        return json.append('}').toString();
    }

    private static void member(StringBuilder json, String name, String value) {
        json.append(json.length() > 1 ? ", \"" : "\"").append(name).append("\": \"");
        value.chars().forEach(sign -> json.append(escaped((char) sign)));
        json.append('"');
    }

    private static String escaped(char sign) {
        if (sign == '"' || sign == '\\') {
            return "\\" + sign;
        }
        int type = Character.getType(sign);
        boolean seen = type != Character.CONTROL && type != Character.FORMAT && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
        return seen ? String.valueOf(sign) : String.format(Locale.ROOT, "\\u%04x", (int) sign);
    }
}
