package com.akio.tws.preflight.reach.engine;

import static com.akio.tws.preflight.certificate.MadeCertificate.address;
import static com.akio.tws.preflight.certificate.MadeCertificate.attribute;
import static com.akio.tws.preflight.certificate.MadeCertificate.dns;
import static com.akio.tws.preflight.certificate.MadeCertificate.edi;
import static com.akio.tws.preflight.certificate.MadeCertificate.name;
import static com.akio.tws.preflight.certificate.MadeCertificate.sequence;
import static com.akio.tws.preflight.certificate.MadeCertificate.uri;
import static com.akio.tws.preflight.certificate.MadeCertificate.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.certificate.MadeCertificate;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.facts.TlsSeen.NameMatch;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.Reached;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers whose certificates Java takes badly, or that are not what their names say. */
class OddCertificateTest {

    private static final String[] BOTH = {"TLSv1.3", "TLSv1.2"};

    static Stream<Arguments> certificates() {
        return Stream.of(
                row("an EDI party name beside the name", "localhost", made -> made.names(dns("localhost"), edi()), NameMatch.MATCHES),
                row("a URI that is none", "localhost", made -> made.names(uri("http://bad host/"), dns("localhost")), NameMatch.MATCHES),
                row("an empty subject", "localhost", made -> made.subject(sequence()).names(dns("localhost")), NameMatch.MATCHES),
                row("an IPv6 address", "::1", made -> made.names(address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)), NameMatch.MATCHES),
                row("an address as DNS name", "127.80.0.9", made -> made.names(dns("127.80.0.9")), NameMatch.DIFFERS),
                row("a star below the top", "tws.local", made -> made.names(dns("*.local")), NameMatch.STAR_BELOW_TOP),
                row("a common name in UTF-16", "localhost",
                        made -> made.subject(name(attribute("2.5.4.3", 0x1E, "localhost".getBytes(StandardCharsets.UTF_16BE)))),
                        NameMatch.COMMON_NAME_ONLY),
                row("names that are cut", "localhost", made -> made.names(new byte[] {(byte) 0x82, 40}), NameMatch.UNREAD),
                row("names of nobody", "localhost", made -> made.subject(sequence()).names(uri("")), NameMatch.DIFFERS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("certificates")
    void a_certificate_is_looked_at_even_where_java_breaks_off(String what, String host, UnaryOperator<MadeCertificate> made, NameMatch expected)
            throws Exception {
        try (Replier server = OddServer.showing(made, BOTH)) {
            Reached reached = reach(host, server);

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(reached.detail()).isEqualTo(Detail.NONE);
            assertThat(reached.tls().orElseThrow().name()).isEqualTo(expected);
        }
    }

    /** As people met them; the server holds none of their keys, so that the handshake fails once they are shown. */
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({"edi, tws.exemple.fr, MATCHES", "san-with-bad-uri, tws.exemple.fr, MATCHES", "empty-subject-noncritical, tws.exemple.fr, MATCHES",
            "cn-bmp, tws.exemple.fr, COMMON_NAME_ONLY", "ipv6, ::1, MATCHES", "ip-in-dns, 127.80.0.9, DIFFERS", "san-wild-tld, tws.local, STAR_BELOW_TOP"})
    void a_certificate_of_the_field_is_told_right_and_ends_no_other_flow(String file, String host, NameMatch expected) throws Exception {
        try (InputStream bytes = Objects.requireNonNull(OddCertificateTest.class.getResourceAsStream("/field-certificates/" + file + ".der"));
                Replier server = OddServer.showing(bytes.readAllBytes(), BOTH);
                Replier other = OddServer.showing(made -> made.names(dns("localhost")), BOTH)) {
            List<Reached> both = Loopback.reach(List.of(knock(host, server), knock("localhost", other)));

            assertThat(both).extracting(Reached::outcome).containsOnly(FlowOutcome.OPEN);
            assertThat(both.get(0).tls().orElseThrow().name()).isEqualTo(expected);
            assertThat(both.get(1).tls().orElseThrow().name()).isEqualTo(NameMatch.MATCHES);
        }
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2", "TLSv1.3"})
    void an_odd_name_costs_nothing_in_any_version(String version) throws Exception {
        try (Replier server = OddServer.showing(made -> made.names(dns("tws.exemple.fr"), edi()), version)) {
            TlsSeen seen = reach("tws.exemple.fr", server).tls().orElseThrow();

            assertThat(seen.names()).containsExactly("tws.exemple.fr");
            assertThat(seen.protocol()).isEqualTo(version);
        }
    }

    @Test
    void where_nothing_is_shown_in_the_clear_the_words_say_so() throws Exception {
        try (Replier server = OddServer.showing(made -> made.subject(sequence()).names(dns("localhost")), "TLSv1.3")) {
            Reached reached = reach("localhost", server);

            assertThat(reached.outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(reached.detail().kind()).isEqualTo(Detail.Kind.UNREAD_CERTIFICATE);
            assertThat(reached.tls()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.2", "TLSv1.3"})
    void bytes_that_are_no_certificate_are_said_and_end_nothing(String version) throws Exception {
        try (Replier server = OddServer.showing(made -> made.times(new byte[] {5, 0}, utf8("?")), version);
                Replier other = OddServer.showing(made -> made.names(dns("localhost")), BOTH)) {
            List<Reached> both = Loopback.reach(List.of(Loopback.tcp(server.port(), Manner.SECURE_SERVICE),
                    Loopback.tcp(other.port(), Manner.SECURE_SERVICE)));

            assertThat(both.get(0).outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(both.get(0).detail().kind()).isEqualTo(Detail.Kind.UNREAD_CERTIFICATE);
            assertThat(both.get(1).tls().orElseThrow().name()).isEqualTo(NameMatch.MATCHES);
        }
    }

    @Test
    void a_server_that_speaks_tls_with_others_alone_is_not_told_to_speak_none() throws Exception {
        byte[] alert = {21, 3, 3, 0, 2, 2, 40};
        try (Replier server = Replier.tcp(caller -> caller.getOutputStream().write(alert))) {
            assertThat(reach("localhost", server).detail().kind()).isEqualTo(Detail.Kind.TLS_REFUSED);
        }
    }

    private static Arguments row(String what, String host, UnaryOperator<MadeCertificate> made, NameMatch expected) {
        return Arguments.of(what, host, made, expected);
    }

    private static Reached reach(String host, Replier server) throws Exception {
        return Loopback.reach(knock(host, server));
    }

    private static Knock knock(String host, Replier server) {
        return new Knock("calendar", "R58", FlowRole.SERVER, FlowRole.CALENDAR, host, Protocol.TCP, server.port(), Manner.SECURE_SERVICE);
    }
}
