package com.akio.tws.preflight.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;

/** Writes one JSON text, indented for people. */
public final class JsonText {

    private JsonText() {
    }

    /** What to write into an empty text. */
    @FunctionalInterface
    public interface Content {
        void writeTo(JsonWriter json) throws IOException;
    }

    public static String write(Content content) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        content.writeTo(json);
        json.flush();
        return text.append('\n').toString();
    }
}
