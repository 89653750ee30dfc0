package com.akio.tws.preflight.report;

import java.util.Objects;
import java.util.Optional;

/**
 * Which bundle a machine was judged from, so that a report can be laid beside the very file it speaks of.
 *
 * @param sha256 of the bundle, the ZIP file itself, in lower-case hexadecimal
 * @param encrypted the SHA-256 of the file as it came, where that was encrypted; empty where it was the bundle itself
 * @param signed whether somebody signed the bundle
 * @param signer whose signature it proved to be; empty where nobody asked or nobody signed
 */
public record Origin(String sha256, Optional<String> encrypted, boolean signed, Optional<Signer> signer) {

    /**
     * Somebody who signs.
     *
     * @param name of the file of his public key
     * @param sha256 of that key in DER
     */
    public record Signer(String name, String sha256) {
        public Signer {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    public Origin {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(encrypted, "encrypted");
        if (signer.isPresent() && !signed) {
            throw new IllegalArgumentException("a signer of what is not signed");
        }
    }
}
