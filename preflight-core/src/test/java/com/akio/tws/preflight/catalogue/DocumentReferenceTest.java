package com.akio.tws.preflight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.siteform.DocumentSentences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every quotation of the built-in edition is the document's, word for word, and stands on the page that is named. The text is what a PDF
 * reader makes of the document; it keeps the pages' first words, not their numbers.
 */
class DocumentReferenceTest {

    private static final String TEXT = text();

    /** With which words each page begins, from the third on; the first two are the title and the contents. */
    private static final List<String> PAGES = List.of("PREREQUIS SERVEUR AKIO TWS VERSION 5 Dans", "Remarques : Adobe Flash Player",
            "Comment utiliser ce tableau", "Le tableau suivant peut vous guider", "PREREQUIS POSTES CLIENTS Les applications",
            "PREREQUIS CLIENT ET SERVEUR : AUTORISATIONS, ANTIVIRUS ET EXCLUSIONS FIREWALL Autorisations",
            "PREREQUIS INFRASTRUCTURE RESEAU Entre le Serveur Akio TWS et les PC des utilisateurs - Station",
            "PC ↔ PABX / Proxy SIP / PC (dans les 2 sens pour TWS Softphone) : Chaque appel audio", "Pour TWS Media Server : ouvrir les ports UDP",
            "PREREQUIS INFRASTRUCTURE TELEPHONIQUE Prérequis SNOM TWS v5", "Prérequis MITEL TWS v5");

    static Stream<Row> rows() {
        return CatalogueReader.builtIn().rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_quotes_the_document_word_for_word(Row row) {
        DocumentReference place = row.document().orElseThrow();

        assertThat(TEXT).contains(plain(place.section()));
        assertThat(place.sentence().split(" \\[…] ")).allSatisfy(part -> assertThat(TEXT).contains(plain(part)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_is_quoted_stands_on_the_page_that_is_named(Row row) {
        DocumentReference place = row.document().orElseThrow();

        assertThat(page(place.page())).contains(plain(place.sentence().split(" \\[…] ")[0]));
    }

    /** The sentences beside the questions of a profile are held to the same. */
    @Test
    void every_question_of_a_profile_quotes_the_document_word_for_word_from_the_page_that_is_named() {
        DocumentSentences sentences = DocumentSentences.builtIn();

        assertThat(sentences.edition()).isEqualTo(CatalogueReader.builtIn().edition());
        sentences.ofQuestions().forEach((question, quoted) -> quoted.forEach(sentence ->
                assertThat(page(sentence.page())).as(question).contains(plain(sentence.words()))));
    }

    /** A row about the server may quote from the page before the last word of its list. */
    private static String page(int number) {
        if (number < 3) {
            return TEXT.substring(0, start(3));
        }
        return TEXT.substring(start(number), number - 2 < PAGES.size() ? start(number + 1) : TEXT.length());
    }

    private static int start(int number) {
        int start = TEXT.indexOf(plain(PAGES.get(number - 3)));
        assertThat(start).as("page " + number).isNotNegative();
        return start;
    }

    private static String text() {
        try (InputStream bytes = DocumentReferenceTest.class.getResourceAsStream("prerequis-techniques-akio-tws-v5-2024-09.txt")) {
            return plain(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Without what a PDF reader adds (marks of bold type and links, an arrow), accents on capitals and runs of blanks. */
    private static String plain(String text) {
        String marks = text.replace("\\Rightarrow", "=>").replaceAll("[*`]", "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
        String letters = Pattern.compile("\\p{M}").matcher(Normalizer.normalize(marks, Normalizer.Form.NFD)).replaceAll("");
        return letters.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
