package com.akio.tws.preflight.reach.engine;

import static com.akio.tws.preflight.certificate.MadeCertificate.address;
import static com.akio.tws.preflight.certificate.MadeCertificate.der;
import static com.akio.tws.preflight.certificate.MadeCertificate.dns;
import static com.akio.tws.preflight.certificate.MadeCertificate.edi;
import static com.akio.tws.preflight.certificate.MadeCertificate.sequence;
import static com.akio.tws.preflight.certificate.MadeCertificate.uri;
import static com.akio.tws.preflight.certificate.MadeCertificate.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.certificate.CertificateContent;
import com.akio.tws.preflight.certificate.MadeCertificate;
import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.CertificateFacts;
import com.akio.tws.preflight.facts.CertificateParticulars;
import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.StoredCertificate;
import com.akio.tws.preflight.facts.TlsSeen.NameMatch;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate is for a name or not, whoever asks: the check of the server's own, or reach at a server that shows it. */
class OneAnswerTest {

    static Stream<Arguments> names() {
        return Stream.of(
                row("tws.exemple.fr", NameMatch.MATCHES, dns("tws.exemple.fr")),
                row("tws.exemple.fr.", NameMatch.MATCHES, dns("tws.exemple.fr")),
                row("tws.exemple.fr", NameMatch.ODD_FORM, dns("tws.exemple.fr.")),
                row("tws.exemple.fr.", NameMatch.ODD_FORM, dns("tws.exemple.fr.")),
                row("tws.exemple.fr", NameMatch.ODD_FORM, dns("*.exemple.fr.")),
                row("tws.exemple.fr", NameMatch.DIFFERS, dns("tws.exemple.fr..")),
                row("tws.exemple.fr..", NameMatch.HOST_UNTOLD, dns("tws.exemple.fr.")),
                row("TWS.Exemple.FR", NameMatch.MATCHES, dns("tws.EXEMPLE.fr")),
                row("srv_tws.exemple.fr", NameMatch.MATCHES, dns("srv_tws.exemple.fr")),
                row("srv-tws", NameMatch.MATCHES, dns("srv-tws")),
                row("www.exemple.fr", NameMatch.DIFFERS, dns("tws.exemple.fr")),
                row("tws.exemple.fr", NameMatch.MATCHES, dns("*.exemple.fr")),
                row("a.b.exemple.fr", NameMatch.DIFFERS, dns("*.exemple.fr")),
                row("exemple.fr", NameMatch.DIFFERS, dns("*.exemple.fr")),
                row("exemple.fr", NameMatch.STAR_BELOW_TOP, dns("*.fr")),
                row("tws.exemple.fr", NameMatch.DIFFERS, dns("tws.*.fr")),
                row("tws.exemple.fr", NameMatch.DIFFERS, dns("t*.exemple.fr")),
                row("tws.exemple.fr", NameMatch.DIFFERS, dns("*")),
                row("bücher.exemple.fr", NameMatch.MATCHES, dns("xn--bcher-kva.exemple.fr")),
                row("société.fr", NameMatch.MATCHES, dns("xn--socit-esab.fr")),
                row("BÜCHER.exemple.fr.", NameMatch.MATCHES, dns("XN--bcher-KVA.exemple.fr")),
                row("bücher.exemple.fr", NameMatch.ODD_FORM, dns("bücher.exemple.fr")),
                row("bücher.exemple.fr", NameMatch.MATCHES, dns("*.exemple.fr")),
                row("straße.exemple.fr", NameMatch.MATCHES, dns("xn--strae-oqa.exemple.fr")),
                row("straße.exemple.fr", NameMatch.DIFFERS, dns("strasse.exemple.fr")),
                row("βόλος.exemple.fr", NameMatch.MATCHES, dns("xn--nxasmm1c.exemple.fr")),
                row("نامه\u200Cای.exemple.fr", NameMatch.MATCHES, dns("xn--mgba3gch31f060k.exemple.fr")),
                row("ශ්\u200Dරී.exemple.fr", NameMatch.MATCHES, dns("xn--10cl1a0b660p.exemple.fr")),
                row("tws\u200D.exemple.fr", NameMatch.HOST_UNTOLD, dns("tws.exemple.fr")),
                row("😜.exemple.fr", NameMatch.HOST_UNTOLD, dns("xn--628h.exemple.fr")),
                row("xn--628h.exemple.fr", NameMatch.MATCHES, dns("xn--628h.exemple.fr")),
                row("tws.exemple.fr", NameMatch.COMMON_NAME_ONLY),
                row("tws.exemple.fr", NameMatch.COMMON_NAME_ONLY, address(10, 0, 0, 1)),
                row("tws.exemple.fr", NameMatch.DIFFERS, dns("www.exemple.fr")),
                row("tws.exemple.fr", NameMatch.MATCHES, edi(), dns("tws.exemple.fr")),
                row("tws.exemple.fr", NameMatch.MATCHES, der(0xA3, sequence()), der(0xA4, sequence()), der(0x88, utf8("?")), dns("tws.exemple.fr")),
                row("tws.exemple.fr", NameMatch.MATCHES, der(0xA0, der(0x05)), der(0x81, utf8("\u0000")), der(0x9E, utf8("x")), dns("tws.exemple.fr")),
                row("tws.exemple.fr", NameMatch.MATCHES, uri("http://bad host/"), dns("tws.exemple.fr")),
                row("tws.exemple.fr", NameMatch.UNREAD, dns("www.exemple.fr"), new byte[] {(byte) 0x82, 40}),
                row("tws.exemple.fr", NameMatch.UNREAD, der(0xA2, dns("tws.exemple.fr"))),
                row("tws.exemple.fr", NameMatch.MATCHES, address(10, 0, 0), dns("tws.exemple.fr")));
    }

