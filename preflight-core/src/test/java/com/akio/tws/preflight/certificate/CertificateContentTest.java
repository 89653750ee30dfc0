package com.akio.tws.preflight.certificate;

import static com.akio.tws.preflight.certificate.MadeCertificate.address;
import static com.akio.tws.preflight.certificate.MadeCertificate.attribute;
import static com.akio.tws.preflight.certificate.MadeCertificate.der;
import static com.akio.tws.preflight.certificate.MadeCertificate.dns;
import static com.akio.tws.preflight.certificate.MadeCertificate.edi;
import static com.akio.tws.preflight.certificate.MadeCertificate.name;
import static com.akio.tws.preflight.certificate.MadeCertificate.oid;
import static com.akio.tws.preflight.certificate.MadeCertificate.rsa;
import static com.akio.tws.preflight.certificate.MadeCertificate.sequence;
import static com.akio.tws.preflight.certificate.MadeCertificate.uri;
import static com.akio.tws.preflight.certificate.MadeCertificate.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateContentTest {

    private static final byte[] NAME = dns("tws.exemple.fr");
    private static final String COMMON_NAME = "2.5.4.3";

    static Stream<Arguments> neighbours() {
        return Stream.of(
                Arguments.of("an EDI party name (sigstore/sigstore-java#1177)", edi()),
                Arguments.of("a URI with a blank", uri("http://bad host/path")),
                Arguments.of("a user name of Windows (kaikramer/keystore-explorer#211)",
                        der(0xA0, oid("1.3.6.1.4.1.311.20.2.3"), der(0xA0, der(0x0C, utf8("svc@exemple.fr"))))),
                Arguments.of("an other name that is none", der(0xA0, new byte[] {1})),
                Arguments.of("an X.400 address (kaikramer/keystore-explorer#194)", der(0xA3, sequence(der(0x61, der(0x13, utf8("FR")))))),
                Arguments.of("a registered identifier", der(0x88, new byte[] {0x2A, (byte) 0x86})),
                Arguments.of("a mail address that is none", der(0x81, utf8("@@"))),
                Arguments.of("a directory name that is none", der(0xA4, new byte[] {5, 0})),
                Arguments.of("a choice that RFC 5280 does not know", der(0x8B, new byte[] {9})),
                Arguments.of("an empty URI", uri("")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void an_odd_element_costs_no_name_that_stands_beside_it(String what, byte[] odd) throws UnreadableCertificate {
        for (byte[][] order : new byte[][][] {{odd, NAME}, {NAME, odd}}) {
            AlternativeNames names = CertificateContent.of(new MadeCertificate().names(order).der()).names();
            assertThat(names.dnsNames()).containsExactly("tws.exemple.fr");
            assertThat(names.unread()).isEmpty();
        }
    }

    @Test
    void what_may_be_a_name_and_cannot_be_read_is_said() throws UnreadableCertificate {
        assertThat(names(new MadeCertificate().names(der(0xA2, NAME), NAME)).unread()).containsExactly("dNSName");
        assertThat(names(new MadeCertificate().names(address(10, 0, 0), NAME)).unread()).containsExactly("iPAddress");
        AlternativeNames cut = names(new MadeCertificate().names(NAME, new byte[] {(byte) 0x82, 40, 'a'}));
        assertThat(cut.dnsNames()).containsExactly("tws.exemple.fr");
        assertThat(cut.unread()).containsExactly("subjectAltName");
        assertThat(names(new MadeCertificate().extension("2.5.29.17", utf8("none"))).unread()).containsExactly("subjectAltName");
        assertThat(names(new MadeCertificate().broken(sequence(oid("2.5.29.17")))).unread()).containsExactly("subjectAltName");
    }

    @Test
    void names_missing_and_names_of_nobody_are_no_fault() throws UnreadableCertificate {
        assertThat(names(new MadeCertificate())).isEqualTo(AlternativeNames.NONE);
        assertThat(names(new MadeCertificate().names())).isEqualTo(AlternativeNames.NONE);
        assertThat(names(new MadeCertificate().names(NAME).names(dns("other.example"))).dnsNames()).containsExactly("tws.exemple.fr");
    }

    @Test
    void addresses_are_read_as_addresses() throws UnreadableCertificate {
        assertThat(names(new MadeCertificate().names(address(10, 0, 0, 1), address(0x20, 1, 0xD, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5)))
                .all()).containsExactly("10.0.0.1", "2001:db8:0:0:0:0:0:5");
    }

    /** smallstep/certificates#302, rustls/rcgen#310, golang/go#22249: not marked critical; Windows and Firefox take them. */
    @Test
    void an_empty_subject_is_no_fault() throws UnreadableCertificate {
        CertificateContent content = CertificateContent.of(new MadeCertificate().subject(sequence()).names(NAME).der());
        assertThat(content.subject()).isEmpty();
        assertThat(content.commonName()).isEmpty();
        assertThat(content.names().dnsNames()).containsExactly("tws.exemple.fr");
    }

    static Stream<Arguments> commonNames() {
        return Stream.of(
                Arguments.of("UTF8String", "société.fr", name(attribute(COMMON_NAME, 0x0C, utf8("société.fr")))),
                Arguments.of("PrintableString", "tws.fr", name(attribute(COMMON_NAME, 0x13, utf8("tws.fr")))),
                Arguments.of("BMPString, as older Windows authorities write a star", "*.exemple.fr",
                        name(attribute(COMMON_NAME, 0x1E, "*.exemple.fr".getBytes(StandardCharsets.UTF_16BE)))),
                Arguments.of("UniversalString", "tws.fr", name(attribute(COMMON_NAME, 0x1C, "tws.fr".getBytes(Charset.forName("UTF-32BE"))))),
                Arguments.of("T61String", "é.fr", name(attribute(COMMON_NAME, 0x14, "é.fr".getBytes(StandardCharsets.ISO_8859_1)))),
                Arguments.of("the most specific of several", "b", name(attribute(COMMON_NAME, 0x0C, utf8("a")), attribute(COMMON_NAME, 0x0C, utf8("b")))),
                Arguments.of("before the organisation", "a", name(attribute(COMMON_NAME, 0x0C, utf8("a")), attribute("2.5.4.10", 0x0C, utf8("b")))),
                Arguments.of("in one set with the organisation", "a",
                        name(joined(attribute("2.5.4.10", 0x0C, utf8("b")), attribute(COMMON_NAME, 0x0C, utf8("a"))))),
                Arguments.of("with signs that separate", "a, b \"c\"+", name(attribute(COMMON_NAME, 0x0C, utf8("a, b \"c\"+")))),
                Arguments.of("with a zero byte", "tws.fr\0.evil.fr", name(attribute(COMMON_NAME, 0x0C, utf8("tws.fr\0.evil.fr")))),
                Arguments.of("empty", null, name(attribute(COMMON_NAME, 0x0C, new byte[0]))),
                Arguments.of("half a BMP sign", null, name(attribute(COMMON_NAME, 0x1E, new byte[] {0, 'a', 0}))),
                Arguments.of("no text", null, name(attribute(COMMON_NAME, 0x04, new byte[] {(byte) 0xFF}))),
                Arguments.of("none", null, name(attribute("2.5.4.11", 0x0C, utf8("CN=b")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commonNames")
    void the_common_name_is_read_in_each_of_its_types(String what, String expected, byte[] subject) throws UnreadableCertificate {
        assertThat(CertificateContent.of(new MadeCertificate().subject(subject).der()).commonName().orElse(null)).isEqualTo(expected);
    }

    @Test
    void a_subject_is_written_with_the_most_specific_first_and_what_separates_escaped() throws UnreadableCertificate {
        byte[] subject = name(attribute("2.5.4.6", 0x13, utf8("FR")), joined(attribute("2.5.4.10", 0x0C, utf8("A, \"SA\" + fils")),
                attribute(COMMON_NAME, 0x0C, utf8(" #x\0"))), attribute("1.2.3.4", 0x04, new byte[] {1}));
        assertThat(CertificateContent.of(new MadeCertificate().subject(subject).der()).subject())
                .isEqualTo("1.2.3.4=#,O=A\\, \\\"SA\\\" \\+ fils+CN=\\ #x\\00,C=FR");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"0x17, 260101000000Z, 2026-01-01T00:00:00Z", "0x17, 491231235959Z, 2049-12-31T23:59:59Z",
            "0x17, 500101000000Z, 1950-01-01T00:00:00Z", "0x17, 2601010000Z, 2026-01-01T00:00:00Z",
            "0x17, 260101000000+0100, 2025-12-31T23:00:00Z", "0x18, 99991231235959Z, 9999-12-31T23:59:59Z",
            "0x18, 20500101000000Z, 2050-01-01T00:00:00Z", "0x18, 19491231000000Z, 1949-12-31T00:00:00Z",
            "0x18, 20260101000000.5Z, 2026-01-01T00:00:00Z"})
    void times_are_read_as_authorities_write_them(String tag, String text, String expected) throws UnreadableCertificate {
        byte[] time = der(Integer.decode(tag), utf8(text));
        assertThat(CertificateContent.of(new MadeCertificate().times(time, time).der()).notAfter()).hasToString(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"0x17, 261301000000Z", "0x17, 260230000000Z", "0x17, 260101", "0x18, 260101000000Z", "0x17, 20260101000000Z", "0x04, 260101000000Z",
            "0x17, 260101000000", "0x18, 20260101000000+9900"})
    void a_time_that_is_none_is_refused_by_name(String tag, String text) {
        byte[] time = der(Integer.decode(tag), utf8(text));
        assertThatThrownBy(() -> CertificateContent.of(new MadeCertificate().times(time, time).der()))
                .isInstanceOf(UnreadableCertificate.class).hasMessageContaining("notBefore").hasMessageContaining(text);
    }

    @Test
    void usages_are_read_and_broken_ones_are_said() throws UnreadableCertificate {
        assertThat(CertificateContent.of(new MadeCertificate().usages("1.3.6.1.5.5.7.3.1", "2.5.29.37.0").der()).usages())
                .contains(List.of("1.3.6.1.5.5.7.3.1", "2.5.29.37.0"));
        assertThat(CertificateContent.of(new MadeCertificate().usages().der()).usages()).contains(List.of());
        assertThat(CertificateContent.of(new MadeCertificate().der()).usages()).isEmpty();
        assertThat(CertificateContent.of(new MadeCertificate().extension("2.5.29.37", utf8("?")).der()).unread()).containsExactly("extKeyUsage");
        assertThat(CertificateContent.of(new MadeCertificate().extension("2.5.29.15", der(0x03, new byte[] {5, (byte) 0xA0})).der()).keyUsage())
                .hasValue(0xA0);
        assertThat(CertificateContent.of(new MadeCertificate().extension("2.5.29.15", utf8("?")).der()).unread()).containsExactly("keyUsage");
    }

    @Test
    void algorithms_are_read_by_their_identifiers() throws UnreadableCertificate {
        assertThat(algorithms(new MadeCertificate().key(rsa(1024))).keyBits()).hasValue(1024);
        assertThat(algorithms(new MadeCertificate().selfIssued()).selfIssued()).isTrue();
        CertificateAlgorithms edwards = algorithms(new MadeCertificate().signature(sequence(oid("1.3.101.112")))
                .key(sequence(sequence(oid("1.3.101.112")), der(0x03, new byte[33]))));
        assertThat(edwards.signature() + " " + edwards.key()).isEqualTo("1.3.101.112 1.3.101.112");
        assertThat(algorithms(new MadeCertificate().key(sequence(sequence(oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7")),
                der(0x03, new byte[66])))).curve()).contains("1.2.840.10045.3.1.7");
    }

    /** RFC 4055 section 3.1: without a hash it is SHA-1. */
    @Test
    void a_signature_of_the_pss_kind_names_its_hash() throws UnreadableCertificate {
        String pss = "1.2.840.113549.1.1.10";
        assertThat(algorithms(new MadeCertificate().signature(sequence(oid(pss), sequence()))).signatureHash()).contains("1.3.14.3.2.26");
        assertThat(algorithms(new MadeCertificate().signature(sequence(oid(pss)))).signatureHash()).contains("1.3.14.3.2.26");
        assertThat(algorithms(new MadeCertificate().signature(sequence(oid(pss), sequence(der(0xA0, sequence(oid("2.16.840.1.101.3.4.2.1")))))))
                .signatureHash()).contains("2.16.840.1.101.3.4.2.1");
    }

    @Test
    void cut_or_lengthened_bytes_are_refused() {
        byte[] whole = new MadeCertificate().names(NAME).der();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> CertificateContent.of(cut)).isInstanceOf(UnreadableCertificate.class);
        }
        assertThatThrownBy(() -> CertificateContent.of(Arrays.copyOf(whole, whole.length + 1))).hasMessageContaining("too many");
    }

    @Property
    void any_changed_byte_is_read_or_refused(@ForAll @IntRange(max = 700) int place, @ForAll byte value) {
        byte[] changed = new MadeCertificate().names(NAME, edi(), address(10, 0, 0, 1)).usages("2.5.29.37.0").der();
        changed[place % changed.length] = value;
        try {
            assertThat(CertificateContent.of(changed)).isNotNull();
        } catch (UnreadableCertificate refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
        }
    }

    private static AlternativeNames names(MadeCertificate made) throws UnreadableCertificate {
        return CertificateContent.of(made.der()).names();
    }

    private static CertificateAlgorithms algorithms(MadeCertificate made) throws UnreadableCertificate {
        return CertificateContent.of(made.der()).algorithms();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
