package com.akio.tws.preflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteExampleTest {

    @ParameterizedTest
    @EnumSource
    void the_example_is_accepted_by_our_own_reader_and_names_every_field(Language language) throws BadInput {
        JsonCursor example = cursor(SiteExample.text(language));

        SiteProfileReader.read(example);
        assertThat(example.entries().keySet()).containsExactlyInAnyOrderElementsOf(SiteProfileFields.ALL);
        assertThat(example.member("pabx").entries().keySet()).containsExactlyInAnyOrderElementsOf(SiteProfileFields.PABX);
        assertThat(example.member("phones").elements().get(0).entries().keySet())
                .containsExactlyInAnyOrderElementsOf(SiteProfileFields.OF_LISTS.get("phones"));
        assertThat(example.member("connectors").elements().get(0).entries().keySet())
                .containsExactlyInAnyOrderElementsOf(SiteProfileFields.OF_LISTS.get("connectors"));
        assertThat(example.member("sessionHosts").elements().get(0).entries().keySet())
                .containsExactlyInAnyOrderElementsOf(SiteProfileFields.OF_LISTS.get("sessionHosts"));
        assertThat(example.member("siteLinks").elements().get(1).entries().keySet())
                .containsExactlyInAnyOrderElementsOf(SiteProfileFields.OF_LISTS.get("siteLinks"));
    }

    @ParameterizedTest
    @EnumSource
    void the_example_waives_and_answers_nothing_until_somebody_uncomments_its_lines(Language language) throws BadInput {
        String text = SiteExample.text(language);

        assertThat(SiteProfileReader.read(cursor(text)).waivers()).isEmpty();
        assertThat(SiteProfileReader.read(cursor(text)).answers()).isEmpty();
        JsonCursor waived = cursor(text.replace("    // {\"id\"", "    {\"id\""));
        assertThat(SiteProfileReader.read(waived).waivers()).hasSize(1);
        assertThat(waived.member("waivers").elements().get(0).entries().keySet())
                .containsExactlyInAnyOrderElementsOf(SiteProfileFields.OF_LISTS.get("waivers"));
        assertThat(SiteProfileReader.read(waived).answers()).hasSize(1);
        assertThat(waived.member("answers").elements().get(0).entries().keySet())
                .containsExactlyInAnyOrderElementsOf(SiteProfileFields.OF_LISTS.get("answers"));
    }

    @ParameterizedTest
    @EnumSource
    void the_comments_name_every_word_that_a_field_can_take(Language language) {
        String example = SiteExample.text(language);

        for (Feature feature : Feature.values()) {
            assertThat(example).contains(feature.word());
        }
        for (Connector connector : Connector.values()) {
            assertThat(example).contains(connector.word());
        }
        for (PabxKind kind : PabxKind.values()) {
            assertThat(example).contains(kind.word());
        }
    }

    @Test
    void the_example_is_written_back_as_the_same_profile() throws BadInput, IOException {
        SiteProfile profile = SiteProfileReader.read(cursor(SiteExample.text(Language.ENGLISH)));
        String written = JsonText.write(json -> SiteProfileWriter.write(profile, json));

        assertThat(SiteProfileReader.read(cursor(written))).isEqualTo(profile);
    }

    private static JsonCursor cursor(String json) throws BadInput {
        return JsonSource.commented("site.json", json.getBytes(StandardCharsets.UTF_8)).read();
    }
}
