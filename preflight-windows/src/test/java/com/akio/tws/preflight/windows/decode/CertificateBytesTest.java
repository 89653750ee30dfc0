package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.StoredCertificate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateBytesTest {

    @Test
    void names_and_usages_are_read_and_addresses_are_no_dns_names() {
        StoredCertificate.Decoded certificate = decoded("names");
        assertThat(certificate.dnsNames()).containsExactly("tws.exemple.fr", "*.exemple.fr");
        assertThat(certificate.commonName()).contains("tws.exemple.fr");
        assertThat(certificate.usages()).contains(List.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"));
        assertThat(certificate.notAfter()).isAfter(certificate.notBefore());
        assertThat(certificate.thumbprint()).matches("[0-9A-F]{40}");
    }

    @Test
    void what_windows_told_goes_along() {
        StoredCertificate.Decoded certificate = decoded("names");
        assertThat(certificate.privateKey()).isEqualTo(PrivateKeyState.PRESENT);
        assertThat(certificate.chainStatus()).hasValue(0x20);
    }

    @Test
    void a_certificate_without_alternative_names_and_usages_has_none() {
        StoredCertificate.Decoded certificate = decoded("common-name");
        assertThat(certificate.dnsNames()).isEmpty();
        assertThat(certificate.usages()).isEmpty();
        assertThat(certificate.commonName()).contains("tws.exemple.fr");
    }

    @Test
    void a_common_name_is_found_behind_signs_that_separate_and_missing_ones_stay_missing() {
        assertThat(decoded("comma-name").commonName()).contains("a, b \"c\"");
        assertThat(decoded("no-name").commonName()).isEmpty();
        assertThat(decoded("idn").dnsNames()).containsExactly("xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edi", "bad-uri", "empty-subject"})
    void an_odd_part_of_a_certificate_costs_no_name(String name) {
        StoredCertificate.Decoded certificate = decoded(name);
        assertThat(certificate.dnsNames()).containsExactly("tws.exemple.fr");
        assertThat(certificate.particulars().unread()).isEmpty();
    }

    @Test
    void a_common_name_in_utf_16_is_read() {
        assertThat(decoded("bmp-common-name").commonName()).contains("*.exemple.fr");
        assertThat(decoded("bmp-common-name").subject()).isEqualTo("CN=*.exemple.fr");
        assertThat(decoded("empty-subject").commonName()).isEmpty();
    }

    @Test
    void names_that_are_cut_are_said() {
        assertThat(decoded("cut-names").dnsNames()).isEmpty();
        assertThat(decoded("cut-names").particulars().unread()).containsExactly("subjectAltName");
    }

    @Test
    void signature_and_key_go_along_and_those_of_the_authorities_that_can_be_read() {
        StoredCertificate.Decoded weak = (StoredCertificate.Decoded) CertificateBytes.decode(bytes("weak"), PrivateKeyState.PRESENT,
                OptionalLong.of(0), List.of(new byte[] {1, 2}, bytes("authority")));
        assertThat(weak.particulars().algorithms().orElseThrow().signature()).isEqualTo("1.2.840.113549.1.1.5");
        assertThat(weak.particulars().algorithms().orElseThrow().keyBits()).hasValue(1024);
        assertThat(weak.particulars().authorities()).singleElement().satisfies(authority -> {
            assertThat(authority.subject()).isEqualTo("CN=Essai CA");
            assertThat(authority.algorithms().selfIssued()).isTrue();
        });
    }

    /** The handed cases, where they lie beside the checkout; each has its like among the files above. */
    @Test
    void the_cases_of_the_field_are_read() throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path cases = folder.resolve("shared/field-cases/certificates");
            if (Files.isDirectory(cases)) {
                for (String name : List.of("edi", "empty-subject-noncritical", "san-with-bad-uri")) {
                    assertThat(((StoredCertificate.Decoded) decode(Files.readAllBytes(cases.resolve(name + ".der")))).dnsNames()).as(name)
                            .containsExactly("tws.exemple.fr");
                }
                StoredCertificate.Decoded bmp = (StoredCertificate.Decoded) decode(Files.readAllBytes(cases.resolve("cn-bmp.der")));
                assertThat(bmp.commonName()).contains("tws.exemple.fr");
                return;
            }
        }
    }

    @Test
    void cut_bytes_cost_that_certificate_alone() {
        byte[] whole = bytes("names");
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(decode(Arrays.copyOf(whole, length))).isInstanceOf(StoredCertificate.Undecodable.class);
        }
    }

    @Property
    void any_bytes_give_an_answer(@ForAll byte[] bytes) {
        assertThat(decode(bytes)).isInstanceOf(StoredCertificate.Undecodable.class);
    }

    @Property
    void a_changed_byte_gives_an_answer(@ForAll @IntRange(max = 600) int place, @ForAll byte value) {
        byte[] changed = bytes("names");
        changed[place] = value;
        assertThat(decode(changed)).isNotNull();
    }

    private static StoredCertificate.Decoded decoded(String name) {
        return (StoredCertificate.Decoded) decode(bytes(name));
    }

    private static StoredCertificate decode(byte[] bytes) {
        return CertificateBytes.decode(bytes, PrivateKeyState.PRESENT, OptionalLong.of(0x20));
    }

    static byte[] bytes(String name) {
        try (InputStream in = CertificateBytesTest.class.getResourceAsStream("/certificates/" + name + ".der")) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
