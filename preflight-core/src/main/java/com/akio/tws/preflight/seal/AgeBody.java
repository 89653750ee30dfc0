package com.akio.tws.preflight.seal;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands behind the head of an age file: 16 bytes that make the key of this file, then pieces of 64 KiB, each sealed under its
 * number, the last one marked as such (<a href="https://github.com/C2SP/C2SP/blob/main/age.md">C2SP, age.md</a>, "Payload"). Nothing
 * is given before the last piece was found sound.
 */
final class AgeBody {

    private static final String LABEL = "payload";
    private static final int SALT = 16;
    private static final int PIECE = 64 << 10;
    private static final int SEALED_PIECE = PIECE + Primitives.TAG;
    private static final int LAST = Primitives.NONCE - 1;

    private AgeBody() {
    }

    static byte[] encrypt(byte[] fileKey, byte[] content, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] key = Primitives.hkdf(fileKey, salt, LABEL);
        ByteArrayOutputStream body = new ByteArrayOutputStream(SALT + content.length + (content.length / PIECE + 1) * Primitives.TAG);
        body.writeBytes(salt);
        int pieces = Math.max(1, (content.length + PIECE - 1) / PIECE);
        for (int piece = 0; piece < pieces; piece++) {
            int from = piece * PIECE;
            body.writeBytes(Primitives.encrypt(key, nonce(piece, piece == pieces - 1), content, from, Math.min(PIECE, content.length - from)));
        }
        return body.toByteArray();
    }

    /** The content of the body that begins at {@code start}; empty where it was changed or cut short. */
    static Optional<byte[]> decrypt(byte[] fileKey, byte[] file, int start) {
        int first = start + SALT;
        if (first > file.length) {
            return Optional.empty();
        }
        byte[] key = Primitives.hkdf(fileKey, Arrays.copyOfRange(file, start, first), LABEL);
        int pieces = Math.max(1, (file.length - first + SEALED_PIECE - 1) / SEALED_PIECE);
        if (file.length - first - (pieces - 1) * SEALED_PIECE < Primitives.TAG) {
            return Optional.empty();
        }
        byte[] content = new byte[file.length - first - pieces * Primitives.TAG];
        for (int piece = 0; piece < pieces; piece++) {
            boolean last = piece == pieces - 1;
            int from = first + piece * SEALED_PIECE;
            Optional<byte[]> plain = Primitives.decrypt(key, nonce(piece, last), file, from, Math.min(SEALED_PIECE, file.length - from));
            if (plain.isEmpty() || (plain.get().length == 0 && piece > 0)) {
                return Optional.empty();
            }
            System.arraycopy(plain.get(), 0, content, piece * PIECE, plain.get().length);
        }
        return Optional.of(content);
    }

    private static byte[] nonce(int piece, boolean last) {
        byte[] nonce = new byte[Primitives.NONCE];
        for (int i = 0; i < Integer.BYTES; i++) {
            nonce[LAST - 1 - i] = (byte) (piece >>> (Byte.SIZE * i));
        }
        nonce[LAST] = (byte) (last ? 1 : 0);
        return nonce;
    }
}
