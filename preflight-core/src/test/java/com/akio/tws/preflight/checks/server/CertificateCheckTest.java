package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.checks.Trial;
import com.akio.tws.preflight.facts.CertificateFacts;
import com.akio.tws.preflight.facts.PrivateKeyState;
import com.akio.tws.preflight.facts.StoredCertificate;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static StoredCertificate with(Optional<List<String>> usages, PrivateKeyState key, OptionalLong chain) {
        return new StoredCertificate.Decoded("A3", GOOD.subject(), GOOD.commonName(), GOOD.dnsNames(), GOOD.notBefore(),
                GOOD.notAfter(), usages, key, chain);
    }

    private static Instant at(long days) {
        return Trial.NOW.plus(Duration.ofDays(days));
    }
}
