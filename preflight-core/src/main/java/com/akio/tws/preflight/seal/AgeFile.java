package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file for some readers only, in the format of <a href="https://age-encryption.org/v1">age</a>: what is written here, {@code age -d}
 * reads, and what {@code age -r} writes, is read here. Passphrases, SSH keys and plugins are left to age itself.
 *
 * <pre>{@code
 * byte[] sealed = AgeFile.encrypt(bundle, List.of(AgeRecipient.parse("age1…")));
 * byte[] bundle = AgeFile.decrypt("server.zip.age", sealed, KeyFiles.identities(Path.of("key.txt")));
 * }</pre>
 */
public final class AgeFile {

    /** The most readers that one file is encrypted for. */
    public static final int MOST_RECIPIENTS = 100;

    /** What encrypting adds to a file of 16 MB at the most: a head, and 16 bytes for each 64 KB. */
    public static final int LONGEST_FRAME = 128 << 10;

    static final int FILE_KEY = 16;

    private static final byte[] START = AgeHead.VERSION.getBytes(StandardCharsets.US_ASCII);

    private AgeFile() {
    }

    /** Whether these bytes begin as an age file does, be it in bytes or in letters. */
    public static boolean isOne(byte[] file) {
        if (file.length < START.length) {
            return AgeArmor.isOne(file);
        }
        for (int i = 0; i < START.length; i++) {
            if (file[i] != START[i]) {
                return AgeArmor.isOne(file);
            }
        }
        return true;
    }

    /**
     * Encrypts.
     *
     * @param recipients who can read it, one to {@link #MOST_RECIPIENTS}
     */
    public static byte[] encrypt(byte[] content, List<AgeRecipient> recipients) {
        if (recipients.isEmpty() || recipients.size() > MOST_RECIPIENTS) {
            throw new IllegalArgumentException("encrypted for " + recipients.size());
        }
        SecureRandom random = new SecureRandom();
        byte[] fileKey = new byte[FILE_KEY];
        random.nextBytes(fileKey);
        ByteArrayOutputStream file = new ByteArrayOutputStream(content.length + LONGEST_FRAME);
        file.writeBytes(AgeHead.bytes(recipients.stream().map(recipient -> recipient.wrap(fileKey, random)).toList(), fileKey));
        file.writeBytes(AgeBody.encrypt(fileKey, content, random));
        return file.toByteArray();
    }

    /**
     * Decrypts a file in bytes or in letters. Gives all of it or nothing.
     *
     * @param name what a refusal calls it
     * @param identities the keys to try
     * @throws BadInput if no key is given, none fits, or the file was changed or cut short
     */
    public static byte[] decrypt(String name, byte[] file, List<AgeIdentity> identities) throws BadInput {
        byte[] binary = AgeArmor.isOne(file) ? AgeArmor.decode(name, file) : file;
        AgeHead head = AgeHead.read(name, binary);
        if (head.stanzas().get(0).isOf(Stanza.PASSPHRASE)) {
            throw BadInput.at(Place.whole(name), Message.of("input.age.passphrase"));
        }
        if (identities.isEmpty()) {
            throw BadInput.at(Place.whole(name), Message.of("input.age.encrypted"));
        }
        byte[] fileKey = fileKey(name, head, identities);
        if (!head.isOf(fileKey)) {
            throw BadInput.at(Place.whole(name), Message.of("input.age.changed"));
        }
        return AgeBody.decrypt(fileKey, binary, head.length()).orElseThrow(() -> BadInput.at(Place.whole(name), Message.of("input.age.changed")));
    }

    private static byte[] fileKey(String name, AgeHead head, List<AgeIdentity> identities) throws BadInput {
        List<String> tried = new ArrayList<>();
        for (AgeIdentity identity : identities) {
            Optional<byte[]> key = identity.unwrap(name, head);
            if (key.isPresent()) {
                return key.get();
            }
            tried.add(identity.toString());
        }
        List<String> others = head.stanzas().stream().map(Stanza::kind).filter(kind -> !kind.equals(Stanza.X25519) && !kind.endsWith("-grease")).distinct().toList();
        throw BadInput.at(Place.whole(name), others.isEmpty() ? Message.of("input.age.other-reader", shown(tried))
                : Message.of("input.age.other-kind", shown(tried), shown(others)));
    }

    /** A few of them: a head may name hundreds. */
    private static List<String> shown(List<String> texts) {
        return texts.stream().limit(3).map(text -> Brief.of(text, 70)).toList();
    }
}
