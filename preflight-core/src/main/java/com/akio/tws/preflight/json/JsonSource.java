package com.akio.tws.preflight.json;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One JSON text with its name. Reading it keeps no positions: when something in it is refused, the text is read again to find
 * the line and column, so that the usual way stays fast.
 */
public final class JsonSource {

    private static final int DEEPEST = 64;

    private final String name;
    private final String text;

    private JsonSource(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** A JSON text as RFC 8259 has it. */
    public static JsonSource strict(String name, byte[] utf8) throws BadInput {
        return new JsonSource(name, InputFile.utf8(utf8, name));
    }

    /** A JSON text that people write by hand: {@code //} and {@code /* *}{@code /} comments are passed over. */
    public static JsonSource commented(String name, byte[] utf8) throws BadInput {
        return new JsonSource(name, JsonComments.blank(InputFile.utf8(utf8, name)));
    }

    static JsonSource empty() {
        return new JsonSource("", "{}");
    }

    public String name() {
        return name;
    }

    /**
     * Reads the text.
     *
     * @throws BadInput if it is not JSON, nests deeper than 64, repeats a name in an object, or goes on behind its end
     */
    public JsonCursor read() throws BadInput {
        if (text.isBlank()) {
            throw BadInput.at(Place.whole(name), Message.of("input.json.empty"));
        }
        JsonReader reader = reader();
        try {
            Json value = value(reader);
            verifyEnd(reader);
            return JsonCursor.root(this, value);
        } catch (IOException | IllegalStateException | NumberFormatException malformed) {
            throw BadInput.at(JsonPlaces.ofFailure(name, malformed, reader), Message.of("input.json.malformed"));
        }
    }

    /** A strict reader throws at the first sign behind the end, and stands behind that sign. */
    private void verifyEnd(JsonReader reader) throws BadInput {
        try {
            JsonToken unused = reader.peek();
        } catch (IOException trailing) {
            Place place = JsonPlaces.back(JsonPlaces.ofFailure(name, trailing, reader), 1);
            throw BadInput.at(place, Message.of("input.json.trailing"));
        }
    }

    Place place(String path) {
        return JsonPlaces.find(name, reader(), path, 1);
    }

    private JsonReader reader() {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        return reader;
    }

    private Json value(JsonReader reader) throws IOException, BadInput {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> members(reader);
            case BEGIN_ARRAY -> array(reader);
            case STRING -> new Json.Text(reader.nextString());
            case NUMBER -> new Json.Numeral(reader.nextString());
            case BOOLEAN -> new Json.Flag(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield new Json.Nothing();
            }
            default -> throw new IllegalStateException("no value");
        };
    }

    private Json members(JsonReader reader) throws IOException, BadInput {
        Map<String, Json> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String member = reader.nextName();
            if (members.containsKey(member)) {
                throw BadInput.at(JsonPlaces.find(name, reader(), reader.getPath(), 2), Message.of("input.json.repeated", member));
            }
            members.put(member, value(reader));
        }
        reader.endObject();
        return new Json.Members(members);
    }

    private Json array(JsonReader reader) throws IOException, BadInput {
        List<Json> elements = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            elements.add(value(reader));
        }
        reader.endArray();
        return new Json.Array(elements);
    }
}
