package com.akio.tws.preflight.hook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.site.SiteExample;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.siteform.DocumentSentences;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.HtmlProfileWriter;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that asks for a site profile, in a real browser. */
class ProfilePageBrowserIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String CUT = "[...document.querySelectorAll('.page *')].filter(e => e.getClientRects().length && !e.closest('.unseen')"
            + " && e.tagName !== 'INPUT' && (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0"
            + " || e.getBoundingClientRect().right > innerWidth + 0.5)).map(e => e.outerHTML.slice(0, 120))";
    private static final int MOST_TABS = 250;
    private static Chromium chromium;

    @TempDir
    private Path folder;

    @TempDir
    private Path downloads;

    @BeforeAll
    static void start() throws IOException {
        boolean there = Chromium.program().isPresent();
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("there is no chromium on PATH, and CI=true asks for it: .ci/prepare installs it");
        }
        assumeTrue(there, "there is no chromium on PATH: the page was NOT looked at in a browser (.ci/prepare installs one)");
        Files.createDirectories(PICTURES);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_filled_in_by_keyboard_alone_on_a_narrow_screen_and_saves_what_the_reader_reads(Language language) throws Exception {
        try (Page page = chromium.open(file(language)).on(360, 740, "light").savingTo(downloads).load("")) {
            if (language == Language.ENGLISH) {
                page.ask("document.getElementById('in-en').focus()");
            }
            List<String> met = new ArrayList<>();
            Map<String, String> answers = Map.of("customer", "Mairie d’Évian", "serverName", "tws.mairie-evian.fr", "users", "1 200", "callsPerHour", "400",
                    "mediaChannels", "4", "pabx.version", "R6.5", "pabx.host", "pabx1.example.org\npabx2.example.org", "phones.model-1", "Yealink T46U");
            for (int i = 0; i < MOST_TABS && !met.contains("save"); i++) {
                page.press("Tab");
                String at = page.ask("document.activeElement.id || document.activeElement.name + '=' + document.activeElement.value"
                        + " + '/' + document.activeElement.className").getAsString();
                met.add(at);
                if (answers.containsKey(at)) {
                    page.type(answers.get(at));
                } else if (at.startsWith("features=mail/") || at.startsWith("secure=-/")) {
                    page.press(" ");
                    if (at.startsWith("secure")) {
                        page.press("ArrowRight");
                    }
                } else if (at.equals("pabx.kind")) {
                    page.press("ArrowDown");
                } else if (page.ask("document.activeElement.className === 'add' && !!document.activeElement.closest('[data-path=phones]')"
                        + " && !document.getElementById('phones.model-1')").getAsBoolean()) {
                    page.press("Enter");
                    assertThat(page.ask("document.activeElement.id").getAsString()).as("the focus follows").isEqualTo("phones.model-1");
                    page.type(answers.get("phones.model-1"));
                }
            }
            assertThat(met).as("each is asked once it follows").contains("mediaChannels", "pabx.version", "save").doesNotContain("supervisedUsers", "sipPort");
            page.press("Enter");
            SiteProfile profile = SiteProfileReader.read(saved("site.json"));

            assertThat(profile.identity().customer()).contains("Mairie d’Évian");
            assertThat(profile.users()).hasValue(1200);
            assertThat(profile.callsPerHour()).hasValue(400);
            assertThat(profile.secure()).isTrue();
            assertThat(profile.features()).containsExactly(Feature.MAIL);
            assertThat(profile.mediaChannels()).hasValue(4);
            assertThat(profile.pabx()).hasValueSatisfying(pabx -> {
                assertThat(pabx.kind()).isEqualTo(PabxKind.MIVOICE_5000);
                assertThat(pabx.hosts()).containsExactly("pabx1.example.org", "pabx2.example.org");
            });
            assertThat(profile.phones()).singleElement().satisfies(phone -> assertThat(phone.model()).isEqualTo("Yealink T46U"));
            assertThat(page.complaints()).isEmpty();
            assertThat(page.requests()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"FRENCH, 360, light", "FRENCH, 1280, dark", "ENGLISH, 360, dark", "ENGLISH, 1280, light"})
    void nothing_is_cut_and_axe_finds_no_fault_empty_filled_and_with_faults(Language language, int width, String scheme) throws Exception {
        try (Page page = chromium.open(file(language)).on(width, 900, scheme).load("")) {
            sound(page, width, "empty", language, scheme);
            open(page, SiteExample.text(language));
            sound(page, width, "filled", language, scheme);
            page.ask("document.querySelectorAll('input[type=text], textarea').forEach(c => { if (!c.readOnly) { c.value = 'a b://' + 'W'.repeat(80);"
                    + " c.dispatchEvent(new Event('change', {bubbles: true})); } })");
            assertThat(page.ask("[...document.querySelectorAll('.fault')].filter(f => f.textContent).length").getAsInt()).isGreaterThan(30);
            sound(page, width, "faults", language, scheme);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_example_with_comments_is_opened_and_saved_as_the_same_profile(Language language) throws Exception {
        try (Page page = chromium.open(file(language)).on(360, 900, "light").savingTo(downloads).load("")) {
            Path example = open(page, SiteExample.text(language));
            page.ask("document.getElementById('save').click()");
            Path saved = saved(example.getFileName().toString());

            assertThat(SiteProfileReader.read(saved)).isEqualTo(SiteProfileReader.read(example));
            assertThat(page.ask("document.getElementById('open-said').innerText").getAsString()).contains("answers");
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_not_asked_for_is_kept_and_what_is_unknown_is_said() throws Exception {
        try (Page page = chromium.open(file(Language.ENGLISH)).on(1280, 900, "light").load("")) {
            open(page, "{\"waivers\": [{\"id\": \"server.memory\", \"reason\": \"ordered\"}], \"usres\": 5, \"__proto__\": {\"x\": 1},"
                    + "\"phones\": [{\"model\": \"Snom D735\", \"later\": [1, {\"a\": null}]}], \"secure\": \"yes\", \"pabx\": \"oxe\", \"users\": 50}");
            page.ask("document.getElementById('users').value = '60'; document.getElementById('save').click()");
            JsonObject saved = JsonParser.parseString(page.ask("document.getElementById('text').value").getAsString()).getAsJsonObject();

            assertThat(saved.get("users").getAsInt()).isEqualTo(60);
            assertThat(saved.get("waivers")).hasToString("[{\"id\":\"server.memory\",\"reason\":\"ordered\"}]");
            assertThat(saved.get("usres").getAsInt()).isEqualTo(5);
            assertThat(saved.get("__proto__")).hasToString("{\"x\":1}");
            assertThat(saved.get("phones").getAsJsonArray().get(0).getAsJsonObject().get("later")).hasToString("[1,{\"a\":null}]");
            assertThat(saved.has("secure")).isFalse();
            assertThat(page.ask("document.getElementById('open-said').innerText").getAsString())
                    .contains("refuse it: usres, __proto__").contains("answered anew: secure, pabx").contains("asked for here: waivers");
        }
    }

    @Test
    void hostile_values_of_an_opened_profile_stay_values() throws Exception {
        String hostile = String.join(" ", Reports.HOSTILE).replace("\uD800", "?") + "<img src=x onerror=alert(1)>";
        JsonObject profile = new JsonObject();
        profile.addProperty("customer", hostile);
        profile.addProperty("tws", hostile);
        profile.add("siteLinks", JsonParser.parseString("[{\"name\": \"\\u202E<script>alert(1)</script>\", \"users\": {\"toString\": 1}}, 5, null]"));
        profile.addProperty("<b>x</b>", 1);
        try (Page page = chromium.open(file(Language.ENGLISH)).on(360, 900, "light").load("")) {
            int before = page.ask("document.querySelectorAll('img, script, b').length").getAsInt();
            open(page, profile.toString());
            assertThat(page.ask("document.querySelectorAll('img, script, b').length").getAsInt()).isEqualTo(before);
            assertThat(page.ask("document.getElementById('customer').value").getAsString()).contains("<img src=x");
            assertThat(page.ask("document.getElementById('open-said').innerText").getAsString()).contains("<b>x</b>");
            assertThat(page.ask("document.documentElement.scrollWidth").getAsInt()).isLessThanOrEqualTo(360);
            assertThat(page.complaints()).isEmpty();
            assertThat(page.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[1, 2]", "{\"users\": ", "null", "5", "''"})
    void what_is_no_profile_is_refused_and_nothing_is_lost(String content) throws Exception {
        try (Page page = chromium.open(file(Language.ENGLISH)).on(360, 900, "light").load("")) {
            page.ask("document.getElementById('users').value = '60'");
            open(page, content);
            assertThat(page.ask("document.getElementById('open-said').innerText").getAsString()).contains("no profile");
            assertThat(page.ask("document.getElementById('users').value").getAsString()).isEqualTo("60");
        }
    }

    @Test
    void a_wrong_answer_is_not_saved_is_said_beside_it_and_has_the_focus() throws Exception {
        try (Page page = chromium.open(file(Language.FRENCH)).on(360, 900, "light").savingTo(downloads).load("")) {
            page.ask("document.getElementById('users').value = '0'; document.getElementById('save').click()");

            assertThat(page.ask("document.activeElement.id").getAsString()).isEqualTo("users");
            assertThat(page.ask("document.getElementById('users').getAttribute('aria-invalid')").getAsString()).isEqualTo("true");
            assertThat(page.ask("document.getElementById('users-fault').innerText").getAsString()).contains("1000000");
            assertThat(page.ask("document.getElementById('result').hidden").getAsBoolean()).isTrue();
            assertThat(downloads).isEmptyDirectory();
            page.ask("document.querySelector('[data-path=connectors] .add').click();"
                    + "document.getElementById('connectors.host-1').value = 'ldap'; document.getElementById('users').value = '5';"
                    + "document.getElementById('save').click()");
            assertThat(page.ask("document.activeElement.id").getAsString()).as("its kind is needed").isEqualTo("connectors.kind-1");
        }
    }

    private void sound(Page page, int width, String state, Language language, String scheme) throws Exception {
        Files.write(PICTURES.resolve(String.join("-", "profile", state, language.code(), Integer.toString(width), scheme) + ".png"), page.picture());
        assertThat(page.ask("document.documentElement.scrollWidth").getAsInt()).as(state).isLessThanOrEqualTo(width);
        assertThat(page.ask(CUT)).as(state).hasToString("[]");
        assertThat(faults(page)).as(state).isEqualTo("[]");
        assertThat(page.complaints()).isEmpty();
    }

    private Path open(Page page, String profile) throws Exception {
        Path file = Files.writeString(folder.resolve("opened.json"), profile);
        page.choose("document.getElementById('open')", file);
        for (int i = 0; i < 100 && page.ask("document.getElementById('open-said').textContent").getAsString().isEmpty(); i++) {
            Thread.sleep(20);
        }
        return file;
    }

    private Path saved(String name) throws Exception {
        Path file = downloads.resolve(name);
        for (int i = 0; i < 250 && !(Files.exists(file) && Files.size(file) > 0); i++) {
            Thread.sleep(20);
        }
        assertThat(file).exists();
        return file;
    }

    private static String faults(Page page) throws Exception {
        try (InputStream axe = ProfilePageBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            page.ask(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; 1");
        }
        return page.ask("axe.run().then(r => JSON.stringify(r.violations.map(v => [v.id, v.impact, v.nodes.map(n => n.html.slice(0, 150))])))").getAsString();
    }

    private Path file(Language language) throws IOException {
        StringBuilder html = new StringBuilder();
        new HtmlProfileWriter(DocumentSentences.builtIn()).write(Texts.in(language), html);
        return Files.writeString(folder.resolve("page.html"), html);
    }
}
