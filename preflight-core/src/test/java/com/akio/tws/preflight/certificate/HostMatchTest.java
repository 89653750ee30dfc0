package com.akio.tws.preflight.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9525 section 6; rows from x509-limbo (webpki::san, rfc5280::san), Go's verify_test.go and curl's tests of hostcheck.c. */
class HostMatchTest {

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource({"tws.exemple.fr, tws.exemple.fr, MATCHES", "tws.exemple.fr., tws.exemple.fr, MATCHES", "TWS.exemple.fr, tws.EXEMPLE.fr, MATCHES",
            "tws.exemple.fr, *.exemple.fr, MATCHES", "tws.exemple.fr, *.*.fr, DIFFERS", "tws.exemple.fr, tws.*.fr, DIFFERS",
            "tws.exemple.fr, t*.exemple.fr, DIFFERS", "baz.example.com, ba*.example.com, DIFFERS", "a.b.exemple.fr, *.exemple.fr, DIFFERS",
            "exemple.fr, *.exemple.fr, DIFFERS", "exemple.fr, *.fr, STAR_BELOW_TOP", "tws.local, *.local, STAR_BELOW_TOP",
            "tws.local, *.LOCAL, STAR_BELOW_TOP", "srv, *, DIFFERS", "bücher.example, xn--bcher-kva.example, MATCHES",
            "xn--628h.example.com, 😜.example.com, DIFFERS", "srv_tws.exemple.fr, srv_tws.exemple.fr, MATCHES",
            "straße.fr, xn--strae-oqa.fr, MATCHES", "straße.fr, strasse.fr, DIFFERS", "😜.example.com, xn--628h.example.com, HOST_UNTOLD", "10.1, 10.1, HOST_UNTOLD",
            "010.0.0.1, 010.0.0.1, HOST_UNTOLD", "999.0.0.1, 999.0.0.1, HOST_UNTOLD", "zebra:1, zebra:1, HOST_UNTOLD", "tws.exemple.fr, tws.exemple.fr., ODD_FORM", "tws.exemple.fr, ' tws.exemple.fr', DIFFERS", "tws.exemple.fr.., tws.exemple.fr., HOST_UNTOLD",
            "tws.exemple.fr, tws.exemple.fr.., DIFFERS"})
    void a_dns_name_is_held_against_dns_names(String host, String presented, HostMatch expected) {
        assertThat(HostMatch.of(host, dns(presented), Optional.empty())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource({"10.0.0.1, 10.0.0.1, MATCHES", "10.0.0.1, 10.0.0.2, DIFFERS", "::1, 0:0:0:0:0:0:0:1, MATCHES", "'[::1]', 0:0:0:0:0:0:0:1, MATCHES",
            "2001:DB8::5, 2001:db8:0:0:0:0:0:5, MATCHES", "2001:db8::6, 2001:db8:0:0:0:0:0:5, DIFFERS", "fe80::1%eth0, fe80:0:0:0:0:0:0:1, MATCHES",
            "::ffff:10.0.0.1, 10.0.0.1, MATCHES", "10.0.0.1., 10.0.0.1, MATCHES", "' ::1', ::1, MATCHES", "tws.exemple.fr, 10.0.0.1, DIFFERS"})
    void an_address_is_held_against_addresses_as_an_address(String host, String presented, HostMatch expected) {
        assertThat(HostMatch.of(host, new AlternativeNames(List.of("x"), List.of(presented), List.of()), Optional.empty())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"127.80.0.9", "::1"})
    void an_address_that_is_written_as_a_dns_name_or_a_common_name_is_for_nobody(String host) {
        assertThat(HostMatch.of(host, dns(host), Optional.of(host))).isEqualTo(HostMatch.DIFFERS);
        assertThat(HostMatch.of(host, AlternativeNames.NONE, Optional.of(host))).isEqualTo(HostMatch.DIFFERS);
    }

    @Test
    void one_good_name_is_enough_beside_a_star_that_is_too_wide() {
        assertThat(HostMatch.of("tws.local", dns("*.local", "tws.local"), Optional.empty())).isEqualTo(HostMatch.MATCHES);
    }

    @Test
    void the_common_name_counts_only_where_there_is_no_dns_name() {
        assertThat(HostMatch.of("tws.exemple.fr", AlternativeNames.NONE, Optional.of("tws.exemple.fr"))).isEqualTo(HostMatch.COMMON_NAME_ONLY);
        assertThat(HostMatch.of("tws.exemple.fr", dns("www.exemple.fr"), Optional.of("tws.exemple.fr"))).isEqualTo(HostMatch.DIFFERS);
        assertThat(HostMatch.of("tws.exemple.fr", AlternativeNames.NONE, Optional.of("tws.exemple.fr\0.evil.fr"))).isEqualTo(HostMatch.DIFFERS);
    }

    @ParameterizedTest(name = "{0} with {1} unread: {2}")
    @CsvSource({"tws.exemple.fr, dNSName, UNREAD", "tws.exemple.fr, subjectAltName, UNREAD", "tws.exemple.fr, iPAddress, DIFFERS",
            "10.0.0.1, iPAddress, UNREAD", "10.0.0.1, dNSName, DIFFERS", "www.exemple.fr, subjectAltName, MATCHES"})
    void what_could_not_be_read_leaves_the_question_open_unless_another_name_fits(String host, String unread, HostMatch expected) {
        assertThat(HostMatch.of(host, new AlternativeNames(List.of("www.exemple.fr"), List.of(), List.of(unread)), Optional.empty()))
                .isEqualTo(expected);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_names_match_or_not(@ForAll("names") String host, @ForAll("names") String name) {
        assertThat(HostMatch.of(host, new AlternativeNames(List.of(name), List.of(), List.of()), Optional.of(name))).isNotNull();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("*", ".", "a", "tws", "example", "com", "xn--", "é", "127.0.0.1", "::1", "", "-", "*.").list().ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static AlternativeNames dns(String... names) {
        return new AlternativeNames(Arrays.asList(names), List.of(), List.of());
    }
}
