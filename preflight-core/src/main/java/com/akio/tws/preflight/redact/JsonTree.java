package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.json.Json;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks over every text of a JSON value, each with the names that lead to it; the places in lists are left out. */
final class JsonTree {

    private JsonTree() {
    }

    /** Told of every text. */
    interface Visitor {
        void text(List<String> path, String text);
    }

    /** Gives the text to stand in the place of another. */
    interface Change {
        String of(List<String> path, String text);
    }

    static void visit(Json value, Visitor visitor) {
        change(value, List.of(), (path, text) -> {
            visitor.text(path, text);
            return text;
        });
    }

    static Json change(Json value, Change change) {
        return change(value, List.of(), change);
    }

    private static Json change(Json value, List<String> path, Change change) {
        if (value instanceof Json.Text text) {
            return new Json.Text(change.of(path, text.text()));
        }
        if (value instanceof Json.Array array) {
            List<Json> elements = new ArrayList<>(array.elements().size());
            for (Json element : array.elements()) {
                elements.add(change(element, path, change));
            }
            return new Json.Array(elements);
        }
        if (value instanceof Json.Members members) {
            Map<String, Json> changed = new LinkedHashMap<>();
            for (Map.Entry<String, Json> member : members.members().entrySet()) {
                List<String> further = new ArrayList<>(path);
                further.add(member.getKey());
                changed.put(member.getKey(), change(member.getValue(), further, change));
            }
            return new Json.Members(changed);
        }
        return value;
    }

    static void write(Json value, JsonWriter json) throws IOException {
        if (value instanceof Json.Text text) {
            json.value(text.text());
        } else if (value instanceof Json.Numeral number) {
            json.jsonValue(number.literal());
        } else if (value instanceof Json.Flag flag) {
            json.value(flag.set());
        } else if (value instanceof Json.Array array) {
            json.beginArray();
            for (Json element : array.elements()) {
                write(element, json);
            }
            json.endArray();
        } else if (value instanceof Json.Members members) {
            json.beginObject();
            for (Map.Entry<String, Json> member : members.members().entrySet()) {
                json.name(member.getKey());
                write(member.getValue(), json);
            }
            json.endObject();
        } else {
            json.nullValue();
        }
    }
}
