package com.akio.tws.preflight.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A published JSON Schema. */
public final class Schema {

    private static final String ENDING = ".schema.json";

    private final Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private final URI schema;

    private Schema(String name, UnaryOperator<String> asUsed) {
        // One may refer to another.
        for (String other : names()) {
            if (!other.equals(name)) {
                validator.registerSchema(asUsed.apply(text(other)));
            }
        }
        this.schema = validator.registerSchema(asUsed.apply(text(name)));
    }

    /** A published schema is open, so that an older reader takes a newer document; what we write has nothing that it does not name. */
    private static String closed(String schema) {
        JsonElement json = JsonParser.parseString(schema);
        close(json);
        return json.toString();
    }

    private static void close(JsonElement json) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(Schema::close);
        } else if (json.isJsonObject()) {
            JsonObject object = json.getAsJsonObject();
            object.asMap().values().forEach(Schema::close);
            if (object.has("properties") && new JsonPrimitive("object").equals(object.get("type")) && !object.has("additionalProperties")) {
                object.addProperty("additionalProperties", false);
            }
        }
    }

    /** The schema {@code docs/schemas/NAME.schema.json}, held against what we write ourselves: it may have nothing that is not named. */
    public static Schema published(String name) {
        return new Schema(name, Schema::closed);
    }

    /** The same as it is published: open for the members of later versions. */
    public static Schema open(String name) {
        return new Schema(name, UnaryOperator.identity());
    }

    /** The names of all published schemas. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(TestFile.project().resolve("docs/schemas"))) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length())).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The text of a schema. */
    public static String text(String name) {
        return TestFile.ofProject("docs/schemas/" + name + ENDING);
    }

    /** What is wrong with a document, each with its place; empty when nothing is. */
    public List<String> faults(String json) {
        return validator.validate(schema, json).getErrors().stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
    }

    public void accepts(String json) {
        assertThat(faults(json)).isEmpty();
    }
}
