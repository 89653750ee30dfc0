package com.akio.tws.preflight.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerSizingTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();

    @ParameterizedTest(name = "{0} users fit the size of {1}")
    @CsvSource({"1, 50", "49, 50", "50, 50", "51, 100", "99, 100", "100, 100", "101, 500", "499, 500", "500, 500", "501, 1000",
        "999, 1000", "1000, 1000", "1001, 4000", "3999, 4000", "4000, 4000", "4001, 8000", "7999, 8000", "8000, 8000", "8001, 0",
        "1000000, 0"})
    void users_decide_the_size(int users, int maxUsers) {
        assertThat(sizeOf("\"users\": " + users)).isEqualTo(maxUsers);
    }

    @ParameterizedTest(name = "{0} calls per hour fit the size of {1} users")
    @CsvSource({"0, 50", "99, 50", "100, 50", "101, 100", "500, 100", "501, 500", "2000, 500", "2001, 1000", "5000, 1000",
        "5001, 4000", "10000, 4000", "10001, 8000", "20000, 8000", "20001, 0"})
    void so_do_calls_when_they_ask_for_more(int calls, int maxUsers) {
        assertThat(sizeOf("\"callsPerHour\": " + calls)).isEqualTo(maxUsers);
        assertThat(sizeOf("\"users\": 1, \"callsPerHour\": " + calls)).isEqualTo(maxUsers);
    }

    @ParameterizedTest(name = "{0} users, {1} calls: {2}")
    @CsvSource({"50, 101, 100", "51, 100, 100", "500, 5001, 4000", "4001, 1, 8000", "8000, 20000, 8000", "8000, 20001, 0"})
    void whichever_asks_for_more_wins(int users, int calls, int maxUsers) {
        assertThat(sizeOf("\"users\": " + users + ", \"callsPerHour\": " + calls)).isEqualTo(maxUsers);
    }

    @ParameterizedTest(name = "{0} users with {1} licences: {2}")
    @CsvSource({"50, 0, 50", "50, 1, 100", "50, 2, 100", "50, 3, 0", "100, 1, 500", "4000, 2, 8000", "8000, 0, 8000", "8000, 1, 0",
        "8001, 1, 0", "1, 1000000, 0"})
    void smart_attendant_asks_for_one_size_up_and_more_than_two_licences_for_akio(int users, int licences, int maxUsers) {
        assertThat(sizeOf("\"users\": " + users + ", \"smartAttendantLicences\": " + licences)).isEqualTo(maxUsers);
    }

    @Test
    void nothing_told_gives_the_smallest_size_and_says_so() {
        ServerSize.Fits fits = (ServerSize.Fits) ServerSizing.of(Sites.profile(""), CATALOGUE);

        assertThat(fits.tier().maxUsers()).isEqualTo(50);
        assertThat(said(fits.because())).isEqualTo("the smallest size, since no number of users was given");
    }

    @Test
    void beyond_the_table_akio_is_to_be_consulted_with_the_figures() {
        assertThat(said(consult("\"users\": 8001"))).isEqualTo("Consult Akio: the largest size of the document (8000 users, 20000 calls "
                + "per hour) does not carry 8001 users, number of calls not given.");
        assertThat(said(consult("\"users\": 10, \"callsPerHour\": 20001"))).contains("does not carry 10 users and 20001 calls per hour.");
        assertThat(said(consult("\"callsPerHour\": 20001"))).contains("20001 calls per hour, number of users not given.");
        assertThat(said(consult("\"users\": 8000, \"smartAttendantLicences\": 1"))).isEqualTo("Consult Akio: 1 SmartAttendant licence "
                + "asks for the size above the largest one of the document, for 8000 users, number of calls not given.");
        assertThat(said(consult("\"smartAttendantLicences\": 3"))).isEqualTo("Consult Akio: 3 SmartAttendant licences on one server, "
                + "and the document gives sizes for at most 2.");
    }

    @Property(tries = 300)
    void more_users_never_need_less_server(@ForAll @IntRange(min = 1, max = 9000) int users, @ForAll @IntRange(min = 0, max = 9000) int more,
            @ForAll @IntRange(min = 0, max = 25000) int calls) {
        assertThat(rank("\"users\": " + (users + more) + ", \"callsPerHour\": " + calls))
                .isGreaterThanOrEqualTo(rank("\"users\": " + users + ", \"callsPerHour\": " + calls));
    }

    private static int rank(String fields) {
        int size = sizeOf(fields);
        return size == 0 ? Integer.MAX_VALUE : size;
    }

    /** The users of the size, or 0 when Akio must give one. */
    private static int sizeOf(String fields) {
        ServerSize size = ServerSizing.of(Sites.profile(fields), CATALOGUE);
        return size instanceof ServerSize.Fits fits ? fits.tier().maxUsers() : 0;
    }

    private static Message consult(String fields) {
        return ((ServerSize.ConsultAkio) ServerSizing.of(Sites.profile(fields), CATALOGUE)).reason();
    }

    private static String said(Message message) {
        return Texts.in(Language.ENGLISH).say(message);
    }
}
