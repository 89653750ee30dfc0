package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportWriterTest {

    static Stream<Report> reports() {
        return Stream.of(Reports.sample(), Reports.ofEveryStatus(), Reports.partialSample(), Reports.of(), Reports.of(Status.PASS),
                Reports.of(Status.UNKNOWN), Reports.of(Status.WARN, Status.MANUAL));
    }

    static Stream<String> hostile() {
        return Reports.HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void it_counts_and_names_what_the_json_report_counts_and_names(Report report) throws Exception {
        Document page = page(report, Language.ENGLISH);
        StringBuilder json = new StringBuilder();
        new JsonReportWriter().write(report, Texts.in(Language.ENGLISH), json);
        JsonCursor saved = JsonSource.strict("report.json", json.toString().getBytes(StandardCharsets.UTF_8)).read();

        for (Status status : Status.values()) {
            long count = saved.member("summary").member(status.name()).whole(0, Long.MAX_VALUE);
            assertThat(page.select("article[data-status=" + status + "]")).as("%s", status).hasSize((int) count);
            String sign = "is-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(page.select(".counts a." + sign + " b").text()).isEqualTo(count == 0 ? "" : Long.toString(count));
        }
        assertThat(page.select("article").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(report.findings().stream().map(finding -> finding.id().name()).toList());
        assertThat(said(page.selectFirst("h1 strong"), Language.ENGLISH)).startsWith(Texts.in(Language.ENGLISH).say("verdict." + report.verdict()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void both_languages_say_the_same_things_whichever_comes_first(Report report) throws Exception {
        for (Language first : Language.values()) {
            Document page = page(report, first);
            assertThat(page.select("html").attr("lang")).isEqualTo(first.code());
            assertThat(page.select("#in-" + first.code()).hasAttr("checked")).isTrue();
            assertThat(page.select(".switch[checked]")).hasSize(1);
            assertThat(page.select(".t[lang=fr]")).hasSameSizeAs(page.select(".t[lang=en]"));
            for (Element article : page.select("article")) {
                assertThat(article.select(".t[lang=fr]")).as(article.id()).hasSameSizeAs(article.select(".t[lang=en]"));
            }
            assertThat(page.text()).doesNotContainPattern("\\[[a-z]+(\\.[A-Za-z_-]+)+]").doesNotContainPattern("\\{[0-9]}");
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_a_machine_says_stays_text(String hostile) throws Exception {
        String harmless = SanitizedText.of(hostile);
        Document page = page(Reports.saying(hostile), Language.FRENCH);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, b > *")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()).map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(page.select("h1 .machine").first().wholeText()).isEqualTo(harmless);
        assertThat(page.title()).contains(harmless.strip().split("[\\s\uFFFD]")[0]);
        assertThat(page.select(".evidence .value").eachText()).anyMatch(text -> text.contains(harmless.strip().replaceAll("\\s+", " ")));
        assertThat(page.getAllElements()).hasSameSizeAs(page(Reports.ofEveryStatus(), Language.FRENCH).getAllElements());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void it_asks_nothing_of_the_network(Report report) throws Exception {
        Document page = page(report, Language.ENGLISH);

        assertThat(page.select("[src], [action], [srcset], [poster], base")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href"))
                .allMatch(address -> address.matches("(fiches\\.html)?#[A-Za-z][A-Za-z0-9._-]*") || address.equals("data:,"));
        assertThat(page.selectFirst("style").data()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void its_policy_lets_only_its_own_style_and_script_run() throws Exception {
        Document page = page(Reports.sample(), Language.ENGLISH);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe")
                .contains("style-src '" + hash(page.selectFirst("style").data()) + "'")
                .contains("script-src '" + hash(page.selectFirst("script").data()) + "'");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_id_stands_once_and_every_link_leads_somewhere(Report report) throws Exception {
        Document page = page(report, Language.ENGLISH);
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .allSatisfy(address -> assertThat(ids).contains(address.substring(address.indexOf('#') + 1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).allSatisfy(id -> assertThat(ids).contains(id));
        assertThat(page.select("label[for]").eachAttr("for")).allSatisfy(id -> assertThat(ids).contains(id));
    }

    @ParameterizedTest
    @EnumSource
    void a_partial_report_and_a_sample_say_so_before_the_verdict_and_beside_it(Language language) throws Exception {
        Document page = page(Reports.partialSample(), language);
        Texts texts = Texts.in(language);
        String all = said(page.selectFirst(".page"), language);

        assertThat(all.indexOf(texts.say("report.sample"))).isPositive().isLessThan(all.indexOf("SRV-TWS"));
        assertThat(page.select(".mark")).hasSize(2);
        assertThat(said(page.select(".mark").get(1), language)).contains("2").contains("server.memory, server.dotnet");
        assertThat(said(page.selectFirst("h1 strong"), language)).contains(language == Language.FRENCH ? "(PARTIEL)" : "(PARTIAL)");
        assertThat(page.title()).contains(language == Language.FRENCH ? "PARTIEL" : "PARTIAL");
    }

    @Test
    void what_blocks_comes_first_then_what_to_do_then_what_to_confirm_then_the_rest() throws Exception {
        Document page = page(Reports.ofEveryStatus(), Language.ENGLISH);

        assertThat(page.select("section").eachAttr("id"))
                .containsExactly("FAIL", "UNKNOWN", "steps", "MANUAL", "WARN", "WAIVED", "CONFIRMED", "PASS", "NOT_APPLICABLE");
    }

    @Test
    void a_step_that_mends_several_findings_stands_once_and_those_that_block_come_first() throws Exception {
        Report report = Reports.of(Status.WARN, Status.UNKNOWN, Status.FAIL, Status.PASS, Status.MANUAL);

        assertThat(page(report, Language.ENGLISH).select(".steps ol > li a").eachAttr("href"))
                .containsExactly("#server.fail-2", "#server.unknown-1", "#server.warn-0");

        var twice = List.of(Reports.finding(Status.FAIL, Level.REQUIRED, 1, "value"),
                Reports.finding(Status.WARN, Level.REQUIRED, 1, "value"));
        Document page = page(Reports.report("SRV", false, List.of(), twice), Language.ENGLISH);
        assertThat(page.select(".steps ol > li")).hasSize(1);
        assertThat(page.select(".steps ol > li a")).hasSize(2);
    }

    @Test
    void each_finding_has_what_was_observed_and_required_what_to_do_its_row_its_waiver_and_its_evidence() throws Exception {
        Document page = page(Reports.ofEveryStatus(), Language.ENGLISH);
        Element failed = page.getElementById("server.fail-1");

        assertThat(failed.select("dd").eachText()).hasSize(2).allMatch(text -> text.contains("C:\\Program Files\\Akio"));
        assertThat(said(failed.selectFirst(".remedy"), Language.ENGLISH)).startsWith("To do: Use a processor");
        assertThat(said(failed.selectFirst(".origin"), Language.ENGLISH)).isEqualTo(
                "server.fail-1 · row R1, PDF p. 3, Section of C:\\Program Files\\Akio · required · page fiches.html#server.fail-1");
        assertThat(failed.selectFirst(".document q").text()).isEqualTo("Sentence of C:\\Program Files\\Akio");
        assertThat(failed.selectFirst(".document q").attr("lang")).isEqualTo("fr");
        assertThat(failed.select(".evidence li")).hasSize(3);
        assertThat(said(failed.selectFirst(".evidence"), Language.ENGLISH)).contains("test.known = C:\\Program Files\\Akio")
                .contains("access denied").contains("not there").contains("HKLM\\SAM");
        assertThat(said(page.getElementById("server.waived-1").selectFirst(".waiver"), Language.ENGLISH))
                .isEqualTo("waived until 2030-01-31: because C:\\Program Files\\Akio");
    }

    private static String said(Element element, Language language) {
        Element copy = element.clone();
        copy.select(".t:not([lang=" + language.code() + "])").remove();
        return copy.text();
    }

    private static String hash(String source) throws Exception {
        return "sha256-" + Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8)));
    }

    private static Document page(Report report, Language language) throws Exception {
        StringBuilder html = new StringBuilder();
        new HtmlReportWriter().write(report, Texts.in(language), html);
        Document page = Jsoup.parse(html.toString());
        assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
        return page;
    }
}
