package com.akio.tws.preflight.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.figures.CertificateFigures;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the catalogue in the jar. */
class CertificateLimitsTest {

    private static final CertificateLimits LIMITS = CertificateFigures.of(CatalogueReader.builtIn());
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final String SHA256_RSA = "1.2.840.113549.1.1.11";

    /**
     * Renewal begins when a third of the life is left (tailscale/tailscale#8258, hlandau/acmetool#354); lives: CA/Browser Forum ballot
     * SC-081 (xluffy/til#298), Let's Encrypt's six days (letsencrypt/boulder#7310).
     */
    @ParameterizedTest(name = "{0} days of life, {1} hours left: soon {2}")
    @CsvSource({"398, 721, false", "398, 719, true", "200, 719, true", "100, 721, false", "90, 721, false", "90, 719, true", "47, 480, false",
            "47, 377, false", "47, 375, true", "45, 361, false", "6, 49, false", "6, 47, true", "1, 9, false", "1, 7, true", "36500, 719, true"})
    void the_notice_is_a_share_of_the_life_and_never_more_than_thirty_days(long days, long hoursLeft, boolean soon) {
        Instant to = FROM.plus(Duration.ofDays(days));
        assertThat(LIMITS.endsSoon(FROM, to, to.minus(Duration.ofHours(hoursLeft)))).isEqualTo(soon);
    }

    @Test
    void what_has_ended_or_was_never_valid_does_not_end_soon() {
        assertThat(LIMITS.endsSoon(FROM, FROM.plusSeconds(60), FROM.plusSeconds(61))).isFalse();
        assertThat(LIMITS.notice(FROM, FROM.minusSeconds(60))).isZero();
    }

    @ParameterizedTest(name = "{0} days")
    @CsvSource({"47, true", "90, true", "100, true", "101, false", "398, false"})
    void a_short_life_is_one_that_a_program_has_to_renew(long days, boolean shortLived) {
        assertThat(LIMITS.isShortLived(FROM, FROM.plus(Duration.ofDays(days)))).isEqualTo(shortLived);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"1.2.840.113549.1.1.5, , SIGNATURE_WEAK sha1WithRSAEncryption", "1.2.840.113549.1.1.4, , SIGNATURE_WEAK md5WithRSAEncryption",
            "1.3.14.3.2.29, , SIGNATURE_WEAK sha1WithRSASignature", "1.2.840.10045.4.1, , SIGNATURE_WEAK ecdsa-with-SHA1",
            "1.2.840.113549.1.1.10, 1.3.14.3.2.26, SIGNATURE_WEAK RSASSA-PSS (SHA-1)", "1.2.840.113549.1.1.10, 2.16.840.1.101.3.4.2.1,",
            "1.2.840.113549.1.1.11, ,", "1.2.840.113549.1.1.13, ,", "1.2.840.10045.4.3.2, ,", "1.2.840.10045.4.3.4, ,", "1.3.101.112, ,", "1.3.101.113, ,",
            "2.16.840.1.101.3.4.3.18, , SIGNATURE_UNKNOWN ML-DSA-65", "1.2.643.7.1.1.3.2, , SIGNATURE_UNKNOWN 1.2.643.7.1.1.3.2",
            "1.2.840.113549.1.1.10, 1.2.3, SIGNATURE_UNKNOWN RSASSA-PSS (1.2.3)"})
    void a_signature_is_sound_weak_or_named(String signature, String hash, String expected) {
        CertificateAlgorithms its = new CertificateAlgorithms(signature, Optional.ofNullable(hash), RSA, Optional.empty(), OptionalInt.of(2048), false);
        assertThat(said(its)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void the_signature_of_a_root_counts_for_nothing_but_its_key_does() {
        assertThat(LIMITS.weaknesses(new CertificateAlgorithms("1.2.840.113549.1.1.5", Optional.empty(), RSA, Optional.empty(),
                OptionalInt.of(2048), true))).isEmpty();
        assertThat(LIMITS.weaknesses(new CertificateAlgorithms("1.2.840.113549.1.1.5", Optional.empty(), RSA, Optional.empty(),
                OptionalInt.of(1024), true))).singleElement().extracting(Weakness::kind).isEqualTo(Weakness.Kind.KEY_SHORT);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({"1.2.840.113549.1.1.1, , 2048,", "1.2.840.113549.1.1.1, , 4096,", "1.2.840.113549.1.1.1, , 1024, KEY_SHORT RSA",
            "1.2.840.113549.1.1.1, , 2047, KEY_SHORT RSA", "1.2.840.113549.1.1.10, , 1024, KEY_SHORT RSA", "1.2.840.113549.1.1.1, , , KEY_UNKNOWN rsaEncryption",
            "1.2.840.10045.2.1, 1.2.840.10045.3.1.7, ,", "1.2.840.10045.2.1, 1.3.132.0.34, ,",
            "1.2.840.10045.2.1, 1.3.132.0.10, , KEY_UNKNOWN ecPublicKey (secp256k1)", "1.2.840.10045.2.1, , , KEY_UNKNOWN ecPublicKey",
            "1.3.101.112, , ,", "1.2.840.10040.4.1, , , KEY_UNKNOWN DSA", "1.2.3.4, , , KEY_UNKNOWN 1.2.3.4"})
    void a_key_is_long_enough_too_short_or_named(String key, String curve, Integer bits, String expected) {
        CertificateAlgorithms its = new CertificateAlgorithms(SHA256_RSA, Optional.empty(), key, Optional.ofNullable(curve),
                bits == null ? OptionalInt.empty() : OptionalInt.of(bits), false);
        assertThat(said(its)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void without_figures_nothing_is_judged() {
        assertThat(CertificateLimits.NONE.weaknesses(new CertificateAlgorithms("1.2.3", Optional.empty(), "1.2.3", Optional.empty(),
                OptionalInt.of(8), false))).isEmpty();
    }

    private static Optional<String> said(CertificateAlgorithms its) {
        return LIMITS.weaknesses(its).stream().findFirst().map(weakness -> weakness.kind() + " " + weakness.name());
    }
}
