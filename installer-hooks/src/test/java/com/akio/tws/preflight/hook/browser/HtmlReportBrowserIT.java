package com.akio.tws.preflight.hook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.recorded.Dossiers;
import com.akio.tws.preflight.recorded.Fleets;
import com.akio.tws.preflight.recorded.MadeUpSite;
import com.akio.tws.preflight.recorded.PlanExamples;
import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.HtmlDossierWriter;
import com.akio.tws.preflight.write.HtmlFleetWriter;
import com.akio.tws.preflight.write.HtmlPlanWriter;
import com.akio.tws.preflight.write.HtmlReportWriter;
import com.akio.tws.preflight.write.HtmlSelfTestWriter;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page in a real browser. Pictures of what it looks like are left in {@code target/pictures}. */
class HtmlReportBrowserIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    /** Elements whose text is wider than the room it is given. Nothing of the page is meant to scroll or to be cut. */
    private static final String CUT = "[...document.querySelectorAll('.page *')].filter(e => e.getClientRects().length && !e.closest('.unseen')"
            + " && !e.closest('svg') && (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0"
            + " || e.getBoundingClientRect().right > innerWidth + 0.5)).map(e => e.outerHTML.slice(0, 120))";
    private static final String HOSTILE = String.join(" ", Reports.HOSTILE) + "W".repeat(100);
    private static Chromium chromium;
    private static Dossier dossier;

    @TempDir
    private static Path site;

    @TempDir
    private Path folder;

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

    @BeforeAll
    static void makeDossier() throws IOException {
        MadeUpSite.townHall().writeTo(site);
        dossier = Dossiers.of(MadeUpSite.profile(), site.resolve("bundles"), site.resolve("reach"));
    }

    @ParameterizedTest
    @EnumSource
    void a_dossier_is_printed_with_its_cover_and_its_signatures(Language language) throws Exception {
        try (Page page = chromium.open(file(html("dossier", language))).withoutScript().on(1280, 900, "light").load("")) {
            byte[] pdf = page.pdf();
            Files.write(PICTURES.resolve("dossier-" + language.code() + ".pdf"), pdf);
            assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
            page.onPaper();
            assertThat(page.ask("document.querySelector('.languages').checkVisibility()").getAsBoolean()).isFalse();
            assertThat(page.ask("[...document.querySelectorAll('.signature-block')].every(b => b.checkVisibility())").getAsBoolean()).isTrue();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> views() {
        return Stream.of("sample", "every-status", "hostile", "plan", "plan-beyond", "fleet", "fleet-hostile", "dossier", "dossier-hostile",
                "selftest").flatMap(name -> Stream.of(Language.values())
                .flatMap(language -> Stream.of(360, 1280).flatMap(width -> Stream.of("light", "dark")
                        .map(scheme -> Arguments.of(name, language, width, scheme)))));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("views")
    void nothing_complains_nothing_is_cut_and_axe_finds_no_fault(String name, Language language, int width, String scheme) throws Exception {
        try (Page page = chromium.open(file(html(name, language))).on(width, 900, scheme).load("")) {
            assertThat(page.ask("document.documentElement.scrollWidth").getAsInt() <= width).as("%s", page.ask(CUT)).isTrue();
            Files.write(PICTURES.resolve(String.join("-", name, language.code(), Integer.toString(width), scheme) + ".png"), page.picture());
            page.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(page.ask("document.documentElement.scrollWidth").getAsInt()).as("unfolded").isLessThanOrEqualTo(width);
            assertThat(page.ask(CUT)).hasToString("[]");
            // Up to half a minute a page: each width and each scheme once, and not their product.
            if ((width == 360) == scheme.equals("dark")) {
                assertThat(faults(page)).isEqualTo("[]");
            }
            assertThat(page.complaints()).isEmpty();
            assertThat(page.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_language_can_be_chosen_without_script(Language language) throws Exception {
        try (Page page = chromium.open(file(Reports.partialSample(), language)).withoutScript().on(360, 900, "light").load("")) {
            assertThat(visible(page, "fr") > 0).isEqualTo(language == Language.FRENCH);
            assertThat(visible(page, "en") > 0).isEqualTo(language == Language.ENGLISH);
            String other = language == Language.FRENCH ? "en" : "fr";
            page.ask("document.querySelector('label[for=in-" + other + "]').click()");
            assertThat(visible(page, other)).isPositive();
            assertThat(visible(page, language.code())).isZero();
            assertThat(page.ask("document.getElementById('filter').hidden").getAsBoolean()).isTrue();
        }
    }

    @Test
    void the_filter_shows_what_fits_the_words_and_the_statuses() throws Exception {
        try (Page page = chromium.open(file(Reports.sample(), Language.FRENCH)).on(1280, 900, "light").load("")) {
            int all = page.ask("document.querySelectorAll('.finding').length").getAsInt();
            assertThat(page.ask("document.getElementById('shown').textContent").getAsInt()).isEqualTo(all);

            page.ask("words.value = 'MEMOIRE garanties'; words.dispatchEvent(new Event('input'))");
            assertThat(page.ask("[...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).map(f => f.id).join()").getAsString())
                    .as("accents and capitals do not matter").isEqualTo("server.virtual.guarantee");
            assertThat(page.ask("document.getElementById('PASS').checkVisibility()").getAsBoolean()).as("an empty section goes too").isFalse();

            page.ask("words.value = ''; words.dispatchEvent(new Event('input')); document.querySelector('[value=PASS]').click()");
            assertThat(page.ask("document.getElementById('shown').textContent").getAsInt())
                    .isEqualTo(all - Reports.sample().summary().get(Status.PASS));
            assertThat(page.ask("filter.requestSubmit(); 1").getAsInt()).isOne();
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void a_link_to_a_folded_finding_opens_it() throws Exception {
        try (Page page = chromium.open(file(Reports.sample(), Language.ENGLISH)).on(1280, 900, "light").load("#server.memory")) {
            assertThat(page.ask("document.querySelector('[id=\"server.memory\"] details').open").getAsBoolean()).isTrue();
            assertThat(page.ask("scrollY").getAsDouble()).isPositive();
        }
    }

    @Test
    void paper_shows_everything_unfolded_even_without_script() throws Exception {
        try (Page page = chromium.open(file(Reports.sample(), Language.FRENCH)).withoutScript().on(1280, 900, "light").load("")) {
            page.onPaper();
            assertThat(page.ask("[...document.querySelectorAll('.finding .body, .evidence ul')].filter(e => e.getBoundingClientRect().height < 5).length")
                    .getAsInt()).isZero();
            assertThat(page.ask("document.querySelector('.languages').checkVisibility()").getAsBoolean()).isFalse();
            byte[] pdf = page.pdf();
            Files.write(PICTURES.resolve("sample-fr.pdf"), pdf);
            assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        }
    }

    @Test
    void the_switch_the_filter_and_the_folds_are_reached_by_keyboard_in_the_order_of_the_page() throws Exception {
        try (Page page = chromium.open(file(Reports.sample(), Language.FRENCH)).on(1280, 900, "light").load("")) {
            assertThat(page.ask("[...document.querySelectorAll('a[href], button, input, summary')].filter(e => e.tabIndex < 0).length").getAsInt())
                    .isZero();
            page.ask("document.getElementById('in-fr').focus()");
            assertThat(page.ask("getComputedStyle(document.querySelector('.languages')).boxShadow").getAsString()).isNotEqualTo("none");
        }
    }

    private static int visible(Page page, String language) throws Exception {
        return page.ask("[...document.querySelectorAll('.t[lang=" + language + "]')].filter(t => t.getClientRects().length).length").getAsInt();
    }

    private static String faults(Page page) throws Exception {
        try (InputStream axe = HtmlReportBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            page.ask(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; 1");
        }
        return page.ask("axe.run().then(r => JSON.stringify(r.violations.map(v => [v.id, v.impact, v.nodes.map(n => n.html.slice(0, 150))])))").getAsString();
    }

    /** Readings of all shapes, two of them such as no machine would have. */
    private static SelfTest sheet() {
        Map<String, Reading<Value>> readings = new LinkedHashMap<>(Sample.server().snapshot().readings());
        String hostile = HOSTILE.replace("\uD800", "?");
        readings.put("machine.name", Reading.known(new Value.Text(hostile), hostile));
        readings.put("later.fact", Reading.unreadable(Reason.of(Reason.Kind.FAILED, 5, hostile), hostile));
        return SelfTest.of(new Snapshot(Instant.EPOCH, Duration.ZERO, readings), Role.SERVER, true, "1",
                fact -> fact.matches("(machine|later|install|defender|port)\\..*"));
    }

    private static String html(String name, Language language) throws IOException {
        Texts texts = Texts.in(language);
        StringBuilder html = new StringBuilder();
        switch (name) {
            case "sample" -> new HtmlReportWriter().write(Reports.sample(), texts, html);
            case "every-status" -> new HtmlReportWriter().write(Reports.partialSample(), texts, html);
            case "hostile" -> new HtmlReportWriter().write(Reports.saying(HOSTILE), texts, html);
            case "plan" -> new HtmlPlanWriter().write(PlanExamples.everything(), texts, html);
            case "plan-beyond" -> new HtmlPlanWriter().write(PlanExamples.beyondTheDocument(), texts, html);
            case "selftest" -> new HtmlSelfTestWriter().write(sheet(), texts, html);
            case "dossier" -> new HtmlDossierWriter(Warnings.PASS).write(dossier, texts, html);
            case "dossier-hostile" -> new HtmlDossierWriter(Warnings.PASS).write(Dossiers.hostile(HOSTILE.replace("\uD800", "?")), texts, html);
            case "fleet" -> new HtmlFleetWriter(Warnings.PASS).write(Fleets.of(40, "PC-"), texts, html);
            default -> new HtmlFleetWriter(Warnings.PASS).write(Fleets.of(8, HOSTILE), texts, html);
        }
        return html.toString();
    }

    private Path file(Report report, Language language) throws IOException {
        StringBuilder html = new StringBuilder();
        new HtmlReportWriter().write(report, Texts.in(language), html);
        return file(html.toString());
    }

    private Path file(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html.replace("\uD800", "?"));
    }
}
