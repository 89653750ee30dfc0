package com.akio.tws.preflight.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as it was read; objects keep the order of their names. */
public sealed interface Json {

    /** A string. */
    record Text(String text) implements Json {
    }

    /** A number, exactly as written. */
    record Numeral(String literal) implements Json {
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean set) implements Json {
    }

    /** {@code null}. */
    record Nothing() implements Json {
    }

    /** An array. */
    record Array(List<Json> elements) implements Json {
        public Array {
            elements = List.copyOf(elements);
        }
    }

    /** An object. */
    record Members(Map<String, Json> members) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }
}
