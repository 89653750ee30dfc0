package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.LanguageFacts;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Raw;
import com.akio.tws.preflight.windows.fake.Seen;
import org.junit.jupiter.api.Test;

class LanguageProbeTest {

    private static final String NLS = "SYSTEM\\CurrentControlSet\\Control\\Nls\\Language";
    private static final String MUI = "SYSTEM\\CurrentControlSet\\Control\\MUI";
    private static final String POLICY = "SOFTWARE\\Policies\\Microsoft\\MUI\\Settings";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void an_english_medium_turned_french_shows_both_languages() {
        machine.registry.text(NLS, "InstallLanguage", "0409").text(NLS, "Default", "040C")
                .texts(MUI + "\\Settings", "PreferredUILanguages", "fr-FR")
                .key(MUI + "\\UILanguages\\en-US").key(MUI + "\\UILanguages\\fr-FR");
        machine.knows("preferredUiLanguages", Raw.wide("fr-FR\0en-US\0\0"));
        assertThat(look().value(LanguageFacts.INSTALL)).isEqualTo("0409");
        assertThat(look().value(LanguageFacts.SYSTEM_LOCALE)).isEqualTo("040C");
        assertThat(look().value(LanguageFacts.SYSTEM_UI)).containsExactly("fr-FR", "en-US");
        assertThat(look().value(LanguageFacts.SETTINGS_UI)).containsExactly("fr-FR");
        assertThat(look().value(LanguageFacts.PACKS)).containsExactly("en-US", "fr-FR");
        assertThat(look().source(LanguageFacts.SETTINGS_UI)).isEqualTo("HKLM\\" + MUI + "\\Settings\\PreferredUILanguages");
    }

    @Test
    void a_policy_is_read_as_a_text_or_as_a_list() {
        machine.registry.text(POLICY, "PreferredUILanguages", "de-DE");
        assertThat(look().value(LanguageFacts.POLICY_UI)).containsExactly("de-DE");
        machine.registry.texts(POLICY, "PreferredUILanguages", "fr-FR", "en-US");
        assertThat(look().value(LanguageFacts.POLICY_UI)).containsExactly("fr-FR", "en-US");
    }

    @Test
    void nothing_chosen_is_absent() {
        assertAbsent(look().reading(LanguageFacts.POLICY_UI));
        assertAbsent(look().reading(LanguageFacts.SETTINGS_UI));
        assertAbsent(look().reading(LanguageFacts.PACKS));
    }

    @Test
    void a_refused_policy_is_unreadable() {
        machine.registry.denied(POLICY);
        assertDenied(look().reading(LanguageFacts.POLICY_UI));
    }

    @Test
    void a_cut_answer_is_malformed() {
        machine.knows("preferredUiLanguages", Raw.wide("fr-F"));
        assertMalformed(look().reading(LanguageFacts.SYSTEM_UI));
    }

    private Seen look() {
        return Seen.by(new LanguageProbe(machine.machine()));
    }
}
