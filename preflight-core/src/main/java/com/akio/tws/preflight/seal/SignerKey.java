package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Objects;

/** The public half of a {@link SigningKey}: whose signatures are believed. As {@code openssl pkey -pubout} writes it. */
public final class SignerKey {

    /** The bytes of a signature. */
    public static final int SIGNATURE = 64;

    private static final String LABEL = "PUBLIC KEY";

    private final String name;
    private final PublicKey key;

    private SignerKey(String name, PublicKey key) {
        this.name = Objects.requireNonNull(name, "name");
        this.key = Objects.requireNonNull(key, "key");
    }

    /**
     * Reads a key file.
     *
     * @throws BadInput if it holds no such key; says what it holds instead where that can be told
     */
    public static SignerKey read(Path file) throws BadInput {
        byte[] encoded = PemKeys.encoded(file, LABEL, "input.sign.private");
        try {
            PublicKey key = KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            return new SignerKey(String.valueOf(file.getFileName()), key);
        } catch (InvalidKeySpecException other) {
            throw PemKeys.refuse(file, PemKeys.kindOfPublic(encoded));
        } catch (GeneralSecurityException missing) {
            throw new BadInput(Message.of("input.at", Place.whole(file.toString()).shown(), Message.of("input.sign.java")));
        }
    }

    /** Whether the signature is this key's, of exactly this text. */
    public boolean signed(byte[] text, byte[] signature) {
        try {
            Signature verification = Signature.getInstance(SigningKey.ALGORITHM);
            verification.initVerify(key);
            verification.update(text);
            return verification.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key of this kind verifies anything", impossible);
        }
    }

    /** The name of the file it was read from. */
    public String name() {
        return name;
    }

    /** The SHA-256 of the key in DER, which {@code openssl pkey -pubin -outform DER | sha256sum} shows as well. */
    public String fingerprint() {
        return Sha256.of(key.getEncoded());
    }
}
