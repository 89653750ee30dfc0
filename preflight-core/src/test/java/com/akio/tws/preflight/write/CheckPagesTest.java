package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.PagePart;
import com.akio.tws.preflight.text.PageTexts;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody meets a message that no page explains, and no page leaves out how to look, to mend and to see that it is mended. */
class CheckPagesTest {

    private static final int MOST_BYTES = 1 << 20;
    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    private static final Document PAGE = page();

    static Stream<Check> checks() {
        return Checks.all().stream();
    }

    static Stream<String> messages() {
        Set<String> beginnings = checks().map(check -> check.textKeys() + ".").collect(Collectors.toSet());
        return Texts.in(Language.ENGLISH).keys().stream().filter(key -> beginnings.stream().anyMatch(key::startsWith));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void every_check_has_a_page_with_every_part_and_a_command_for_mending_and_for_seeing_that_it_is_mended(Check check) {
        Element article = PAGE.getElementById(check.id().name());

        assertThat(article.select("section[data-part]").eachAttr("data-part")).containsExactlyElementsOf(
                Arrays.stream(PagePart.values()).map(PagePart::word).toList());
        assertThat(article.select("section[data-part] > p").eachText()).hasSize(PagePart.values().length).allMatch(text -> text.length() > 15);
        for (String part : List.of("look", "script", "mended")) {
            assertThat(article.select("pre.command[data-part=" + part + "]").eachText()).as(part).isNotEmpty()
                    .allSatisfy(command -> assertThat(command).doesNotContain("{id}", "{port}", "{protocol}").isNotBlank());
        }
        assertThat(article.select("pre.command[data-part=mended]").last().text()).startsWith("preflight check ").endsWith("--only " + check.id());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void every_message_of_a_check_has_its_place_on_a_page(String key) {
        assertThat(PAGE.select("li[data-key=" + key + "]")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_page_quotes_the_document_for_every_row_that_its_check_carries_out(Check check) {
        var entry = CATALOGUE.entry(check.id());
        List<String> sentences = Stream.concat(entry.row().stream(), entry.also().stream())
                .map(row -> CATALOGUE.document(row).orElseThrow().sentence()).toList();

        assertThat(PAGE.getElementById(check.id().name()).select(".document q").eachText()).containsExactlyElementsOf(sentences);
    }

    @Test
    void the_same_keys_stand_in_both_languages_and_each_belongs_to_a_check() {
        Set<String> keys = PageTexts.in(Language.FRENCH).keys();
        Set<String> known = checks().map(Check::textKeys).flatMap(check -> Arrays.stream(PagePart.values()).map(part -> check + "." + part.word()))
                .collect(Collectors.toSet());

        assertThat(PageTexts.in(Language.ENGLISH).keys()).isEqualTo(keys);
        assertThat(keys).filteredOn(key -> !key.startsWith("common.")).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @EnumSource
    void every_part_is_said_in_words_of_the_language(Language language) {
        PageTexts texts = PageTexts.in(language);

        assertThat(checks().map(Check::textKeys).distinct()).allSatisfy(check -> {
            for (PagePart part : PagePart.values()) {
                assertThat(texts.say(check, part).orElseThrow()).as(check + " " + part).doesNotStartWith("@").doesNotContain("'").isNotBlank();
            }
        });
        assertThat(PageTexts.in(Language.FRENCH).say("server.memory", PagePart.WHY)).isNotEqualTo(PageTexts.in(Language.ENGLISH).say("server.memory", PagePart.WHY));
    }

    @Test
    void every_source_is_an_address_that_can_be_opened() {
        assertThat(checks().map(Check::textKeys).distinct().flatMap(check -> PageTexts.sources(check).stream()))
                .hasSizeGreaterThan(20).allMatch(source -> source.matches("https://[a-z0-9.-]+/\\S+"));
    }

    @Test
    void every_id_stands_once_and_every_link_within_the_file_leads_somewhere() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PAGE.select("a[href^=#]").eachAttr("href")).hasSizeGreaterThan(50).allSatisfy(address -> assertThat(ids).contains(address.substring(1)));
        assertThat(PAGE.select("[src], [action], base")).isEmpty();
    }

    @Test
    void one_file_holds_both_languages_and_stays_below_a_megabyte() {
        assertThat(PAGE.outerHtml().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(PAGE.getElementById("server.memory").select("[lang=fr]")).isNotEmpty();
        assertThat(PAGE.getElementById("server.memory").select("[lang=en]")).isNotEmpty();
        assertThat(OwnDocument.isOne(source().substring(0, OwnDocument.HEAD).getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void the_page_of_a_flow_names_its_own_port() {
        assertThat(PAGE.getElementById("network.flow.web-secure").select("pre.command").eachText()).contains("Test-NetConnection SERVER -Port 443");
        assertThat(PAGE.getElementById("network.flow.conference-video").select("pre.command[data-part=script]").text()).contains("protocol=UDP", "40000");
    }

    private static Document page() {
        return Jsoup.parse(source());
    }

    private static String source() {
        StringBuilder html = new StringBuilder();
        try {
            new HtmlCheckPagesWriter().write(new CheckPages("0.1.0", CATALOGUE, checks()
                    .map(check -> new CheckPages.Page(check.id(), check.textKeys(), check.title(CATALOGUE))).toList()), Texts.in(Language.FRENCH), html);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return html.toString();
    }
}
