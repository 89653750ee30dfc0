package com.akio.tws.preflight.certificate;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what a certificate says of its signature and its key. */
final class AlgorithmsReader {

    /** RSASSA-PSS (RFC 8017 appendix A.2.3), whose hash stands in its parameters; where they leave it out it is SHA-1. */
    private static final String PSS = "1.2.840.113549.1.1.10";
    private static final String SHA_1 = "1.3.14.3.2.26";

    /** rsaEncryption, id-RSAES-OAEP and id-RSASSA-PSS: all hold a modulus and an exponent. */
    private static final Set<String> RSA = Set.of("1.2.840.113549.1.1.1", "1.2.840.113549.1.1.7", PSS);

    private AlgorithmsReader() {
    }

    static CertificateAlgorithms of(DerElement signature, DerElement keyInfo, boolean selfIssued) throws UnreadableCertificate {
        List<DerElement> signed = signature.children();
        List<DerElement> key = keyInfo.children();
        if (signed.isEmpty() || key.size() < 2 || key.get(0).children().isEmpty()) {
            throw new UnreadableCertificate("AlgorithmIdentifier: empty");
        }
        String algorithm = signed.get(0).identifier();
        List<DerElement> keyAlgorithm = key.get(0).children();
        String keyKind = keyAlgorithm.get(0).identifier();
        Optional<String> curve = keyAlgorithm.size() > 1 && keyAlgorithm.get(1).is(DerElement.OBJECT_IDENTIFIER)
                ? Optional.of(keyAlgorithm.get(1).identifier()) : Optional.empty();
        return new CertificateAlgorithms(algorithm, algorithm.equals(PSS) ? hash(signed) : Optional.empty(), keyKind, curve,
                RSA.contains(keyKind) ? bits(key.get(1)) : OptionalInt.empty(), selfIssued);
    }

    private static Optional<String> hash(List<DerElement> algorithm) throws UnreadableCertificate {
        if (algorithm.size() > 1) {
            for (DerElement field : algorithm.get(1).children()) {
                if (field.isField(0)) {
                    return Optional.of(only(only(field)).identifier());
                }
            }
        }
        return Optional.of(SHA_1);
    }

    private static DerElement only(DerElement holder) throws UnreadableCertificate {
        List<DerElement> held = holder.children();
        if (held.isEmpty()) {
            throw new UnreadableCertificate("RSASSA-PSS-params: empty");
        }
        return held.get(0);
    }

    /** A key that is no RSA key says nothing of its length; its algorithm is named all the same. */
    private static OptionalInt bits(DerElement key) {
        try {
            byte[] content = key.content();
            DerElement pair = DerElement.of(Arrays.copyOfRange(content, Math.min(1, content.length), content.length));
            byte[] modulus = only(pair).content();
            return modulus.length == 0 ? OptionalInt.empty() : OptionalInt.of(new BigInteger(1, modulus).bitLength());
        } catch (UnreadableCertificate broken) {
            return OptionalInt.empty();
        }
    }
}
