package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.StoredCertificate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

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
