package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.recorded.LaterMembers;
import com.akio.tws.preflight.recorded.Schema;
import com.google.gson.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code catalogue}: what other programs read of it. */
class CatalogueCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void its_json_is_what_the_published_schema_says_and_names_every_check(String language) {
        Run listed = Run.of("catalogue", "--format", "json", "--lang", language);

        assertThat(listed.code()).isZero();
        Schema.published("catalogue-list-1").accepts(listed.out());
        Schema.open("catalogue-list-1").accepts(LaterMembers.in(listed.out()));
        assertThat(JsonParser.parseString(listed.out()).getAsJsonObject().getAsJsonArray("checks")).hasSameSizeAs(Checks.all());
    }
}
