package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.seal.AgeIdentity;
import com.akio.tws.preflight.seal.KeyFiles;
import com.akio.tws.preflight.seal.SignerKey;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of whoever reads bundles: what opens those that are encrypted, and whose signature is asked for. */
final class KeyOptions {

    @Option(names = "--identity", paramLabel = "FILE")
    private final List<Path> identities = new ArrayList<>();

    @Option(names = "--signer", paramLabel = "FILE.pem")
    private final List<Path> signers = new ArrayList<>();

    /** Whether any of them was given. */
    boolean given() {
        return !identities.isEmpty() || !signers.isEmpty();
    }

    /**
     * The keys in the files.
     *
     * @throws BadInput if a file holds another kind of key, or none
     */
    BundleKeys keys() throws BadInput {
        List<AgeIdentity> opening = new ArrayList<>();
        for (Path file : identities) {
            opening.addAll(KeyFiles.identities(file));
        }
        List<SignerKey> believed = new ArrayList<>();
        for (Path file : signers) {
            believed.add(SignerKey.read(file));
        }
        return new BundleKeys(opening, believed);
    }

    /** A signature that nobody verified must not pass for one that was. */
    static void sayIfNotVerified(Surroundings around, Texts texts, Path file, Bundle bundle) {
        if (bundle.origin().filter(origin -> origin.signed() && origin.signer().isEmpty()).isPresent()) {
            around.err().println(SanitizedText.of(file + ": " + texts.say(Message.of("cli.not-verified"))));
        }
    }
}
