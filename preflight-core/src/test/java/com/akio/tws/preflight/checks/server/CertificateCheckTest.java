package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.certificate.CertificateAlgorithms;
import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.facts.CertificateFacts;
import com.akio.tws.preflight.facts.CertificateParticulars;
import com.akio.tws.preflight.facts.ChainAuthority;
import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.StoredCertificate;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateCheckTest {

    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
    private static final StoredCertificate.Decoded GOOD = new StoredCertificate.Decoded("A1", "CN=tws.exemple.fr",
            Optional.of("tws.exemple.fr"), List.of("tws.exemple.fr"), at(-100), at(300), Optional.of(List.of(SERVER_AUTHENTICATION)),
            PrivateKeyState.PRESENT, OptionalLong.of(0));

    private static final CertificateAlgorithms SOUND = new CertificateAlgorithms("1.2.840.113549.1.1.11", Optional.empty(),
            "1.2.840.113549.1.1.1", Optional.empty(), OptionalInt.of(2048), false);

    @Test
    void a_good_certificate_passes() {
        assertThat(secure(GOOD).status()).isEqualTo(Status.PASS);
    }

    @Test
    void a_good_certificate_passes_whatever_else_lies_there() {
        assertThat(secure(named("www.exemple.fr"), GOOD, new StoredCertificate.Undecodable("B2", "bad")).status())
                .isEqualTo(Status.PASS);
    }

    @ParameterizedTest
    @CsvSource({"*.exemple.fr, PASS", "*.fr, FAIL", "www.exemple.fr, FAIL", "t*.exemple.fr, FAIL", "TWS.EXEMPLE.FR, PASS"})
    void the_name_is_matched_as_rfc_9525_has_it(String name, Status status) {
        assertThat(secure(named(name)).status()).isEqualTo(status);
    }

    @Test
    void the_common_name_counts_only_without_alternative_names_and_then_warns() {
        assertThat(secure(withNames("tws.exemple.fr")).status()).isEqualTo(Status.WARN);
        assertThat(secure(withNames("tws.exemple.fr", "www.exemple.fr")).status()).isEqualTo(Status.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"-100, 31, PASS", "-100, 30, PASS", "-100, 29, WARN", "-100, 0, WARN", "-100, -1, FAIL", "1, 300, FAIL", "0, 300, PASS"})
    void the_time_is_judged_by_the_day_of_collection(long fromDays, long toDays, Status status) {
        assertThat(secure(new StoredCertificate.Decoded("A1", "CN=x", Optional.empty(), List.of("tws.exemple.fr"), at(fromDays),
                at(toDays), Optional.empty(), PrivateKeyState.PRESENT, OptionalLong.of(0))).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, PASS", "MISSING, FAIL", "UNTOLD, UNKNOWN"})
    void the_private_key_has_three_values(PrivateKeyState key, Status status) {
        assertThat(secure(with(Optional.of(List.of(SERVER_AUTHENTICATION)), key, OptionalLong.of(0))).status()).isEqualTo(status);
    }

    @Test
    void a_certificate_without_usages_is_good_for_all_and_one_for_clients_is_not() {
        assertThat(secure(with(Optional.empty(), PrivateKeyState.PRESENT, OptionalLong.of(0))).status()).isEqualTo(Status.PASS);
        assertThat(secure(with(Optional.of(List.of(CLIENT_AUTHENTICATION)), PrivateKeyState.PRESENT, OptionalLong.of(0))).status())
                .isEqualTo(Status.FAIL);
        assertThat(secure(with(Optional.of(List.of()), PrivateKeyState.PRESENT, OptionalLong.of(0))).status()).isEqualTo(Status.FAIL);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({"0x0, PASS, sound", "0x40, PASS, revocation unknown without network", "0x1000040, PASS, revocation offline",
            "0x20, WARN, untrusted root", "0x10000, WARN, partial chain", "0x1, WARN, an authority has expired", "0x4, FAIL, revoked",
            "0x8, FAIL, forged signature", "0x10, FAIL, other usage", "0x4000000, FAIL, distrusted", "0x24, FAIL, revoked and untrusted"})
    void the_state_of_the_chain_weighs_what_it_means(String status, Status expected, String meaning) {
        assertThat(secure(with(Optional.empty(), PrivateKeyState.PRESENT, OptionalLong.of(Long.decode(status)))).status())
                .as(meaning).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', value = {"0x4 | FAIL | revoked", "0x4000000 | FAIL | was told not to trust", "0x8 | FAIL | signature in its chain is wrong",
            "0x4000 | FAIL | name constraints", "0x8000 | FAIL | name constraints", "0x400 | FAIL | basic constraints", "0x10 | FAIL | for this use",
            "0x20 | WARN | root that this machine does not trust", "0x10000 | WARN | between it and a trusted root", "0x1 | WARN | has expired, or is not valid yet",
            "0x100000 | WARN | weak signature in its chain", "0x800 | WARN | CERT_TRUST_INVALID_NAME_CONSTRAINTS", "0x2000 | WARN | CERT_TRUST_HAS_NOT_DEFINED_NAME_CONSTRAINT",
            "0x200 | WARN | CERT_TRUST_INVALID_POLICY_CONSTRAINTS", "0x8000000 | WARN | CRITICAL_EXT", "0x40000000 | WARN | 0x40000000"})
    void each_fault_of_a_chain_has_its_own_words_and_remedy(String status, Status expected, String words) {
        Finding finding = secure(with(Optional.empty(), PrivateKeyState.PRESENT, OptionalLong.of(Long.decode(status) | 0x1000040)));
        assertThat(finding.status()).isEqualTo(expected);
        assertThat(Trial.said(finding)).contains(words).doesNotContain("whether it was revoked is not known");
    }

    @Test
    void remedies_go_with_the_heaviest_fault() {
        assertThat(Trial.said(chain(0x4))).contains("with a new key, and remove the revoked one");
        assertThat(Trial.said(chain(0x4000))).contains("may issue for this name");
        assertThat(Trial.said(chain(0x20))).contains("Trusted Root Certification Authorities of this machine and of every client");
        assertThat(Trial.said(chain(0x10000))).contains("Intermediate Certification Authorities");
        assertThat(Trial.said(chain(0x24))).contains("remove the revoked one", "does not trust");
    }

    @Test
    void revocation_that_nobody_could_ask_for_is_a_note_on_a_pass() {
        assertThat(chain(0x1000040).status()).isEqualTo(Status.PASS);
        assertThat(Trial.said(chain(0x1000040))).contains("whether it was revoked is not known here");
        assertThat(Trial.said(chain(0))).doesNotContain("revoked");
    }

    @Test
    void an_expired_certificate_explains_the_time_fault_of_its_chain_and_nothing_else() {
        StoredCertificate.Decoded old = new StoredCertificate.Decoded("A1", "CN=x", Optional.empty(), List.of("tws.exemple.fr"), at(-300),
                at(-1), Optional.empty(), PrivateKeyState.PRESENT, OptionalLong.of(0x21));
        assertThat(Trial.said(secure(old))).contains("it has expired", "does not trust").doesNotContain("not valid yet");
    }

    @Test
    void the_authority_that_has_expired_is_named() {
        ChainAuthority over = new ChainAuthority("CN=R3", at(-400), at(-2), SOUND);
        ChainAuthority root = new ChainAuthority("CN=Root", at(-4000), at(4000), SOUND);
        Finding finding = secure(with(new CertificateParticulars(List.of(), OptionalInt.empty(), Optional.of(SOUND), List.of(over, root)), 1));
        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(Trial.said(finding)).contains("the authority CN=R3 is valid from 2025-10-19 to 2026-11-21 only");
    }

    @ParameterizedTest(name = "{0}, {1} bits, self-issued {2}: {3}")
    @CsvSource({"1.2.840.113549.1.1.11, 2048, false, PASS", "1.2.840.113549.1.1.5, 2048, false, WARN", "1.2.840.113549.1.1.4, 2048, false, WARN",
            "1.2.840.113549.1.1.5, 2048, true, PASS", "1.2.840.113549.1.1.11, 1024, false, WARN", "1.2.840.113549.1.1.11, 1024, true, WARN",
            "1.2.3.4, 2048, false, WARN"})
    void weak_and_unknown_algorithms_warn(String signature, int bits, boolean selfIssued, Status status) {
        CertificateAlgorithms its = new CertificateAlgorithms(signature, Optional.empty(), "1.2.840.113549.1.1.1", Optional.empty(),
                OptionalInt.of(bits), selfIssued);
        Finding finding = secure(with(new CertificateParticulars(List.of(), OptionalInt.empty(), Optional.of(its), List.of()), 0));
        assertThat(finding.status()).isEqualTo(status);
        Finding above = secure(with(new CertificateParticulars(List.of(), OptionalInt.empty(), Optional.of(SOUND),
                List.of(new ChainAuthority("CN=R3", at(-400), at(400), its))), 0));
        assertThat(above.status()).isEqualTo(status);
        if (status == Status.WARN) {
            assertThat(Trial.said(above)).contains("CN=R3");
        }
    }

    /** MicrosoftDocs/iis-docs#1038, webprofusion/certify#692, quay/mirror-registry#5: the self-signed certificates of older IIS. */
    @ParameterizedTest
    @CsvSource({"0xA0, PASS", "0x80, PASS", "0x20, WARN", "0x30, WARN", "0x00, WARN"})
    void a_key_usage_without_signatures_warns(String bits, Status status) {
        assertThat(secure(with(new CertificateParticulars(List.of(), OptionalInt.of(Integer.decode(bits)), Optional.empty(), List.of()), 0))
                .status()).isEqualTo(status);
    }

    @Test
    void a_part_that_decides_and_cannot_be_read_leaves_the_question_open() {
        StoredCertificate.Decoded other = new StoredCertificate.Decoded("A1", "CN=x", Optional.empty(), List.of("www.exemple.fr"), at(-10),
                at(300), Optional.empty(), PrivateKeyState.PRESENT, OptionalLong.of(0),
                new CertificateParticulars(List.of("dNSName"), OptionalInt.empty(), Optional.empty(), List.of()));
        assertThat(secure(other).status()).isEqualTo(Status.UNKNOWN);
        assertThat(Trial.said(secure(other))).contains("dNSName").doesNotContain("another name");
        assertThat(secure(with(new CertificateParticulars(List.of("extKeyUsage"), OptionalInt.empty(), Optional.empty(), List.of()), 0)).status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(secure(with(new CertificateParticulars(List.of("dNSName"), OptionalInt.empty(), Optional.empty(), List.of()), 0)).status())
                .isEqualTo(Status.PASS);
    }

    /** Lives of the CA/Browser Forum's ballot SC-081: 47 days from 2029 on. */
    @ParameterizedTest(name = "{0} days of life, {1} days left: {2}")
    @CsvSource({"47, 40, PASS", "47, 16, PASS", "47, 15, WARN", "90, 29, WARN", "6, 3, PASS", "6, 1, WARN"})
    void the_notice_of_a_short_lived_certificate_is_a_share_of_its_life(long life, long left, Status status) {
        StoredCertificate.Decoded its = new StoredCertificate.Decoded("A1", "CN=x", Optional.empty(), List.of("tws.exemple.fr"), at(left - life),
                at(left), Optional.empty(), PrivateKeyState.PRESENT, OptionalLong.of(0));
        assertThat(secure(its).status()).isEqualTo(status);
        assertThat(Trial.said(secure(its))).contains(status == Status.WARN ? "it ends in " + left + (left == 1 ? " day," : " days,") : "it lives " + life + " days",
                status == Status.WARN ? "too short to be renewed by hand" : "a program has to renew it");
    }

    @Test
    void a_star_right_below_the_top_label_warns() {
        Finding finding = Trial.of("server.certificate").site("{'serverName': 'tws.local', 'secure': true}")
                .known(CertificateFacts.PERSONAL, List.of(named("*.local"))).finding();
        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(Trial.said(finding)).contains("Firefox and curl refuse");
    }

    @Test
    void what_is_known_of_a_certificate_survives_being_saved() throws UnexpectedValue {
        CertificateAlgorithms curve = new CertificateAlgorithms("1.2.840.10045.4.3.2", Optional.of("1.2"), "1.2.840.10045.2.1",
                Optional.of("1.2.840.10045.3.1.7"), OptionalInt.empty(), true);
        StoredCertificate whole = with(new CertificateParticulars(List.of("dNSName"), OptionalInt.of(0xA0), Optional.of(curve),
                List.of(new ChainAuthority("CN=R3", at(-1), at(1), SOUND))), 0x40);
        assertThat(StoredCertificate.TYPE.fromValue(StoredCertificate.TYPE.toValue(whole))).isEqualTo(whole);
        assertThat(StoredCertificate.TYPE.fromValue(StoredCertificate.TYPE.toValue(GOOD))).isEqualTo(GOOD);
    }

    @Test
    void a_chain_that_windows_did_not_build_warns() {
        assertThat(secure(with(Optional.empty(), PrivateKeyState.PRESENT, OptionalLong.empty())).status()).isEqualTo(Status.WARN);
    }

    @Test
    void the_closest_certificate_is_named_with_everything_that_is_wrong_with_it() {
        StoredCertificate close = new StoredCertificate.Decoded("C3", "CN=x", Optional.empty(), List.of("*.exemple.fr"), at(-300), at(-1),
                Optional.empty(), PrivateKeyState.MISSING, OptionalLong.of(0));
        Finding finding = secure(named("www.exemple.fr"), close);
        assertThat(Trial.said(finding)).contains("*.exemple.fr", "C3", "has expired", "private key is not on this machine");
        assertThat(finding.status()).isEqualTo(Status.FAIL);
    }

    @Test
    void a_certificate_that_cannot_be_read_leaves_the_question_open() {
        assertThat(secure(named("www.exemple.fr"), new StoredCertificate.Undecodable("B2", "bad")).status()).isEqualTo(Status.UNKNOWN);
        assertThat(secure(new StoredCertificate.Undecodable("B2", "bad")).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void the_store_of_web_hosting_counts_and_a_denied_one_leaves_the_question_open() {
        Trial trial = Trial.of("server.certificate").site("{'serverName': 'tws.exemple.fr', 'secure': true}");
        assertThat(trial.known(CertificateFacts.WEB_HOSTING, List.of(GOOD)).finding().status()).isEqualTo(Status.PASS);
        assertThat(trial.denied(CertificateFacts.WEB_HOSTING).finding().status()).isEqualTo(Status.UNKNOWN);
        assertThat(trial.known(CertificateFacts.PERSONAL, List.of(GOOD)).finding().status()).isEqualTo(Status.PASS);
        assertThat(trial.absent(CertificateFacts.WEB_HOSTING).denied(CertificateFacts.PERSONAL).finding().status())
                .isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"true, FAIL", "false, WARN"})
    void a_machine_without_certificate_fails_in_secure_mode_and_warns_otherwise(boolean secure, Status status) {
        assertThat(Trial.of("server.certificate").site("{'serverName': 'tws.exemple.fr', 'secure': " + secure + "}").finding()
                .status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"true, UNKNOWN", "false, MANUAL"})
    void without_the_servers_name_the_question_stays_open(boolean secure, Status status) {
        assertThat(Trial.of("server.certificate").site("{'secure': " + secure + "}").known(CertificateFacts.PERSONAL, List.of(GOOD))
                .finding().status()).isEqualTo(status);
    }

    private static Finding secure(StoredCertificate... certificates) {
        return Trial.of("server.certificate").site("{'serverName': 'tws.exemple.fr', 'secure': true}")
                .known(CertificateFacts.PERSONAL, new ArrayList<>(List.of(certificates))).finding();
    }

    private static StoredCertificate named(String dnsName) {
        return withNames("irrelevant.example", dnsName);
    }

    private static StoredCertificate withNames(String commonName, String... dnsNames) {
        return new StoredCertificate.Decoded("A2", "CN=" + commonName, Optional.of(commonName), List.of(dnsNames), GOOD.notBefore(),
                GOOD.notAfter(), GOOD.usages(), GOOD.privateKey(), GOOD.chainStatus());
    }

    private static Finding chain(long status) {
        return secure(with(Optional.empty(), PrivateKeyState.PRESENT, OptionalLong.of(status)));
    }

    private static StoredCertificate with(CertificateParticulars particulars, long chain) {
        return new StoredCertificate.Decoded("A4", GOOD.subject(), GOOD.commonName(), GOOD.dnsNames(), GOOD.notBefore(), GOOD.notAfter(),
                GOOD.usages(), GOOD.privateKey(), OptionalLong.of(chain), particulars);
    }

    private static StoredCertificate with(Optional<List<String>> usages, PrivateKeyState key, OptionalLong chain) {
        return new StoredCertificate.Decoded("A3", GOOD.subject(), GOOD.commonName(), GOOD.dnsNames(), GOOD.notBefore(),
                GOOD.notAfter(), usages, key, chain);
    }

    private static Instant at(long days) {
        return Trial.NOW.plus(Duration.ofDays(days));
    }
}
