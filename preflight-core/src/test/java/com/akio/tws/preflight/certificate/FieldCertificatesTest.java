package com.akio.tws.preflight.certificate;

import static com.akio.tws.preflight.certificate.MadeCertificate.address;
import static com.akio.tws.preflight.certificate.MadeCertificate.attribute;
import static com.akio.tws.preflight.certificate.MadeCertificate.dns;
import static com.akio.tws.preflight.certificate.MadeCertificate.edi;
import static com.akio.tws.preflight.certificate.MadeCertificate.name;
import static com.akio.tws.preflight.certificate.MadeCertificate.sequence;
import static com.akio.tws.preflight.certificate.MadeCertificate.uri;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates as people met them (x509-limbo, smallstep/certificates#302, sigstore/sigstore-java#1177), and one made like each. */
class FieldCertificatesTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("edi", "tws.exemple.fr", HostMatch.MATCHES, new MadeCertificate().names(dns("tws.exemple.fr"), edi())),
                Arguments.of("san-with-bad-uri", "tws.exemple.fr", HostMatch.MATCHES,
                        new MadeCertificate().names(dns("tws.exemple.fr"), uri("http://bad host/path"))),
                Arguments.of("empty-subject-noncritical", "tws.exemple.fr", HostMatch.MATCHES,
                        new MadeCertificate().subject(sequence()).names(dns("tws.exemple.fr"))),
                Arguments.of("cn-bmp", "tws.exemple.fr", HostMatch.COMMON_NAME_ONLY, new MadeCertificate().subject(name(attribute("2.5.4.3",
                        0x1E, "tws.exemple.fr".getBytes(StandardCharsets.UTF_16BE))))),
                Arguments.of("ipv6", "::1", HostMatch.MATCHES, new MadeCertificate().names(address(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))),
                Arguments.of("ip-in-dns", "127.80.0.9", HostMatch.DIFFERS, new MadeCertificate().names(dns("127.80.0.9"))),
                Arguments.of("san-wild-tld", "tws.local", HostMatch.STAR_BELOW_TOP, new MadeCertificate().names(dns("*.local"))));
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @MethodSource("cases")
    void the_names_of_each_are_told_right(String file, String host, HostMatch expected, MadeCertificate like) throws Exception {
        for (byte[] bytes : List.of(like.der(), field(file))) {
            CertificateContent content = CertificateContent.of(bytes);
            assertThat(HostMatch.of(host, content.names(), content.commonName())).isEqualTo(expected);
            assertThat(content.names().unread()).isEmpty();
        }
    }

    private static byte[] field(String file) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(FieldCertificatesTest.class.getResourceAsStream("/field-certificates/" + file + ".der"), file)) {
            return bytes.readAllBytes();
        }
    }
}
