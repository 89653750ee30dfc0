package com.akio.tws.preflight.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The walk finds what a regular expression of all the texts finds, in a time that does not grow with their number. */
class TextSearchTest {

    @Property(tries = 2000)
    void finds_what_an_expression_of_every_text_finds(@ForAll("texts") Set<String> texts, @ForAll("longs") String text) {
        List<String> expected = new ArrayList<>();
        Matcher matcher = Borders.around(texts).matcher(text);
        while (matcher.find()) {
            expected.add(matcher.start() + "-" + matcher.end());
        }

        assertThat(found(texts, text)).isEqualTo(expected);
    }

    @Example
    void forty_thousand_addresses_in_a_text_of_as_many_take_a_moment() {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            String address = "203." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256;
            texts.put(address, "ip-" + i);
            text.append("RA4=").append(address).append("/255.255.255.255, ");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(found(texts.keySet(), text.toString())).hasSize(40_000));
    }

    @Example
    void a_spelling_that_case_folding_makes_is_found_and_stands_for_its_own() {
        TextSearch<String> search = TextSearch.forAll(Map.of("straße-σ", "host-1"));

        assertThat(search.find("(STRAßE-Σ)", 0)).map(TextSearch.Found::value).contains("host-1");
        assertThat(search.find("ſ", 0)).isEmpty();
    }

    private static List<String> found(Set<String> texts, String text) {
        Map<String, String> all = new LinkedHashMap<>();
        texts.forEach(one -> all.put(one, one));
        TextSearch<String> search = TextSearch.forAll(all);
        List<String> found = new ArrayList<>();
        for (Optional<TextSearch.Found<String>> one = search.find(text, 0); one.isPresent(); one = search.find(text, one.get().end())) {
            found.add(one.get().start() + "-" + one.get().end());
        }
        return found;
    }

    @Provide
    Arbitrary<Set<String>> texts() {
        return signs().ofMinLength(1).ofMaxLength(6).set().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> longs() {
        return signs().ofMaxLength(30);
    }

    private static net.jqwik.api.arbitraries.StringArbitrary signs() {
        return Arbitraries.strings().withChars("aAbé1.2-_\\ É\u0301");
    }
}
