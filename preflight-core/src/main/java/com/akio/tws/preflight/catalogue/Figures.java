package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.json.JsonCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that the document gives for one check. Every accessor throws {@link CatalogueFault} when the figure is missing
 * or of another type.
 */
public final class Figures {

    private final JsonCursor cursor;

    Figures(JsonCursor cursor) {
        this.cursor = cursor;
    }

    public long whole(String name) {
        return read(() -> cursor.member(name).whole(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    public String text(String name) {
        return read(() -> cursor.member(name).text());
    }

    /** A list of texts, in the document's order. */
    public List<String> texts(String name) {
        return read(() -> texts(cursor.member(name)));
    }

    /** A list of whole numbers, in the document's order. */
    public List<Long> wholes(String name) {
        return read(() -> {
            List<Long> numbers = new ArrayList<>();
            for (JsonCursor element : cursor.member(name).elements()) {
                numbers.add(element.whole(Long.MIN_VALUE + 1, Long.MAX_VALUE));
            }
            return List.copyOf(numbers);
        });
    }

    /** Texts by their whole number, such as the names of .NET releases, in the catalogue's order. */
    public Map<Long, String> namesByNumber(String name) {
        return read(() -> {
            Map<Long, String> names = new LinkedHashMap<>();
            for (JsonCursor element : cursor.member(name).elements()) {
                names.put(element.member("number").whole(0, Long.MAX_VALUE), element.member("name").text());
            }
            return names;
        });
    }

    /** Lists of texts by name, such as the buses that a disk class accepts. */
    public Map<String, List<String>> textsByName(String name) {
        return read(() -> {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            for (Map.Entry<String, JsonCursor> entry : cursor.member(name).entries().entrySet()) {
                texts.put(entry.getKey(), texts(entry.getValue()));
            }
            return texts;
        });
    }

    /** A list of figures that belong together, such as the lines of a table, in the document's order. */
    public List<Figures> lines(String name) {
        return read(() -> {
            List<Figures> lines = new ArrayList<>();
            for (JsonCursor element : cursor.member(name).elements()) {
                lines.add(new Figures(element));
            }
            return List.copyOf(lines);
        });
    }

    /** Whether the catalogue gives this figure at all. */
    public boolean has(String name) {
        return read(() -> cursor.optional(name).isPresent());
    }

    /** The figures as they stand in the catalogue, for people. */
    public Map<String, Json> all() {
        return read(() -> {
            Map<String, Json> all = new LinkedHashMap<>();
            cursor.entries().forEach((name, value) -> all.put(name, value.value()));
            return all;
        });
    }

    private static List<String> texts(JsonCursor list) throws BadInput {
        List<String> texts = new ArrayList<>();
        for (JsonCursor element : list.elements()) {
            texts.add(element.text());
        }
        return List.copyOf(texts);
    }

    private static <T> T read(Reader<T> reader) {
        try {
            return reader.read();
        } catch (BadInput fault) {
            throw new CatalogueFault(fault);
        }
    }

    /** One read that may find the catalogue at fault. */
    private interface Reader<T> {
        T read() throws BadInput;
    }
}
