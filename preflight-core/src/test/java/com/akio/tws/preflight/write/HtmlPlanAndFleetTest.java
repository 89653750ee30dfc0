package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.recorded.Fleets;
import com.akio.tws.preflight.recorded.PlanExamples;
import com.akio.tws.preflight.recorded.Reports;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of a plan and of a fleet: what they show, in both languages, and that nothing from outside gets out of its text. */
class HtmlPlanAndFleetTest {

    static Stream<Document> pages() throws IOException {
        return Stream.of(page(PlanExamples.everything(), Language.FRENCH), page(PlanExamples.beyondTheDocument(), Language.ENGLISH),
                page(PlanExamples.of("\"users\": 10"), Language.ENGLISH), page(Fleets.of(30, "PC-"), Language.FRENCH),
                page(Fleets.of(0, "PC-"), Language.ENGLISH));
    }

    static Stream<String> hostile() {
        return Reports.HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void both_languages_say_the_same_things_and_nothing_is_left_unfilled(Document page) {
        assertThat(page.select(".t[lang=fr]")).hasSameSizeAs(page.select(".t[lang=en]")).isNotEmpty();
        assertThat(page.text()).doesNotContainPattern("\\[[a-z]+(\\.[A-Za-z_-]+)+]").doesNotContainPattern("\\{[0-9]}");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).allSatisfy(id -> assertThat(ids).contains(id));
        assertThat(page.select("[src], [action], [srcset], base, [style]")).isEmpty();
        assertThat(page.select("svg")).allSatisfy(drawing -> assertThat(drawing.attr("aria-hidden")).isEqualTo("true"));
    }

    @Test
    void the_plan_shows_the_size_every_flow_every_link_and_every_point_to_confirm() throws IOException {
        SitePlan plan = PlanExamples.everything();
        Document page = page(plan, Language.ENGLISH);

        assertThat(english(page.selectFirst("h1"))).contains("Server for up to 1000 users");
        assertThat(page.select(".flows").get(0).select("tbody tr")).hasSameSizeAs(plan.figures().lines());
        assertThat(page.select(".flows").get(1).select("tbody tr")).hasSameSizeAs(plan.figures().firewallSummary());
        assertThat(page.select("#bandwidth .finding")).as("each link, and all together").hasSize(plan.figures().links().size() + 1);
        assertThat(page.select("#bandwidth .load.line-0, #bandwidth .load.line-1")).as("a line in the drawing and a mark beside each name").hasSize(4);
        assertThat(page.select("#confirm .finding")).hasSameSizeAs(plan.confirm());
        assertThat(page.select("#exclusions li")).hasSameSizeAs(plan.figures().exclusions());
    }

    @Test
    void the_drawing_has_a_column_for_each_party_and_the_ports_of_each_pair() throws IOException {
        Document page = page(PlanExamples.everything(), Language.ENGLISH);
        Element drawing = page.selectFirst("#flows .drawing");

        assertThat(drawing.select(".name[lang=en], .name:not([lang])").eachText())
                .containsExactly("client PC", "TWS server", "phone", "PABX", "LDAP directory", "calendar server");
        assertThat(drawing.select(".ports").eachText()).contains("TCP 389", "UDP 40000-40031").allMatch(line -> line.length() <= 25);
        assertThat(drawing.select(".arrow")).hasSizeGreaterThan(6);
    }

    @Test
    void a_plan_that_is_not_possible_says_so_first() throws IOException {
        Document page = page(PlanExamples.beyondTheDocument(), Language.ENGLISH);

        assertThat(page.selectFirst(".verdict").classNames()).contains("is-fail");
        assertThat(english(page.selectFirst("h1"))).contains("Consult Akio");
        assertThat(page.select("#conflicts .finding.is-fail")).isNotEmpty();
        assertThat(page.select("#bandwidth .finding.is-fail")).as("the link that carries too little").hasSize(1);
    }

    @Test
    void the_fleet_shows_its_counts_its_checks_where_to_begin_and_what_was_broken() throws IOException {
        FleetOverview fleet = Fleets.of(35, "PC-");
        Document page = page(fleet, Language.ENGLISH);

        assertThat(english(page.selectFirst("h1"))).isEqualTo("26 of 35 ready");
        assertThat(page.select(".totals tbody tr")).hasSameSizeAs(fleet.totals().keySet());
        assertThat(page.select("[aria-labelledby=title-worst] .finding.is-fail")).hasSize(5);
        assertThat(page.select("[aria-labelledby=title-causes-server] .is-fail .names").eachText()).as("roles apart").containsExactly("PC-18");
        assertThat(page.select("[aria-labelledby=title-causes-client] .is-fail .names").eachText()).containsExactly("PC-2, PC-10, PC-26, PC-34");
        assertThat(english(page.selectFirst("[aria-labelledby=title-causes-client] h3"))).isEqualTo(".NET Framework of the workstation");
        assertThat(page.select("#filter input[name=status]")).hasSize(3);
        assertThat(page.select("[aria-labelledby=title-broken] .finding")).hasSize(1);
        assertThat(page.select(".finding b").eachText()).isNotEmpty().allMatch(name -> name.startsWith("PC-"));
    }

    @Test
    void a_large_fleet_stays_a_small_page_and_says_what_it_leaves_out() throws IOException {
        Document page = page(Fleets.of(5000, "PC-"), Language.ENGLISH);

        assertThat(page.select("[aria-labelledby=title-worst] .finding")).hasSize(200);
        assertThat(page.selectFirst(".hint-below").text()).contains("more");
        assertThat(page.outerHtml().length()).isLessThan(400_000);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_a_name_says_stays_text(String hostile) throws IOException {
        Document page = page(Fleets.of(3, hostile), Language.FRENCH);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, b > :not(bdi)")).isEmpty();
        assertThat(page.select(".finding b").eachText()).allMatch(name -> name.contains(SanitizedText.of(hostile).strip().split("\\s+")[0]));
        assertThat(page.getAllElements()).hasSameSizeAs(page(Fleets.of(3, "PC-"), Language.FRENCH).getAllElements());
    }

    /** The text that an English reader sees. */
    private static String english(Element element) {
        Element copy = element.clone();
        copy.select(".t[lang=fr]").remove();
        return copy.text();
    }

    private static Document page(SitePlan plan, Language language) throws IOException {
        StringBuilder html = new StringBuilder();
        new HtmlPlanWriter().write(plan, Texts.in(language), html);
        return Jsoup.parse(html.toString());
    }

    private static Document page(FleetOverview fleet, Language language) throws IOException {
        StringBuilder html = new StringBuilder();
        new HtmlFleetWriter(Warnings.PASS).write(fleet, Texts.in(language), html);
        return Jsoup.parse(html.toString());
    }
}
