package com.akio.tws.preflight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Schema;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CatalogueSchemaTest {

    private static final Schema SCHEMA = Schema.published("catalogue-1");

    @Test
    void the_built_in_edition_is_what_the_published_schema_says() {
        SCHEMA.accepts(new String(CatalogueReader.builtInBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() {
        var misspelt = Edition.builtIn();
        misspelt.add("flow", new JsonPrimitive(1));
        var party = Edition.builtIn();
        party.getAsJsonArray("flows").get(0).getAsJsonObject().addProperty("from", "moon");

        assertThat(SCHEMA.faults(misspelt.toString())).isNotEmpty();
        assertThat(SCHEMA.faults(party.toString())).isNotEmpty();
    }
}