    @ParameterizedTest(name = "[{index}] {0}: {1}")
    @MethodSource("names")
    void check_and_reach_say_the_same(String host, NameMatch expected, UnaryOperator<MadeCertificate> made) throws Exception {
        assertThat(reached(host, made)).isEqualTo(expected);
        assertThat(checked(host, made).status()).isEqualTo(switch (expected) {
            case MATCHES -> Status.PASS;
            case STAR_BELOW_TOP, ODD_FORM, COMMON_NAME_ONLY -> Status.WARN;
            case UNREAD, HOST_UNTOLD -> Status.UNKNOWN;
            case DIFFERS -> Status.FAIL;
        });
    }

    /** R14 asks for a certificate for the server's DNS name. An address is none, so that there is nothing for the check to say. */
    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "::1", "[2001:db8::5]", "10.0.0.1."})
    void an_address_is_for_reach_alone(String host) throws Exception {
        UnaryOperator<MadeCertificate> made = its -> its.names(address(10, 0, 0, 1), address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
                address(0x20, 1, 0xD, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5));
        assertThat(reached(host, made)).isEqualTo(NameMatch.MATCHES);
        assertThat(reached(host, its -> its.names(dns(host)))).isEqualTo(NameMatch.DIFFERS);
        assertThat(checked(host, made).status()).isEqualTo(Status.UNKNOWN);
    }

    private static NameMatch reached(String host, UnaryOperator<MadeCertificate> made) throws Exception {
        try (Replier server = OddServer.showing(made, "TLSv1.3", "TLSv1.2")) {
            return Loopback.reach(new Knock("calendar", "R58", FlowRole.SERVER, FlowRole.CALENDAR, host, Protocol.TCP, server.port(),
                    Manner.SECURE_SERVICE)).tls().orElseThrow().name();
        }
    }

    private static Finding checked(String host, UnaryOperator<MadeCertificate> made) throws Exception {
        CertificateContent its = CertificateContent.of(made.apply(new MadeCertificate()).der());
        return Trial.of("server.certificate").site("{'serverName': '" + host + "', 'secure': true}")
                .known(CertificateFacts.PERSONAL, List.of(new StoredCertificate.Decoded("A1", its.subject(), its.commonName(),
                        its.names().dnsNames(), its.notBefore(), its.notAfter(), its.usages(), PrivateKeyState.PRESENT, OptionalLong.of(0),
                        CertificateParticulars.of(its, List.of())))).finding();
    }

    private static Arguments row(String host, NameMatch expected, byte[]... names) {
        UnaryOperator<MadeCertificate> made = its -> names.length == 0 ? its : its.names(names);
        return Arguments.of(host, expected, made);
    }
}
