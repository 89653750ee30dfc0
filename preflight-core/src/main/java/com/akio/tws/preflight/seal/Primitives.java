package com.akio.tws.preflight.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What age is built of, as the JDK has it: X25519 (RFC 7748), HKDF-SHA-256 (RFC 5869) and ChaCha20-Poly1305 (RFC 8439). */
final class Primitives {

    /** The bytes of a key of any kind here. */
    static final int KEY = 32;
    /** The bytes by which ChaCha20-Poly1305 lengthens what it encrypts. */
    static final int TAG = 16;
    static final int NONCE = 12;

    private static final String CURVE = "X25519";
    private static final String HASH = "HmacSHA256";
    private static final String CIPHER = "ChaCha20-Poly1305";
    private static final int HIGHEST = KEY - 1;

    private Primitives() {
    }

    /** The base point of the curve: what a secret is multiplied with to give its public key. */
    static byte[] basePoint() {
        byte[] point = new byte[KEY];
        point[0] = 9;
        return point;
    }

    /** The product of a secret and a point; empty where it is zero, which makes a secret that everybody knows. */
    static Optional<byte[]> x25519(byte[] secret, byte[] point) {
        try {
            KeyFactory keys = KeyFactory.getInstance(CURVE);
            KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
            agreement.init(keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
            agreement.doPhase(keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, coordinate(point))), true);
            byte[] product = agreement.generateSecret();
            return MessageDigest.isEqual(product, new byte[KEY]) ? Optional.empty() : Optional.of(product);
        } catch (InvalidKeyException smallOrder) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    /** Little-endian, without the highest bit, as RFC 7748 decodes it. */
    private static BigInteger coordinate(byte[] point) {
        byte[] bigEndian = new byte[KEY];
        for (int i = 0; i < KEY; i++) {
            bigEndian[HIGHEST - i] = point[i];
        }
        bigEndian[0] &= 0x7F;
        return new BigInteger(1, bigEndian);
    }

    /** 32 bytes made of others. */
    static byte[] hkdf(byte[] material, byte[] salt, String info) {
        byte[] extracted = hmac(salt.length == 0 ? new byte[KEY] : salt, material);
        byte[] label = info.getBytes(StandardCharsets.US_ASCII);
        byte[] block = new byte[label.length + 1];
        System.arraycopy(label, 0, block, 0, label.length);
        block[label.length] = 1;
        return hmac(extracted, block);
    }

    static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    static byte[] encrypt(byte[] key, byte[] nonce, byte[] text, int from, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(text, from, length);
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    /** The text; empty where the key is another one or a bit was changed. */
    static Optional<byte[]> decrypt(byte[] key, byte[] nonce, byte[] sealed, int from, int length) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed, from, length));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw missing(missing);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, CIPHER), new IvParameterSpec(nonce));
        return cipher;
    }

    private static IllegalStateException missing(GeneralSecurityException missing) {
        return new IllegalStateException("this Java lacks what age needs (module jdk.crypto.ec)", missing);
    }
}
