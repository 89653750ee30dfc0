package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.LanguageFacts.INSTALL;
import static com.akio.tws.preflight.facts.LanguageFacts.PACKS;
import static com.akio.tws.preflight.facts.LanguageFacts.POLICY_UI;
import static com.akio.tws.preflight.facts.LanguageFacts.SETTINGS_UI;
import static com.akio.tws.preflight.facts.LanguageFacts.SYSTEM_LOCALE;
import static com.akio.tws.preflight.facts.LanguageFacts.SYSTEM_UI;

import com.akio.tws.preflight.report.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OsLanguageCheckTest {

    private static final String ID = "server.os.language";

    static Stream<Row> installed() {
        return Stream.of(
                installed("English of the United States", "0409", Status.PASS),
                installed("English of the United Kingdom", "0809", Status.PASS),
                installed("English of Australia", "0C09", Status.PASS),
                installed("English of Singapore", "4809", Status.PASS),
                installed("French of France", "040C", Status.PASS),
                installed("French of Belgium", "080C", Status.PASS),
                installed("French of Canada", "0C0C", Status.PASS),
                installed("French of Switzerland", "100c", Status.PASS),
                installed("French of Cameroon, a newer identifier", "2C0C", Status.PASS),
                installed("eight digits", "0000040C", Status.PASS),
                installed("in blanks", " 0409 ", Status.PASS),
                installed("German", "0407", Status.FAIL),
                installed("Italian", "0410", Status.FAIL),
                installed("Spanish", "0C0A", Status.FAIL),
                installed("an identifier whose sublanguage alone looks English", "2407", Status.FAIL),
                installed("no hexadecimal number", "fr-FR", Status.UNKNOWN),
                installed("empty", "", Status.UNKNOWN),
                Row.of("missing", machine -> machine.absent(INSTALL), Status.UNKNOWN),
                Row.of("denied", machine -> machine.denied(INSTALL), Status.UNKNOWN));
    }

    static Stream<Row> displayed() {
        return Stream.of(
                Row.of("English over French", machine -> machine.set(SYSTEM_UI, List.of("en-US", "fr-FR")), Status.PASS),
                Row.of("the first language counts", machine -> machine.set(SYSTEM_UI, List.of("fr-CA", "de-DE")), Status.PASS),
                Row.of("a language without a country", machine -> machine.set(SYSTEM_UI, List.of("FR")), Status.PASS),
                Row.of("German over French", machine -> machine.set(SYSTEM_UI, List.of("de-DE", "fr-FR")), Status.FAIL),
                Row.of("Frisian is not French", machine -> machine.set(SYSTEM_UI, List.of("fy-NL")), Status.FAIL),
                Row.of("a French pack over German does not help",
                        machine -> machine.set(INSTALL, "0407").set(SYSTEM_UI, List.of("fr-FR")).set(PACKS, List.of("de-DE", "fr-FR")),
                        Status.FAIL),
                Row.of("a policy forces German", machine -> machine.set(POLICY_UI, List.of("de-DE"))
                        .set(SETTINGS_UI, List.of("fr-FR")).set(PACKS, List.of("fr-FR", "de-DE")), Status.FAIL),
                Row.of("a policy forces French over an administrator's German", machine -> machine.set(POLICY_UI, List.of("fr-FR"))
                        .set(SETTINGS_UI, List.of("de-DE")).set(PACKS, List.of("fr-FR", "de-DE")), Status.PASS),
                Row.of("an administrator chose Italian",
                        machine -> machine.set(SETTINGS_UI, List.of("it-IT")).set(PACKS, List.of("fr-FR", "it-IT")), Status.FAIL),
                Row.of("an empty policy says nothing", machine -> machine.set(POLICY_UI, List.of("", " ")), Status.PASS),
                Row.of("an empty list says nothing", machine -> machine.set(SETTINGS_UI, List.of()), Status.PASS),
                Row.of("only an administrator's choice", machine -> machine.set(SETTINGS_UI, List.of("en-GB")).absent(SYSTEM_UI)
                        .set(PACKS, List.of("fr-FR", "en-GB")), Status.PASS),
                Row.of("no display language at all", machine -> machine.absent(SYSTEM_UI), Status.UNKNOWN),
                Row.of("the display language denied", machine -> machine.denied(SYSTEM_UI), Status.UNKNOWN),
                Row.of("the policy denied", machine -> machine.denied(POLICY_UI), Status.UNKNOWN),
                Row.of("the policy denied on a German installation",
                        machine -> machine.denied(POLICY_UI).set(INSTALL, "0407"), Status.FAIL),
                Row.of("the installation denied under a German display",
                        machine -> machine.denied(INSTALL).set(SYSTEM_UI, List.of("de-DE")), Status.FAIL),
                Row.of("another locale for old programs is no matter", machine -> machine.set(SYSTEM_LOCALE, "0407"), Status.PASS),
                Row.of("packs and locale denied are no matter", machine -> machine.denied(SYSTEM_LOCALE, PACKS), Status.PASS));
    }

    /** A list that names a language whose pack is not there changes nothing (Globalization.admx; GetSystemPreferredUILanguages). */
    static Stream<Row> notInstalled() {
        return Stream.of(
                Row.of("a policy names Portuguese, no pack", machine -> machine.set(POLICY_UI, List.of("pt-PT")), Status.PASS),
                Row.of("a policy names German, no pack, an English system", machine -> machine.set(INSTALL, "0409")
                        .set(SYSTEM_UI, List.of("en-US")).set(PACKS, List.of("en-US")).set(POLICY_UI, List.of("de-DE")), Status.PASS),
                Row.of("a stored list names Chinese, no pack", machine -> machine.set(SETTINGS_UI, List.of("zh-CN")), Status.PASS),
                Row.of("the first of the list is missing, the second is shown",
                        machine -> machine.set(SETTINGS_UI, List.of("es-ES", "fr-FR")), Status.PASS),
                Row.of("the first of the list is missing, the second is installed German",
                        machine -> machine.set(POLICY_UI, List.of("es-ES", "de-DE")).set(PACKS, List.of("fr-FR", "de-DE")), Status.FAIL),
                Row.of("a list with an empty text and a duplicate",
                        machine -> machine.set(POLICY_UI, List.of("", "fr-FR", "FR-fr", "de-DE")), Status.PASS),
                Row.of("a French policy does not change what Windows answers", machine -> machine.set(POLICY_UI, List.of("fr-FR"))
                        .set(SYSTEM_UI, List.of("de-DE", "fr-FR")).set(PACKS, List.of("fr-FR", "de-DE")), Status.FAIL),
                Row.of("a pack that nobody uses", machine -> machine.set(PACKS, List.of("fr-FR", "de-DE", "ja-JP")), Status.PASS),
                Row.of("packs in other letters", machine -> machine.set(POLICY_UI, List.of("DE-de")).set(PACKS, List.of("de-DE")), Status.FAIL),
                Row.of("a language without a country", machine -> machine.set(POLICY_UI, List.of("de")).set(PACKS, List.of("fr-FR", "de-DE")),
                        Status.FAIL),
                Row.of("another country's German", machine -> machine.set(POLICY_UI, List.of("de-AT")).set(PACKS, List.of("fr-FR", "de-DE")),
                        Status.UNKNOWN),
                Row.of("a policy names German, the packs denied", machine -> machine.set(POLICY_UI, List.of("de-DE")).denied(PACKS), Status.UNKNOWN),
                Row.of("a policy names German, no packs at all", machine -> machine.set(POLICY_UI, List.of("de-DE")).absent(PACKS), Status.UNKNOWN),
                Row.of("a policy names German, an empty list of packs",
                        machine -> machine.set(POLICY_UI, List.of("de-DE")).set(PACKS, List.of()), Status.UNKNOWN),
                Row.of("a policy names what Windows shows, the packs denied",
                        machine -> machine.set(POLICY_UI, List.of("fr-FR", "de-DE")).denied(PACKS), Status.PASS),
                Row.of("a policy names English, the packs denied", machine -> machine.set(POLICY_UI, List.of("en-US")).denied(PACKS), Status.PASS),
                Row.of("a stored list names German, the packs denied", machine -> machine.set(SETTINGS_UI, List.of("de-DE")).denied(PACKS),
                        Status.UNKNOWN),
                Row.of("Windows shows an interface pack of which it gives no name", machine -> machine.set(SYSTEM_UI, List.of("1400", "040C")),
                        Status.UNKNOWN),
                Row.of("Windows answers with identifiers", machine -> machine.set(SYSTEM_UI, List.of("0C0C")), Status.PASS),
                Row.of("Windows answers with the identifier of German", machine -> machine.set(SYSTEM_UI, List.of("0407", "040C")), Status.FAIL),
                Row.of("English of Australia", machine -> machine.set(SYSTEM_UI, List.of("en-AU")), Status.PASS),
                Row.of("French of Belgium", machine -> machine.set(SYSTEM_UI, List.of("fr-BE")), Status.PASS));
    }

    @ParameterizedTest
    @MethodSource("notInstalled")
    void a_wanted_language_counts_as_far_as_it_is_installed(Row row) {
        row.verify(ID);
    }

    @ParameterizedTest
    @MethodSource("installed")
    void any_english_or_french_medium_will_do(Row row) {
        row.verify(ID);
    }

    @ParameterizedTest
    @MethodSource("displayed")
    void the_display_language_counts_too(Row row) {
        row.verify(ID);
    }

    private static Row installed(String name, String identifier, Status expected) {
        return Row.of(name, machine -> machine.set(INSTALL, identifier), expected);
    }
}
