package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;

/** The key by which somebody signs what he collected: Ed25519 (RFC 8032) in PKCS#8, as {@code openssl genpkey -algorithm ed25519} writes it. */
public final class SigningKey {

    static final String ALGORITHM = "Ed25519";
    private static final String LABEL = "PRIVATE KEY";

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /**
     * Reads a key file.
     *
     * @throws BadInput if it holds no such key in the clear; says what it holds instead where that can be told
     */
    public static SigningKey read(Path file) throws BadInput {
        byte[] encoded = PemKeys.encoded(file, LABEL, "input.sign.public");
        try {
            return new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (InvalidKeySpecException other) {
            throw PemKeys.refuse(file, PemKeys.kindOfPrivate(encoded));
        } catch (GeneralSecurityException missing) {
            throw new BadInput(Message.of("input.at", Place.whole(file.toString()).shown(), Message.of("input.sign.java")));
        }
    }

    /** The 64 bytes of the signature of a text. */
    public byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key of this kind signs anything", impossible);
        }
    }
}
