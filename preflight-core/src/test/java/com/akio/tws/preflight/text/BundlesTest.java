package com.akio.tws.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything shown to a person stands in both bundles, and nothing stands there that nobody shows. */
class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Texts FRENCH = Texts.in(Language.FRENCH);
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    static Stream<String> keys() {
        Set<String> keys = new TreeSet<>(FRENCH.keys());
        keys.addAll(ENGLISH.keys());
        return keys.stream();
    }

    static Stream<SourceKeys.Use> uses() {
        return SourceKeys.uses().stream();
    }

    @Test
    void the_scan_of_the_sources_finds_what_there_is_to_find() {
        assertThat(uses()).hasSizeGreaterThan(250);
        assertThat(uses().map(SourceKeys.Use::literal)).contains("required", "input.folder", "seen.", "owner.untold", "cli.written");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void stands_in_both_languages_with_the_same_places(String key) {
        assertThat(FRENCH.has(key)).as("French").isTrue();
        assertThat(ENGLISH.has(key)).as("English").isTrue();
        assertThat(places(FRENCH, key)).isEqualTo(places(ENGLISH, key));
        assertThat(places(ENGLISH, key)).as("places are numbered from 0 without a gap")
                .containsExactlyElementsOf(Stream.iterate(0, place -> place + 1).limit(places(ENGLISH, key).size()).toList());
    }

    @Test
    void no_french_text_has_a_straight_apostrophe() {
        assertThat(FRENCH.keys()).allSatisfy(key -> assertThat(FRENCH.say(key)).as(key).doesNotContain("'"));
        assertThat(ENGLISH.keys()).allSatisfy(key -> assertThat(ENGLISH.say(key)).as(key).doesNotContain("'"));
    }

    @Test
    void every_key_that_the_sources_use_has_a_text() {
        List<String> missing = new ArrayList<>();
        uses().filter(use -> !use.literal().equals(".") && !isThere(use))
                .forEach(use -> missing.add(use.file() + ": " + use.literal()));

        assertThat(missing).isEmpty();
    }

    @Test
    void no_text_is_an_orphan() {
        List<String> literals = SourceKeys.literals();
        List<String> orphans = new ArrayList<>();
        for (String key : keys().toList()) {
            String part = Checks.all().stream().map(check -> check.textKeys() + ".").filter(key::startsWith)
                    .map(prefix -> key.substring(prefix.length())).findFirst().orElse(key);
            boolean used = literals.contains(part) || part.equals("title")
                    || literals.stream().anyMatch(literal -> literal.endsWith(".") && literal.length() > 1 && part.startsWith(literal));
            if (!used) {
                orphans.add(key);
            }
        }
        assertThat(orphans).isEmpty();
    }

    @Test
    void every_word_of_an_enumeration_has_a_text() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(Status.values()).forEach(status -> keys.addAll(List.of("status." + status, "report.section." + status)));
        Arrays.stream(Verdict.values()).forEach(verdict -> keys.add("verdict." + verdict));
        Arrays.stream(Level.values()).forEach(level -> keys.add("level." + level));
        Arrays.stream(Role.values()).forEach(role -> keys.add("role." + role.word()));
        Arrays.stream(Phase.values()).forEach(phase -> keys.add("phase." + phase.word()));
        for (Reason.Kind kind : Reason.Kind.values()) {
            String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            keys.addAll(List.of("unread.reason." + word, "unread.remedy." + word));
        }
        CatalogueReader.builtIn().tiers().forEach(tier -> tier.processors()
                .forEach(choice -> keys.add("processor.family." + choice.family())));

        assertThat(keys().toList()).containsAll(keys);
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_empty(Language language) {
        Texts texts = Texts.in(language);
        assertThat(texts.keys()).allSatisfy(key -> assertThat(texts.say(key)).as(key).isNotBlank());
    }

    private static boolean isThere(SourceKeys.Use use) {
        if (!use.ofCheck()) {
            return isThere(use.literal());
        }
        return use.checkId().isPresent() ? isThere(use.checkId().get() + "." + use.literal())
                : Checks.all().stream().map(Check::textKeys).anyMatch(keys -> isThere(keys + "." + use.literal()));
    }

    private static boolean isThere(String keyOrBeginning) {
        return keyOrBeginning.endsWith(".") ? keys().anyMatch(key -> key.startsWith(keyOrBeginning))
                : keys().anyMatch(keyOrBeginning::equals);
    }

    private static Set<Integer> places(Texts texts, String key) {
        Set<Integer> places = new TreeSet<>();
        Matcher place = PLACE.matcher(texts.say(key));
        while (place.find()) {
            places.add(Integer.valueOf(place.group(1)));
        }
        return places;
    }
}
