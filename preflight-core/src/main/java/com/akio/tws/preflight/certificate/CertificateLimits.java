package com.akio.tws.preflight.certificate;

import com.akio.tws.preflight.text.Worded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figures by which certificates are judged, the same for the server's own and for those that other servers show.
 *
 * @param noticeDays the longest notice before the end of a certificate, in days
 * @param noticePartOfLife the notice is never more than one such part of the certificate's life; empty where the catalogue gives none
 * @param shortLifeDays a certificate of at most so many days is one that nobody renews by hand
 * @param leastRsaBits the shortest RSA key that will do; 0 where the catalogue gives none
 * @param algorithms signatures, hashes, keys and curves by their object identifiers; empty where the catalogue gives none, and then
 *     none is judged
 */
public record CertificateLimits(long noticeDays, OptionalLong noticePartOfLife, long shortLifeDays, long leastRsaBits,
        Map<String, Algorithm> algorithms) {

    /** No figures: nothing is judged. */
    public static final CertificateLimits NONE = new CertificateLimits(0, OptionalLong.empty(), 0, 0, Map.of());

    /** How an algorithm stands. */
    public enum Strength implements Worded {
        /** Clients of today take it. */
        SOUND,
        /** Broken, or too short. */
        WEAK,
        /** It has a name, but not every client takes it. */
        OTHER
    }

    /**
     * An algorithm that the catalogue names.
     *
     * @param name as its standard writes it
     */
    public record Algorithm(String name, Strength strength) {
    }

    public CertificateLimits {
        algorithms = Map.copyOf(algorithms);
    }

    /** How long before its end a certificate wants to be renewed. */
    public Duration notice(Instant notBefore, Instant notAfter) {
        Duration notice = Duration.ofDays(noticeDays);
        if (noticePartOfLife.isEmpty()) {
            return notice;
        }
        Duration life = Duration.between(notBefore, notAfter);
        Duration part = life.isNegative() ? Duration.ZERO : life.dividedBy(noticePartOfLife.getAsLong());
        return part.compareTo(notice) < 0 ? part : notice;
    }

    /** Whether a certificate that is valid at a time ends within its notice. */
    public boolean endsSoon(Instant notBefore, Instant notAfter, Instant at) {
        return !at.isAfter(notAfter) && at.plus(notice(notBefore, notAfter)).isAfter(notAfter);
    }

    /** Whether a certificate lives too short to be renewed by hand. */
    public boolean isShortLived(Instant notBefore, Instant notAfter) {
        return Duration.between(notBefore, notAfter).compareTo(Duration.ofDays(shortLifeDays)) <= 0;
    }

    /** What speaks against the signature and the key. Nobody relies on the signature of a certificate by itself, so it is passed over. */
    public List<Weakness> weaknesses(CertificateAlgorithms its) {
        List<Weakness> weaknesses = new ArrayList<>();
        if (!algorithms.isEmpty()) {
            if (!its.selfIssued()) {
                signature(its).ifPresent(weaknesses::add);
            }
            key(its).ifPresent(weaknesses::add);
        }
        return List.copyOf(weaknesses);
    }

    private Optional<Weakness> signature(CertificateAlgorithms its) {
        String deciding = its.signatureHash().orElse(its.signature());
        String name = its.signatureHash().map(hash -> name(its.signature()) + " (" + name(hash) + ")").orElse(name(its.signature()));
        return switch (strength(deciding)) {
            case SOUND -> Optional.empty();
            case WEAK -> Optional.of(new Weakness(Weakness.Kind.SIGNATURE_WEAK, name, 0, 0));
            case OTHER -> Optional.of(new Weakness(Weakness.Kind.SIGNATURE_UNKNOWN, name, 0, 0));
        };
    }

    private Optional<Weakness> key(CertificateAlgorithms its) {
        if (its.keyBits().isPresent()) {
            int bits = its.keyBits().getAsInt();
            return bits < leastRsaBits ? Optional.of(new Weakness(Weakness.Kind.KEY_SHORT, "RSA", bits, leastRsaBits)) : Optional.empty();
        }
        String name = its.curve().map(curve -> name(its.key()) + " (" + name(curve) + ")").orElse(name(its.key()));
        boolean sound = strength(its.curve().orElse(its.key())) == Strength.SOUND;
        return sound ? Optional.empty() : Optional.of(new Weakness(Weakness.Kind.KEY_UNKNOWN, name, 0, 0));
    }

    private Strength strength(String identifier) {
        return Optional.ofNullable(algorithms.get(identifier)).map(Algorithm::strength).orElse(Strength.OTHER);
    }

    private String name(String identifier) {
        return Optional.ofNullable(algorithms.get(identifier)).map(Algorithm::name).orElse(identifier);
    }
}
