package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code explain}: every check can be explained, and an id that does not exist leads to those that do. */
class ExplainCommandTest {

    static Stream<String> ids() {
        return Checks.all().stream().map(Check::id).map(Object::toString);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void explains_every_check_in_both_languages_without_a_gap(String id) {
        for (String language : new String[] {"fr", "en"}) {
            Run ran = Run.of("explain", id, "--lang", language);

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).startsWith(id + " – ").doesNotContain("{").doesNotContain("[" + id).doesNotContain("[cli.")
                    .doesNotContain("[party.").doesNotContain("[processor.");
            assertThat(ran.out().lines()).noneMatch(line -> line.stripTrailing().endsWith(":"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server.certificat  | server.certificate
            SERVER.DOTNET      | server.dotnet
            server.memroy      | server.memory
            server.cpu         | server.cpu.cores, server.cpu.speed, server.cpu.model
            """)
    void leads_from_a_wrong_id_to_the_right_ones(String wrong, String near) {
        Run english = Run.of("explain", wrong, "--lang", "en");
        Run french = Run.of("demo", "--only", wrong, "--lang", "fr");

        assertThat(english.code()).isEqualTo(2);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).contains("there is no check " + wrong + "; near it: " + near + ";");
        assertThat(french.code()).isEqualTo(2);
        assertThat(french.err()).contains("la vérification " + wrong + " n’existe pas\u202f; proches\u00a0: " + near + "\u202f;");
    }

    @ParameterizedTest
    @CsvSource({"R62, telephony.yealink", "r27, client.install-rights", "R31, network.flow.web-secure"})
    void explains_what_carries_a_row(String row, String id) {
        assertThat(Run.of("explain", row, "--lang", "en").out()).startsWith(id + " – ").doesNotContain("\n\n");
        assertThat(Run.of("explain", "R99", "--lang", "en").err()).contains("no check carries out R99; “catalogue”");
    }

    @ParameterizedTest
    @CsvSource({"x", "nothing.like.it.at.all", "''"})
    void guesses_nothing_where_nothing_is_near(String wrong) {
        Run ran = Run.of("explain", wrong, "--lang", "en");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("there is no check " + wrong + "; “catalogue”");
    }

    @Test
    void shows_the_tables_of_the_document_that_stand_beside_a_checks_own_figures() {
        assertThat(Run.of("explain", "server.memory", "--lang", "en").out()).contains("row of the document: R16, R10")
                .contains("up to 50 users and 100 calls per hour: 1 × Core i5 at 2.8 GHz or more; 12 GB; SATA")
                .contains("up to 8000 users and 20000 calls per hour: 2 × Xeon with 8 cores or more each at 2 GHz or more; 32 GB; SAS/SCSI");
        assertThat(Run.of("explain", "server.media.channels", "--lang", "en").out())
                .contains("up to 1000 users: 10 channels for announcements, 19 for voicemail");
        assertThat(Run.of("explain", "server.media.cores", "--lang", "en").out())
                .contains("one core for 8 operations at one time; no virtual machine beyond 48");
        assertThat(Run.of("explain", "network.flow.pabx-csta", "--lang", "en").out())
                .contains("TWS server ↔ PABX: TCP 3211, 4211, or the port that is set on site").doesNotContain("requirement:");
        assertThat(Run.of("explain", "network.flow.web", "--lang", "en").out()).contains("requirement: from client PC to TWS server: TCP 80");
    }

    @Test
    void says_where_the_document_asks_for_it_in_the_documents_own_words() {
        assertThat(Run.of("explain", "server.disk.separate-drive", "--lang", "en").out()).contains("PDF p. 3, Espace disque dédié à TWS",
                "“Il est recommandé pour des raisons de sécurité d'installer TWS sur un lecteur disque différent de celui du système.”");
        assertThat(Run.of("explain", "server.elevated", "--lang", "fr").out()).doesNotContain("PDF p.");
    }

    @Test
    void writes_the_pages_of_all_checks_or_of_one() {
        Run all = Run.of("explain", "--all", "--format", "html", "--lang", "fr");
        Run one = Run.of("explain", "server.memory", "--format", "html", "--lang", "en");

        assertThat(all.code()).isZero();
        assertThat(all.out()).startsWith("<!DOCTYPE html>");
        assertThat(ids()).allSatisfy(id -> assertThat(all.out()).contains("<article id=\"" + id + "\""));
        assertThat(one.out()).contains("<html lang=\"en\">", "<article id=\"server.memory\"").doesNotContain("<article id=\"server.dotnet\"");
        assertThat(Run.of("explain", "--all", "--lang", "en").out()).contains("server.os.version – ", "site.administrators-present – ");
        assertThat(Run.of("explain").code()).isEqualTo(2);
        assertThat(Run.of("explain", "--all", "server.memory").code()).isEqualTo(2);
        assertThat(Run.of("explain", "server.memory", "--format", "csv").err()).contains("csv", "html");
    }
}
