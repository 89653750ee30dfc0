package com.akio.tws.preflight.write;

import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One element with what stands inside it.
 *
 * @param attributes names and values, in the order of the source; an empty value is left out
 */
record HtmlElement(String name, List<Map.Entry<String, String>> attributes, List<Html> inside) implements Html {

    /** Without content and end tag (HTML Living Standard, “Void elements”). */
    private static final Set<String> LONE = Set.of("input", "meta", "link");

    /** A new line of the source after these, for those who read that: none of them stands within words. */
    private static final Set<String> LINES = Set.of("article", "body", "dd", "details", "div", "dl", "fieldset", "footer", "form", "head",
            "header", "html", "li", "main", "meta", "nav", "ol", "p", "script", "section", "style", "summary", "svg", "table", "tr", "ul");

    HtmlElement {
        attributes = List.copyOf(attributes);
        inside = List.copyOf(inside);
        if (LONE.contains(name) && !inside.isEmpty()) {
            throw new IllegalArgumentException(name + " holds nothing");
        }
    }

    /** The same with one attribute more. */
    HtmlElement with(String attribute, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(attributes);
        more.add(Map.entry(attribute, value));
        return new HtmlElement(name, more, inside);
    }

    /** The same with a number as one attribute more. */
    HtmlElement with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** The same with something more inside. */
    HtmlElement of(Html... pieces) {
        return of(Arrays.asList(pieces));
    }

    /** The same with something more inside. */
    HtmlElement of(List<? extends Html> pieces) {
        List<Html> more = new ArrayList<>(inside);
        more.addAll(pieces);
        return new HtmlElement(name, attributes, more);
    }

    /** The same with a message more inside. */
    HtmlElement saying(Message message) {
        return of(Html.say(message));
    }

    @Override
    public void writeTo(StringBuilder to, List<Texts> languages) {
        to.append('<').append(name);
        for (Map.Entry<String, String> attribute : attributes) {
            to.append(' ').append(attribute.getKey());
            if (!attribute.getValue().isEmpty()) {
                to.append("=\"").append(Html.escaped(attribute.getValue())).append('"');
            }
        }
        to.append('>');
        if (!LONE.contains(name)) {
            inside.forEach(piece -> piece.writeTo(to, languages));
            to.append("</").append(name).append('>');
        }
        if (LINES.contains(name)) {
            to.append('\n');
        }
    }
}
