package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.input.BadInput;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The built-in edition as JSON, to be changed and read as somebody's own. */
final class Edition {

    private Edition() {
    }

    static JsonObject builtIn() {
        return JsonParser.parseString(new String(CatalogueReader.builtInBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
    }

    /** Reads the built-in edition with a change. */
    static Catalogue with(Consumer<JsonObject> change) throws BadInput {
        JsonObject edition = builtIn();
        change.accept(edition);
        return CatalogueReader.read("edition.json", edition.toString().getBytes(StandardCharsets.UTF_8), Checks::figures);
    }

    /** The object of a list whose member has this text. */
    static JsonObject named(JsonArray list, String member, String text) {
        for (JsonElement element : list) {
            if (element.getAsJsonObject().get(member).getAsString().equals(text)) {
                return element.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + text);
    }
}
