package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody a file is encrypted for: the public half of a key of age, {@code age1…}. */
public final class AgeRecipient {

    static final String PREFIX = "age";
    private static final String LABEL = "age-encryption.org/v1/X25519";
    private static final int SHOWN = 24;

    private final byte[] point;

    AgeRecipient(byte[] point) {
        this.point = point.clone();
    }

    /**
     * Reads a public key as {@code age-keygen} shows it.
     *
     * @throws BadInput if it is none; says what it is instead where that can be told, and never shows a secret
     */
    public static AgeRecipient parse(String text) throws BadInput {
        String key = text.strip();
        Optional<Message> stranger = stranger(key);
        if (stranger.isPresent()) {
            throw refuse(key, stranger.get());
        }
        Optional<Bech32.Fault> fault = Bech32.fault(key);
        if (fault.isPresent()) {
            throw refuse(key, KeyWords.of(fault.get()));
        }
        Bech32 read = Bech32.of(key);
        AgeRecipient recipient = new AgeRecipient(read.data());
        // A point of small order would wrap the file's key under a secret that everybody knows.
        if (!read.prefix().equals(PREFIX) || read.data().length != Primitives.KEY
                || Primitives.x25519(Primitives.basePoint(), read.data()).isEmpty()) {
            throw refuse(key, Message.of("input.age.key.none"));
        }
        return recipient;
    }

    private static Optional<Message> stranger(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        if (lower.startsWith("age-secret-key-") || lower.startsWith("age-plugin-")) {
            return Optional.of(Message.of("input.age.key.secret"));
        }
        if (lower.startsWith("ssh-") || lower.startsWith("ecdsa-") || lower.startsWith("sk-ssh-")) {
            return Optional.of(Message.of("input.age.key.ssh", key.substring(0, key.indexOf(' ') < 0 ? key.length() : key.indexOf(' '))));
        }
        int one = lower.lastIndexOf('1');
        boolean ofPlugin = lower.startsWith(PREFIX + "1") && one > PREFIX.length();
        if (ofPlugin) {
            return Optional.of(Message.of("input.age.key.plugin", key.substring(0, one)));
        }
        return lower.startsWith(PREFIX + "1") ? Optional.empty() : Optional.of(Message.of("input.age.key.none"));
    }

    private static BadInput refuse(String key, Message why) {
        boolean secret = key.toLowerCase(Locale.ROOT).contains("secret") || key.contains("PRIVATE");
        return new BadInput(Message.of("input.age.recipient", secret ? Message.of("input.age.hidden") : Message.verbatim(Brief.of(key, SHOWN)), why));
    }

    /** The file's key, wrapped so that only this reader can take it out. */
    Stanza wrap(byte[] fileKey, SecureRandom random) {
        byte[] secret = new byte[Primitives.KEY];
        random.nextBytes(secret);
        byte[] share = Primitives.x25519(secret, Primitives.basePoint()).orElseThrow();
        byte[] agreed = Primitives.x25519(secret, point).orElseThrow();
        byte[] body = Primitives.encrypt(wrappingKey(agreed, share), new byte[Primitives.NONCE], fileKey, 0, fileKey.length);
        return new Stanza(List.of(Stanza.X25519, StrictBase64.unpadded(share)), body);
    }

    byte[] wrappingKey(byte[] agreed, byte[] share) {
        ByteArrayOutputStream salt = new ByteArrayOutputStream();
        salt.writeBytes(share);
        salt.writeBytes(point);
        return Primitives.hkdf(agreed, salt.toByteArray(), LABEL);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeRecipient recipient && Arrays.equals(recipient.point, point);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(point);
    }

    /** The key as {@code age-keygen} shows it. */
    @Override
    public String toString() {
        return new Bech32(PREFIX, point).text();
    }
}
