package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleSeal;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.seal.AgeFile;
import com.akio.tws.preflight.seal.AgeRecipient;
import com.akio.tws.preflight.seal.KeyFiles;
import com.akio.tws.preflight.seal.SigningKey;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of whoever sends a bundle: who alone may read it, and by which key it is signed. */
final class Sealing {

    static final String ENCRYPT_TO = "--encrypt-to";

    private static final String FILE = "@";
    private static final String ENCRYPTED = ".age";

    @Option(names = ENCRYPT_TO, paramLabel = "KEY|@FILE")
    private final List<String> readers = new ArrayList<>();

    @Option(names = "--sign", paramLabel = "FILE.pem")
    private @Nullable Path signing;

    /** Whether any of them was given. */
    boolean given() {
        return !readers.isEmpty() || signing != null;
    }

    /**
     * The keys, read before anything is looked at.
     *
     * @param output the file to write, where somebody named it
     * @throws BadInput if one is none, or the name of the file to write promises what is not done
     */
    BundleSeal read(Optional<Path> output) throws BadInput {
        if (readers.isEmpty() && output.isPresent() && isNamedEncrypted(output.get())) {
            throw new BadInput(Message.of("input.seal.name", output.get().toString()));
        }
        return new BundleSeal(signing == null ? Optional.empty() : Optional.of(SigningKey.read(signing)), recipients());
    }

    private List<AgeRecipient> recipients() throws BadInput {
        Set<AgeRecipient> recipients = new LinkedHashSet<>();
        for (String reader : readers) {
            if (reader.startsWith(FILE)) {
                recipients.addAll(KeyFiles.recipients(ListedInput.path(reader.substring(FILE.length()))));
            } else {
                recipients.add(AgeRecipient.parse(reader));
            }
        }
        if (recipients.size() > AgeFile.MOST_RECIPIENTS) {
            throw new BadInput(Message.of("input.seal.many", AgeFile.MOST_RECIPIENTS));
        }
        return List.copyOf(recipients);
    }

    /** Writes the file that leaves, whole or not at all, and says what was done to it. */
    static void write(Path output, byte[] bundle, BundleSeal seal, Surroundings around, Texts texts) throws BadInput {
        byte[] file = seal.around(bundle);
        OutputFile.write(output, stream -> stream.write(file));
        if (seal.key().isPresent()) {
            around.err().println(texts.say(Message.of("cli.signed")));
        }
        if (!seal.recipients().isEmpty()) {
            around.err().println(texts.say(Message.of("cli.encrypted", seal.recipients().stream().map(AgeRecipient::toString).toList(), Sha256.of(file))));
            if (!isNamedEncrypted(output)) {
                around.err().println(texts.say(Message.of("cli.encrypted.name")));
            }
        }
    }

    private static boolean isNamedEncrypted(Path output) {
        return output.toString().toLowerCase(Locale.ROOT).endsWith(ENCRYPTED);
    }
}
