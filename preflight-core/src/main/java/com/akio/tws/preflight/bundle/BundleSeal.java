package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.seal.AgeFile;
import com.akio.tws.preflight.seal.AgeRecipient;
import com.akio.tws.preflight.seal.SigningKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is done to a bundle before it leaves: it is signed, packed, and encrypted, in this order.
 *
 * @param key by which its manifest is signed; empty when nobody signs
 * @param recipients who alone can read it; empty when everybody can
 */
public record BundleSeal(Optional<SigningKey> key, List<AgeRecipient> recipients) {

    /** Neither signed nor encrypted. */
    public static final BundleSeal NONE = new BundleSeal(Optional.empty(), List.of());

    public BundleSeal {
        Objects.requireNonNull(key, "key");
        recipients = List.copyOf(recipients);
    }

    /** The file that leaves, of a bundle that is written already. */
    public byte[] around(byte[] bundle) {
        return recipients.isEmpty() ? bundle : AgeFile.encrypt(bundle, recipients);
    }
}
