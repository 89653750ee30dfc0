package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.windows.fake.Raw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {

    private static final Source SOURCE = new Source("GetSystemPreferredUILanguages");

    @Test
    void the_recorded_answer_of_an_english_system_names_its_language() {
        assertThat(LanguageNames.ofCall(Raw.recorded("wine8/ui-languages"), SOURCE).known()).contains(List.of("en-US"));
    }

    @Test
    void the_order_is_kept_because_the_first_is_the_display_language() {
        assertThat(LanguageNames.ofCall(Raw.wide("fr-FR\0en-US\0\0"), SOURCE).known()).contains(List.of("fr-FR", "en-US"));
    }

    @Test
    void what_stands_behind_the_end_is_not_read() {
        assertThat(LanguageNames.ofCall(Raw.wide("fr-FR\0\0de-DE\0\0"), SOURCE).known()).contains(List.of("fr-FR"));
    }

    @Test
    void an_empty_list_is_known_and_empty() {
        assertThat(LanguageNames.ofCall(Raw.wide("\0\0"), SOURCE).known()).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "fr-FR\0", "fr-FR\0en-US"})
    void a_list_without_its_end_is_malformed(String cut) {
        assertMalformed(LanguageNames.ofCall(Raw.wide(cut), SOURCE), "expected \\0\\0, found \\0");
    }

    @Test
    void a_stored_list_may_hold_an_empty_text_that_names_no_language() {
        assertThat(LanguageNames.ofRegistry(7, Raw.wide("\0fr-FR\0\0"), SOURCE).known()).contains(List.of("fr-FR"));
    }

    @Test
    void a_policy_may_write_a_single_language_as_a_text() {
        assertThat(LanguageNames.ofRegistry(1, Raw.wide("fr-FR\0"), SOURCE).known()).contains(List.of("fr-FR"));
    }

    @Test
    void a_stored_number_is_no_language() {
        assertMalformed(LanguageNames.ofRegistry(4, new byte[4], SOURCE));
    }
}
