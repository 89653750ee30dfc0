package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.report.Origin;
import com.akio.tws.preflight.seal.SignerKey;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a bundle is from one of those who are believed. The manifest is signed, and it holds the checksum of everything else. */
final class BundleSignature {

    private BundleSignature() {
    }

    /**
     * Who signed, of those who are believed; empty when nobody in particular was asked for.
     *
     * @throws BadInput if the signature is none, or somebody was asked for and did not sign this
     */
    static Optional<Origin.Signer> verify(String name, Map<String, byte[]> entries, List<SignerKey> signers) throws BadInput {
        Optional<byte[]> signature = Optional.ofNullable(entries.get(BundleEntries.SIGNATURE));
        if (signature.isPresent() && signature.get().length != SignerKey.SIGNATURE) {
            throw BundleReader.refuse(name, BundleEntries.SIGNATURE, "input.bundle.signature");
        }
        if (signers.isEmpty()) {
            return Optional.empty();
        }
        if (signature.isEmpty()) {
            throw BadInput.at(Place.whole(name), Message.of("input.bundle.unsigned"));
        }
        for (SignerKey signer : signers) {
            if (signer.signed(entries.getOrDefault(BundleEntries.MANIFEST, new byte[0]), signature.get())) {
                return Optional.of(new Origin.Signer(signer.name(), signer.fingerprint()));
            }
        }
        throw BadInput.at(Place.whole(name), Message.of("input.bundle.other-signer", signers.stream().map(SignerKey::name).toList()));
    }
}
