package com.akio.tws.preflight.hook.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * JSON on one line, which begins with the input that it answers: {@code {"from": …}}. ASCII alone, so that it means the same in every
 * code page that a console or a pipe may be read in.
 */
final class JsonLine {

    private JsonLine() {
    }

    /** A JSON object, of which a line break inside a text is always written as {@code \n}, after the name of its input. */
    static String of(String from, String object) {
        StringBuilder line = new StringBuilder(object.length()).append("{\"from\": ").append(quoted(from)).append(", ");
        object.strip().substring(1).lines().map(String::strip).forEach(part -> line.append(part).append(part.endsWith(",") ? " " : ""));
        return ascii(line);
    }

    /** Why an input could not be judged. */
    static String ofError(String from, String error) {
        return ascii("{\"from\": " + quoted(from) + ", \"error\": " + quoted(error) + "}");
    }

    /** Other signs than ASCII stand inside texts alone, where they may be written by their numbers. */
    private static String ascii(CharSequence json) {
        StringBuilder ascii = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (sign < 0x7F) {
                ascii.append(sign);
            } else {
                ascii.append("\\u").append(HexFormat.of().toHexDigits(sign));
            }
        }
        return ascii.toString();
    }

    private static String quoted(String text) {
        StringWriter quoted = new StringWriter();
        try (JsonWriter json = new JsonWriter(quoted)) {
            json.value(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory never refuses", impossible);
        }
        return quoted.toString();
    }
}
