package com.akio.tws.preflight.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.List;

/** A published JSON Schema. */
public final class Schema {

    private final Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private final URI schema;

    private Schema(String text) {
        this.schema = validator.registerSchema(text);
    }

    /** The schema {@code docs/schemas/NAME.schema.json}. */
    public static Schema published(String name) {
        return new Schema(TestFile.ofProject("docs/schemas/" + name + ".schema.json"));
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
