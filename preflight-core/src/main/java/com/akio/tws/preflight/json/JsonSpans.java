package com.akio.tws.preflight.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the values of a JSON text begin and end, for who changes one of them and leaves the rest as it stands. */
public final class JsonSpans {

    private final String text;
    private final String blanked;

    /**
     * The spans of a text that {@link JsonSource} has read without refusing it.
     *
     * @param text with its comments
     */
    public JsonSpans(String text) {
        this.text = text;
        this.blanked = JsonComments.blank(text);
    }

    /**
     * A part of the text.
     *
     * @param from its first sign
     * @param to the sign behind its last
     */
    public record Span(int from, int to) {
    }

    /** The outermost value. */
    public Span root() {
        return value(skip(0));
    }

    /** The members of an object, in order. */
    public Map<String, Span> members(Span object) {
        Map<String, Span> members = new LinkedHashMap<>();
        int at = skip(object.from() + 1);
        while (blanked.charAt(at) != '}') {
            Span name = value(at);
            Span member = value(skip(skip(name.to()) + 1));
            members.put(textOf(name), member);
            at = behind(member);
        }
        return members;
    }

    /** The elements of a list. */
    public List<Span> elements(Span list) {
        List<Span> elements = new ArrayList<>();
        int at = skip(list.from() + 1);
        while (blanked.charAt(at) != ']') {
            elements.add(value(at));
            at = behind(elements.get(elements.size() - 1));
        }
        return elements;
    }

    /** A name or a text without escapes, as it stands between its quotes. */
    public String textOf(Span span) {
        return text.substring(span.from() + 1, span.to() - 1);
    }

    /** The comments that stand within a part. */
    public List<String> comments(Span span) {
        return JsonComments.within(text, span.from(), span.to());
    }

    /** Behind the last value or comment before a place. */
    public int endOfContent(int least, int before) {
        int at = before;
        while (at > least && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int behind(Span value) {
        int at = skip(value.to());
        return blanked.charAt(at) == ',' ? skip(at + 1) : at;
    }

    private Span value(int from) {
        int depth = 0;
        int at = from;
        do {
            char sign = blanked.charAt(at);
            if (sign == '"') {
                at = JsonComments.endOfString(blanked, at);
            } else if (sign == '{' || sign == '[') {
                depth++;
                at++;
            } else if (sign == '}' || sign == ']') {
                depth--;
                at++;
            } else if (depth > 0) {
                at++;
            } else {
                return new Span(from, endOfWord(at));
            }
        } while (depth > 0);
        return new Span(from, at);
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < blanked.length() && ",]} \t\r\n".indexOf(blanked.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int skip(int from) {
        int at = from;
        while (at < blanked.length() && Character.isWhitespace(blanked.charAt(at))) {
            at++;
        }
        return at;
    }
}
