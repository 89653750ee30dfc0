package com.akio.tws.preflight.json;

import com.akio.tws.preflight.input.Place;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;

/**
 * Finds line and column. Gson tells them only in words ({@code … at line 3 column 7 path $.users}), in
 * {@code JsonReader.toString()} and in the messages of its exceptions.
 */
final class JsonPlaces {

    private JsonPlaces() {
    }

    /**
     * Finds a value.
     *
     * @param occurrence which of several values under one path; there is more than one only where a name is repeated
     */
    static Place find(String name, JsonReader reader, String path, int occurrence) {
        int left = occurrence;
        try {
            while (true) {
                JsonToken token = reader.peek();
                if (token == JsonToken.END_DOCUMENT) {
                    return Place.whole(name);
                }
                boolean value = token != JsonToken.NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY;
                if (value && reader.getPath().equals(path) && --left == 0) {
                    return startOf(name, reader, token);
                }
                advance(reader, token);
            }
        } catch (IOException | IllegalStateException gone) {
            return Place.whole(name);
        }
    }

    static Place now(String name, JsonReader reader) {
        return parse(name, reader.toString());
    }

    static Place ofFailure(String name, Exception failure, JsonReader reader) {
        Place place = parse(name, String.valueOf(failure.getMessage()));
        return place.line() == 0 ? now(name, reader) : place;
    }

    /**
     * Gson stands behind the first sign of a string, object or array once it has looked at it. Behind a number or a word it
     * stands only after reading it, so that its length leads back.
     */
    private static Place startOf(String name, JsonReader reader, JsonToken token) throws IOException {
        int length = switch (token) {
            case NUMBER -> reader.nextString().length();
            case BOOLEAN -> Boolean.toString(reader.nextBoolean()).length();
            case NULL -> {
                reader.nextNull();
                yield "null".length();
            }
            default -> 1;
        };
        return back(now(name, reader), length);
    }

    /** A place so many signs earlier in the same line. */
    static Place back(Place place, int signs) {
        return place.line() == 0 ? place : new Place(place.file(), place.line(), Math.max(1, place.column() - signs));
    }

    private static void advance(JsonReader reader, JsonToken token) throws IOException {
        switch (token) {
            case BEGIN_OBJECT -> reader.beginObject();
            case END_OBJECT -> reader.endObject();
            case BEGIN_ARRAY -> reader.beginArray();
            case END_ARRAY -> reader.endArray();
            case NAME -> {
                String unused = reader.nextName();
            }
            default -> reader.skipValue();
        }
    }

    private static Place parse(String name, String words) {
        int line = numberAfter(words, "line ");
        int column = numberAfter(words, "column ");
        return line > 0 && column > 0 ? new Place(name, line, column) : Place.whole(name);
    }

    private static int numberAfter(String words, String mark) {
        int at = words.indexOf(" at " + "line ");
        int from = at < 0 ? -1 : words.indexOf(mark, at);
        int number = 0;
        for (int i = from + mark.length(); from >= 0 && i < words.length() && Character.isDigit(words.charAt(i)); i++) {
            number = number * 10 + words.charAt(i) - '0';
        }
        return number;
    }
}
