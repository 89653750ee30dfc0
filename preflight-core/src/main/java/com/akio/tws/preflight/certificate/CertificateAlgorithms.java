package com.akio.tws.preflight.certificate;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * By what a certificate is signed, and what key it holds: object identifiers as they stand in it (RFC 5280 sections 4.1.1.2 and 4.1.2.7).
 *
 * @param signature the signature's algorithm
 * @param signatureHash the hash of an RSASSA-PSS signature, which names it beside the algorithm (RFC 4055 section 3.1)
 * @param key the key's algorithm
 * @param curve the named curve of an elliptic key
 * @param keyBits the length of an RSA modulus in bits
 * @param selfIssued whether subject and issuer are the same, so that nobody relies on its signature
 */
public record CertificateAlgorithms(String signature, Optional<String> signatureHash, String key, Optional<String> curve,
        OptionalInt keyBits, boolean selfIssued) {

    public CertificateAlgorithms {
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(signatureHash, "signatureHash");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(curve, "curve");
        Objects.requireNonNull(keyBits, "keyBits");
    }
}
