package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.seal.AgeIdentity;
import com.akio.tws.preflight.seal.SignerKey;
import java.util.List;

/**
 * What a reader of bundles holds.
 *
 * @param identities which encrypted bundles are opened
 * @param signers whose signatures are believed; where there is one, a bundle that none of them signed is refused
 */
public record BundleKeys(List<AgeIdentity> identities, List<SignerKey> signers) {

    /** Opens nothing that is encrypted, and asks for no signature. */
    public static final BundleKeys NONE = new BundleKeys(List.of(), List.of());

    public BundleKeys {
        identities = List.copyOf(identities);
        signers = List.copyOf(signers);
    }
}
