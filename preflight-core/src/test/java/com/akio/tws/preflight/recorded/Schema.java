package com.akio.tws.preflight.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A published JSON Schema. */
public final class Schema {

    private static final String ENDING = ".schema.json";

    private final Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private final URI schema;

    private Schema(String name) {
        // One may refer to another.
        for (String other : names()) {
            if (!other.equals(name)) {
                validator.registerSchema(text(other));
            }
        }
        this.schema = validator.registerSchema(text(name));
    }

    /** The schema {@code docs/schemas/NAME.schema.json}. */
    public static Schema published(String name) {
        return new Schema(name);
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
