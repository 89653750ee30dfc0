package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Editions that a stranger makes with one file: every row has another number, a port moves, a maker of phones comes. No class knows of
 * them, and every way in cites what they say.
 */
class MadeUpEditionTest {

    /** Rows, and no release of Windows Server. */
    private static final Pattern ROW = Pattern.compile("(?<!2008\\s{1,9})\\bR([0-9]{1,3})\\b");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "junit", "html", "markdown"})
    void a_renumbered_edition_is_cited_right_in_every_format_of_a_report(String format) throws IOException {
        Path edition = write(renumbered());

        Run run = Run.of("check", "--from", bundle(), "--catalogue", edition.toString(), "--profile", site(), "--format", format, "--lang", "en");

        assertThat(rows(run.out())).isNotEmpty().allSatisfy(row -> assertThat(row).isGreaterThan(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "html"})
    void a_renumbered_edition_is_cited_right_in_every_format_of_a_plan(String format) throws IOException {
        Run run = Run.of("plan", "--profile", site(), "--catalogue", write(renumbered()).toString(), "--format", format, "--lang", "fr");

        assertThat(run.err()).isEmpty();
        assertThat(rows(run.out())).isNotEmpty().allSatisfy(row -> assertThat(row).isGreaterThan(100));
    }

    @Test
    void a_renumbered_edition_is_cited_right_in_the_list_in_explanations_and_in_the_fix_script() throws IOException {
        String edition = write(renumbered()).toString();
        Path script = folder.resolve("fix.ps1");
        Run.of("fix", "--from", bundle(), "--catalogue", edition, "-o", script.toString(), "--lang", "en");

        assertThat(rows(Run.of("catalogue", "--catalogue", edition, "--lang", "en").out())).allSatisfy(row -> assertThat(row).isGreaterThan(100));
        assertThat(Run.of("explain", "server.media.channels", "--catalogue", edition, "--lang", "en").out()).contains("R120", "channels");
        assertThat(Run.of("explain", "server.smartattendant", "--catalogue", edition, "--lang", "en").out()).contains("R117", "licences");
        assertThat(rows(Files.readString(script))).isNotEmpty().allSatisfy(row -> assertThat(row).isGreaterThan(100));
    }

    @Test
    void a_port_that_moved_is_the_port_of_check_and_plan_once_the_summary_opens_it() throws IOException {
        JsonObject edition = builtIn();
        named(edition.getAsJsonArray("flows"), "name", "supervision").add("ports", list("9104"));
        Run refused = Run.of("plan", "--profile", site(), "--catalogue", write(edition).toString(), "--lang", "en");
        named(edition.getAsJsonArray("firewallSummary"), "name", "v5-plain").add("ports", list("80", "9001-9010", "9104"));
        String whole = write(edition).toString();

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("edition.json:1:", "firewallSummary", "supervision", "9104");
        assertThat(Run.of("plan", "--profile", site(), "--catalogue", whole, "--format", "csv", "--lang", "en").out()).contains("9104")
                .doesNotContain("\"9004\"");
        assertThat(Run.of("check", "--from", bundle(), "--profile", site(), "--catalogue", whole, "--lang", "en").out()).contains("9104");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"Acme A100, 4.0.1, PASS", "acme-A200, 2.9.0, PASS", "Acme A300, 4.1.0, FAIL", "Acme A100, 1.9.9, FAIL", "A100, 4.0.1, PASS",
        "Acme A100, 3.0.1, WARN", "Acme D20, 4.0.1, FAIL", "Acme A100, , MANUAL", "Acme AXXX, 4.0.1, MANUAL"})
    void a_maker_that_an_edition_brings_has_a_check_of_its_own(String model, String firmware, String status) throws IOException {
        JsonObject report = report(withAcme(), phone(model, firmware));

        assertThat(find(report, "telephony.acme").get("status").getAsString()).isEqualTo(status);
        assertThat(find(report, "telephony.acme").get("row").getAsString()).isEqualTo("R71");
        assertThat(find(report, "telephony.acme").getAsJsonObject("document").get("section").getAsString()).isEqualTo("Prérequis ACME");
        assertThat(find(report, "telephony.phones.other").get("status").getAsString()).isEqualTo("NOT_APPLICABLE");
        assertThat(report.get("catalogue").getAsJsonObject().get("external").getAsBoolean()).isTrue();
    }

    @Test
    void its_texts_are_the_editions_in_both_languages_and_its_phones_have_the_flows_that_name_it() throws IOException {
        JsonObject edition = withAcme();
        named(edition.getAsJsonArray("flows"), "name", "phone-link").getAsJsonObject("when").getAsJsonArray("phones").add("acme");
        String file = write(edition).toString();
        String profile = Files.writeString(folder.resolve("acme.json"), phone("Acme A100", "3.0.1")).toString();

        assertThat(Run.of("explain", "telephony.acme", "--catalogue", file, "--lang", "fr").out()).contains("Postes téléphoniques Acme", "A100", "URL d’actions");
        assertThat(Run.of("check", "--from", bundle(), "--profile", profile, "--catalogue", file, "--lang", "fr").out()).contains("défauts au renvoi");
        assertThat(Run.of("check", "--from", bundle(), "--profile", profile, "--catalogue", file, "--lang", "en").out())
                .contains("faults at forwarding");
        assertThat(Run.of("plan", "--profile", profile, "--catalogue", file, "--format", "csv", "--lang", "en").out()).contains("phone-link");
    }

    @Test
    void without_it_the_phone_is_asked_about_in_check_and_plan() throws IOException {
        String profile = Files.writeString(folder.resolve("acme.json"), phone("Acme A100", "4.0.1")).toString();
        JsonObject report = JsonParser.parseString(Run.of("check", "--from", bundle(), "--profile", profile, "--format", "json").out()).getAsJsonObject();

        assertThat(find(report, "telephony.phones.other").get("status").getAsString()).isEqualTo("MANUAL");
        assertThat(Run.of("plan", "--profile", profile, "--lang", "en").out()).contains("Acme A100");
        assertThat(Run.of("plan", "--profile", profile, "--lang", "en").code()).isZero();
    }

    private static JsonObject builtIn() {
        return JsonParser.parseString(new String(CatalogueReader.builtInBytes(), StandardCharsets.UTF_8)).getAsJsonObject();
    }

    /** R1 becomes R101, and so on, wherever a row is named; the document's words are others, which name no release such as R8 either. */
    private static JsonObject renumbered() {
        Matcher row = Pattern.compile("\"R([0-9]{1,2})\"").matcher(new String(CatalogueReader.builtInBytes(), StandardCharsets.UTF_8));
        JsonObject edition = JsonParser.parseString(row.replaceAll(found -> "\"R" + (100 + Integer.parseInt(found.group(1))) + "\"")).getAsJsonObject();
        edition.getAsJsonArray("rows").forEach(each -> each.getAsJsonObject().getAsJsonObject("document").addProperty("sentence", "Phrase."));
        return edition;
    }

    private static JsonObject withAcme() {
        JsonObject edition = builtIn();
        edition.getAsJsonArray("rows").add(JsonParser.parseString("""
                {"id": "R71", "level": "REQUIRED", "subject": {"fr": "postes Acme", "en": "Acme phones"},
                 "document": {"page": 14, "section": "Prérequis ACME", "sentence": "TWS est compatible avec les postes Acme A100 et A200."}}"""));
        edition.getAsJsonArray("checks").add(JsonParser.parseString("""
                {"id": "telephony.acme", "row": "R71", "level": "REQUIRED", "roles": ["server"],
                 "figures": {
                   "brand": "Acme", "named": ["A100", "A200"],
                   "models": ["A100", "A200"], "families": ["AXXX"], "dect": ["D##"], "perhaps": [], "otherMakers": [], "anyPabx": [], "unlisted": "refused",
                   "firmware": {"part": {"counts": 1, "of": 3},
                                "ways": [{"from": "4", "by": {"fr": "uaCSTA", "en": "uaCSTA"}},
                                         {"from": "2", "by": {"fr": "URL d’actions", "en": "action URLs"}}],
                                "defects": [{"releases": ["3"], "fault": {"fr": "défauts au renvoi", "en": "faults at forwarding"}}]}}}"""));
        return edition;
    }

    private JsonObject report(JsonObject edition, String profile) throws IOException {
        Path site = Files.writeString(folder.resolve("phones.json"), profile);
        return JsonParser.parseString(Run.of("check", "--from", bundle(), "--profile", site.toString(), "--catalogue", write(edition).toString(),
                "--format", "json", "--lang", "en").out()).getAsJsonObject();
    }

    private static String phone(String model, String firmware) {
        return "{\"users\": 90, \"phones\": [{\"model\": \"" + model + "\"" + (firmware == null ? "" : ", \"firmware\": \"" + firmware + "\"") + "}]}";
    }

    private String site() throws IOException {
        return Files.writeString(folder.resolve("site.json"), """
                {"users": 900, "features": ["conference", "softphone"], "mediaChannels": 60, "phones": [{"model": "Snom D735", "firmware": "10.1.2.3"}],
                 "pabx": {"kind": "oxo"}, "connectors": [{"kind": "ldap", "host": "ad.example"}]}""").toString();
    }

    private String bundle() {
        Path bundle = folder.resolve("demo.zip");
        if (!Files.exists(bundle)) {
            Run.of("demo", "--bundle", bundle.toString(), "--quiet");
        }
        return bundle.toString();
    }

    private Path write(JsonObject edition) throws IOException {
        return Files.writeString(folder.resolve("edition.json"), edition.toString());
    }

    private static List<Integer> rows(String output) {
        return List.copyOf(new TreeSet<>(ROW.matcher(output).results().map(found -> Integer.valueOf(found.group(1))).toList()));
    }

    private static JsonArray list(String... texts) {
        JsonArray list = new JsonArray();
        List.of(texts).forEach(list::add);
        return list;
    }

    private static JsonObject find(JsonObject report, String id) {
        return named(report.getAsJsonArray("findings"), "id", id);
    }

    private static JsonObject named(JsonArray list, String member, String text) {
        for (JsonElement element : list) {
            if (element.getAsJsonObject().get(member).getAsString().equals(text)) {
                return element.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + text);
    }
}
