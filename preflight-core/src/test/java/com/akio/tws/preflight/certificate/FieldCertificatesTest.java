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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates as people met them: the handed file of each where it lies beside the checkout, and always one made like it. */
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
        List<byte[]> all = new ArrayList<>(List.of(like.der()));
        all.addAll(handed(file));
        for (byte[] bytes : all) {
            CertificateContent content = CertificateContent.of(bytes);
            assertThat(HostMatch.of(host, content.names(), content.commonName())).isEqualTo(expected);
            assertThat(content.names().unread()).isEmpty();
        }
    }

    private static List<byte[]> handed(String file) throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path its = folder.resolve("shared/field-cases/certificates/" + file + ".der");
            if (Files.isRegularFile(its)) {
                return List.of(Files.readAllBytes(its));
            }
        }
        return List.of();
    }
}
