package com.akio.tws.preflight.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks, numbers and times as French has them; {@code ~} stands for a no-break space and {@code _} for the narrow one. */
class FrenchSpacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "Verdict : {0} | Verdict~: {0}",
        "trouvé {0} ; vouliez-vous dire {1} ? | trouvé {0}_; vouliez-vous dire {1}_?",
        "« netstat -abn » aide | «~netstat -abn~» aide",
        "VMware ({0} Go) | VMware ({0}~Go)",
        "au plus 84 kbit/s | au plus 84~kbit/s",
        "90 % au plus | 90~% au plus",
        "Codes de sortie :%n | Codes de sortie~:%n"})
    void the_blanks_of_french_do_not_break(String written, String shown) {
        assertThat(FrenchSpaces.in(written)).isEqualTo(shown.replace('~', '\u00A0').replace('_', '\u202F'));
        assertThat(FrenchSpaces.in(FrenchSpaces.in(written))).isEqualTo(FrenchSpaces.in(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "l’un des signes < > : \" | ? *", "openssl pkey -in CLE.pem", "yes|no;by=NOM", "il y a 3 serveurs",
        "netsh interface portproxy delete v4tov4 listenport=80", "  ! AVERTISSEMENT", "http://exemple.fr:80"})
    void what_is_no_punctuation_is_left_alone(String text) {
        assertThat(FrenchSpaces.in(text)).isEqualTo(text);
    }

    @Test
    void one_and_nought_are_singular_in_french_and_one_alone_in_english() {
        assertThat(said(Language.FRENCH, 0)).startsWith("PARTIEL\u00A0: 0 vérification non exécutée\u00A0: ");
        assertThat(said(Language.FRENCH, 1)).startsWith("PARTIEL\u00A0: 1 vérification non exécutée\u00A0: ");
        assertThat(said(Language.FRENCH, 2)).startsWith("PARTIEL\u00A0: 2 vérifications non exécutées\u00A0: ");
        assertThat(said(Language.ENGLISH, 0)).startsWith("PARTIAL: 0 checks were not run: ");
        assertThat(said(Language.ENGLISH, 1)).startsWith("PARTIAL: 1 check was not run: ");
    }

    private static String said(Language language, int number) {
        return Texts.in(language).say(Message.of("fleet.partial", number, "x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FRENCH | Europe/Paris | 30/11/2026 à 16 h 19 (heure de Paris)",
        "FRENCH | UTC | 30/11/2026 à 15 h 19 UTC",
        "FRENCH | America/Port_of_Spain | 30/11/2026 à 11 h 19 (heure de Port of Spain)",
        "FRENCH | +05:30 | 30/11/2026 à 20 h 49 (UTC+05:30)",
        "FRENCH | Pacific/Auckland | 01/12/2026 à 04 h 19 (heure d’Auckland)",
        "ENGLISH | Europe/Paris | 2026-11-30 at 16:19 (Paris time)"})
    void a_moment_is_shown_to_the_minute_in_the_zone_of_the_reader(Language language, String zone, String shown) {
        Instant moment = Instant.parse("2026-11-30T15:19:27.123456789Z");

        assertThat(Texts.in(language).at(ZoneId.of(zone)).say(Message.verbatim(moment))).isEqualTo(shown);
    }

    @Test
    void a_day_is_the_same_everywhere_and_the_day_of_a_moment_is_not() {
        Texts auckland = Texts.in(Language.FRENCH).at(ZoneId.of("Pacific/Auckland"));
        Instant moment = Instant.parse("2026-11-30T15:19:27Z");

        assertThat(auckland.say(Message.verbatim(LocalDate.of(2026, 11, 30)))).isEqualTo("30/11/2026");
        assertThat(auckland.say(Message.verbatim(Argument.dated(moment)))).isEqualTo("01/12/2026");
        assertThat(auckland.inUtc().say(Message.verbatim(Argument.dated(moment)))).isEqualTo("30/11/2026");
    }
}
