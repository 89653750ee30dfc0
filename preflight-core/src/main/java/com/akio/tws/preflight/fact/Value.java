package com.akio.tws.preflight.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * A fact in the shape it is saved and shown in: text, number, flag, list or named fields.
 *
 * <p>This is what a snapshot holds and what a finding quotes as evidence. It has the shape of JSON without knowing
 * any JSON library.
 */
public sealed interface Value {

    /** The value in one line, for people: lists with commas, fields as {@code name=value}. */
    default String shown() {
        if (this instanceof Text text) {
            return text.text();
        }
        if (this instanceof Whole whole) {
            return Long.toString(whole.number());
        }
        if (this instanceof Flag flag) {
            return Boolean.toString(flag.set());
        }
        StringJoiner joined = new StringJoiner(", ");
        if (this instanceof Items items) {
            items.items().forEach(item -> joined.add(item instanceof Fields ? "{" + item.shown() + "}" : item.shown()));
        } else if (this instanceof Fields fields) {
            fields.fields().forEach((name, value) -> joined.add(name + "=" + value.shown()));
        }
        return joined.toString();
    }

    /** A text as Windows gave it, neither trimmed nor translated. */
    record Text(String text) implements Value {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A whole number; the fact's key says in which unit. */
    record Whole(long number) implements Value {
    }

    /** A yes or no that Windows itself gave as such. */
    record Flag(boolean set) implements Value {
    }

    /** Several values, in the order they were read. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named values, in the order they were read. */
    record Fields(Map<String, Value> fields) implements Value {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            fields.forEach((name, value) -> {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(value, name);
            });
        }
    }
}
