package com.akio.tws.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The French of all bundles keeps to docs/termes.md, and the two languages have the same keys with the same places. */
class TermsTest {

    private static final Terms TERMS = Terms.ofThePage();
    /** A place that is filled, one that chooses a form, a reference that picocli resolves. */
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])[}?]|\\$\\{[^}]*}");

    static List<Path> french() {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.getFileName().toString().endsWith("_fr.properties")
                    && file.toString().contains("src" + file.getFileSystem().getSeparator() + "main")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_page_and_the_bundles_are_found() {
        assertThat(TERMS.refused()).hasSizeGreaterThan(40).contains("firewall", "tenu par", "(s)");
        assertThat(french()).extracting(file -> file.getFileName().toString()).contains("messages_fr.properties", "help_fr.properties");
    }

    @ParameterizedTest
    @MethodSource("french")
    void every_french_text_keeps_to_the_page_of_terms(Path file) {
        List<String> faults = new ArrayList<>();
        Properties texts = read(file);
        new TreeSet<>(texts.stringPropertyNames()).forEach(key -> faults.addAll(TERMS.faults(key, texts.getProperty(key))));

        assertThat(faults).as(file.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("french")
    void both_languages_have_the_same_keys_with_the_same_places(Path file) {
        Properties french = read(file);
        Properties english = read(file.resolveSibling(file.getFileName().toString().replace("_fr.", "_en.")));

        assertThat(new TreeSet<>(french.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(french.stringPropertyNames()).allSatisfy(key -> assertThat(places(french.getProperty(key))).as(key)
                .isEqualTo(places(english.getProperty(key))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "server.role.web-port-80.title | Pas de serveur web étranger sur le port 80",
        "server.firewall.title | Firewall Windows",
        "below.silent | Le micrologiciel ne dit rien.",
        "server.role.web-port-80.foreign | Le port TCP {1} est tenu par {0}.",
        "network.flow.observed.not-rehearsed | non répété",
        "site.not-told | non dit par le profil du site",
        "fleet.more | et {0} autre(s)",
        "x.y | l''apostrophe",
        "server.os.version.remedy.server | Installer TWS sur l’un de ces systèmes.",
        "server.os.version.remedy.server | Le serveur doit être réinstallé.",
        "preflight.fleet.usage.header | Juge de nombreux lots.",
        "x.y | {0} {0?fichier}",
        "x.y | avec une espace insécable\u00A0: voilà"})
    void a_planted_fault_is_found(String key, String text) {
        assertThat(TERMS.faults(key, text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Installez TWS : {0} ; « netstat -abn » aide.", "Ne promouvez pas cette machine.", "Faites confirmer {0} par Akio.",
        "Si le site en a, énumérez-les.", "corriger firewallSummary", "{0} (répétable)", "les contrôleurs de domaine, leur somme de contrôle"})
    void a_good_text_is_left_alone(String text) {
        assertThat(TERMS.faults(text.startsWith("I") || text.startsWith("N") || text.startsWith("F") ? "a.remedy" : "a", text)).isEmpty();
    }

    private static Set<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group(1) == null ? place.group() : place.group(1)));
        return places;
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
