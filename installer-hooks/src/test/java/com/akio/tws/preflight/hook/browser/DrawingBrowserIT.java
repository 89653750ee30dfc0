package com.akio.tws.preflight.hook.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.akio.tws.preflight.recorded.PlanExamples;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.HtmlPlanWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings of a plan, measured in a real browser: on a phone, on a desk and on paper, in the longer words of French too. */
class DrawingBrowserIT {

    /** The least height of letters that is read, in pixels of the screen; paper has finer ones. */
    private static final double LEAST = 7;
    /** Whatever is wrong with a text of a drawing that is shown: cut by its drawing, over another text, beyond its box, or too small. */
    private static final String FAULTS = """
            (() => {
              const faults = [];
              const box = e => e.getBoundingClientRect();
              document.querySelectorAll('svg.drawing').forEach(svg => {
                if (!svg.getClientRects().length) return;
                const frame = box(svg);
                const texts = [...svg.querySelectorAll('text')].filter(t => t.getClientRects().length && box(t).width > 0);
                texts.forEach((one, i) => {
                  const a = box(one);
                  if (a.left < frame.left - .5 || a.right > frame.right + .5 || a.top < frame.top - .5 || a.bottom > frame.bottom + .5) faults.push('cut: ' + one.textContent);
                  if (parseFloat(getComputedStyle(one).fontSize) * frame.width / svg.viewBox.baseVal.width < LEAST) faults.push('small: ' + one.textContent);
                  texts.slice(i + 1).forEach(other => {
                    const b = box(other);
                    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2) faults.push('over: ' + one.textContent + ' / ' + other.textContent);
                  });
                });
                [...svg.querySelectorAll('.party')].forEach(rect => {
                  const r = box(rect);
                  texts.filter(t => t.classList.contains('name') && Math.abs(box(t).left + box(t).width / 2 - r.left - r.width / 2) < 3).forEach(t => {
                    if (box(t).left < r.left || box(t).right > r.right) faults.push('beyond its box: ' + t.textContent);
                  });
                });
              });
              return JSON.stringify(faults);
            })()""";
    private static Chromium chromium;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        boolean there = Chromium.program().isPresent();
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("there is no chromium on PATH, and CI=true asks for it: .ci/prepare installs it");
        }
        assumeTrue(there, "there is no chromium on PATH: the drawings were NOT measured (.ci/prepare installs one)");
        Files.createDirectories(Path.of("target", "pictures"));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> views() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of("everything", "small", "beyond")
                .flatMap(site -> Stream.of(360, 768, 1280).map(width -> Arguments.of(site, language, width))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("views")
    void no_text_is_cut_covered_or_too_small(String site, Language language, int width) throws Exception {
        try (Page page = chromium.open(file(site, language)).on(width, 900, "light").load("")) {
            Files.write(Path.of("target", "pictures", "drawing-" + site + "-" + language.code() + "-" + width + ".png"), page.picture());
            assertThat(page.ask(FAULTS.replace("LEAST", Double.toString(LEAST))).getAsString()).isEqualTo("[]");
            assertThat(page.ask("[...document.querySelectorAll('svg.drawing')].filter(d => d.getClientRects().length).length").getAsInt())
                    .as("a drawing is left out on a telephone alone, beside the table that says the same").isGreaterThanOrEqualTo(width > 640 ? 2 : 1);
            page.on(688, 980, "light").onPaper();
            assertThat(page.ask(FAULTS.replace("LEAST", "5")).getAsString()).as("on paper").isEqualTo("[]");
        }
    }

    private Path file(String site, Language language) throws IOException {
        SitePlan plan = switch (site) {
            case "everything" -> PlanExamples.everything();
            case "beyond" -> PlanExamples.beyondTheDocument();
            default -> PlanExamples.of("\"users\": 20, \"siteLinks\": [{\"name\": \"Agence\", \"users\": 20, \"kbitPerSecond\": 2000}], \"features\": [\"softphone\", \"conference\"]");
        };
        StringBuilder html = new StringBuilder();
        new HtmlPlanWriter().write(plan, Texts.in(language), html);
        return Files.writeString(folder.resolve("plan.html"), html);
    }
}
