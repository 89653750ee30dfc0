package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.util.Locale;
import java.util.Optional;

/** Somebody who can read what was encrypted for him: the secret half of a key of age. Never shown. */
public final class AgeIdentity {

    private static final String PREFIX = "AGE-SECRET-KEY-";
    private static final int ARGUMENTS = 2;
    private static final int FILE_KEY = AgeFile.FILE_KEY;

    private final byte[] secret;
    private final AgeRecipient recipient;

    private AgeIdentity(byte[] secret) {
        this.secret = secret.clone();
        this.recipient = new AgeRecipient(Primitives.x25519(secret, Primitives.basePoint()).orElseThrow());
    }

    /**
     * Reads a secret key as {@code age-keygen} writes it.
     *
     * @param place where it stands, for a refusal
     * @throws BadInput if it is none; the refusal does not show it
     */
    public static AgeIdentity parse(String text, Place place) throws BadInput {
        Optional<Bech32.Fault> fault = Bech32.fault(text);
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("age-plugin-") || lower.startsWith("age-secret-key-pq-")) {
            throw refuse(place, Message.of("input.age.key.plugin", text.substring(0, Math.max(0, text.lastIndexOf('1')))));
        }
        if (lower.startsWith("age1")) {
            throw refuse(place, Message.of("input.age.key.public"));
        }
        if (fault.isPresent()) {
            throw refuse(place, KeyWords.of(fault.get()));
        }
        Bech32 read = Bech32.of(text);
        if (!read.prefix().equals(PREFIX) || read.data().length != Primitives.KEY) {
            throw refuse(place, Message.of("input.age.key.none"));
        }
        return new AgeIdentity(read.data());
    }

    private static BadInput refuse(Place place, Message why) {
        return BadInput.at(place, Message.of("input.age.identity", why));
    }

    /** Whom to encrypt for, so that this identity can read it. */
    public AgeRecipient recipient() {
        return recipient;
    }

    /**
     * The file's key, if an entry was wrapped for this identity.
     *
     * @throws BadInput if an entry of its kind is not one by the letter of the format
     */
    Optional<byte[]> unwrap(String name, AgeHead head) throws BadInput {
        for (Stanza stanza : head.stanzas()) {
            Optional<byte[]> key = stanza.isOf(Stanza.X25519) ? unwrap(name, stanza) : Optional.empty();
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> unwrap(String name, Stanza stanza) throws BadInput {
        Optional<byte[]> share = stanza.arguments().size() == ARGUMENTS
                ? StrictBase64.unpadded(stanza.arguments().get(1)).filter(bytes -> bytes.length == Primitives.KEY) : Optional.empty();
        Optional<byte[]> agreed = share.flatMap(point -> Primitives.x25519(secret, point));
        if (agreed.isEmpty() || stanza.body().length != FILE_KEY + Primitives.TAG) {
            throw BadInput.at(Place.whole(name), Message.of("input.age.head"));
        }
        byte[] key = recipient.wrappingKey(agreed.get(), share.get());
        return Primitives.decrypt(key, new byte[Primitives.NONCE], stanza.body(), 0, stanza.body().length);
    }

    /** The public half alone. */
    @Override
    public String toString() {
        return recipient.toString();
    }
}
