package com.akio.tws.preflight.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.recorded.Schema;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaNameTest {

    @Test
    void every_document_has_its_published_schema_and_every_schema_its_document() {
        assertThat(Arrays.stream(SchemaName.values()).map(SchemaNameTest::file)).containsExactlyInAnyOrderElementsOf(Schema.names());
    }

    @ParameterizedTest
    @EnumSource
    void a_document_calls_itself_as_its_schema_says_and_no_later_one_is_taken_for_it(SchemaName name) throws Exception {
        String published = JsonParser.parseString(Schema.text(file(name))).getAsJsonObject().get("title").getAsString();
        assertThat(published).isEqualTo(name.text());

        name.verify(read(JsonText.write(json -> name.begin(json).endObject())));
        assertThat(name.isOf(read(JsonText.write(json -> name.begin(json, "9").endObject())))).isTrue();
        assertThat(name.isOf(read("{\"schema\": 1}"))).isFalse();
        assertThat(name.isOf(read("{}"))).isFalse();
        String next = name.text().replaceFirst("1$", "2");
        assertThatThrownBy(() -> name.verify(read("{\"schema\": \"" + next + "\"}"))).isInstanceOf(BadInput.class)
                .hasMessageContaining("d.json:1:12 schema").hasMessageContaining("update this one").hasMessageContaining(next);
        assertThatThrownBy(() -> name.verify(read("{\"schema\": \"" + name.text() + "x\"}"))).isInstanceOf(BadInput.class)
                .hasMessageNotContaining("update this one");
    }

    private static String file(SchemaName name) {
        return name.text().substring("tws-preflight/".length()).replace('/', '-');
    }

    private static JsonCursor read(String json) throws BadInput {
        return JsonSource.strict("d.json", json.getBytes(StandardCharsets.UTF_8)).read();
    }
}
