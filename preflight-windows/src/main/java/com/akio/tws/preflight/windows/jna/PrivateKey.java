package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.facts.PrivateKeyState;
import com.sun.jna.Native;

/**
 * Whether the private key of a certificate can be opened. A link to a key proves nothing, since the key may be gone; so the key is
 * opened, in silence, and nothing is mended (wincrypt.h, CryptAcquireCertificatePrivateKey).
 */
final class PrivateKey {

    /** SILENT, COMPARE_KEY, NO_HEALING and ALLOW_NCRYPT_KEY: without the last one keys of the new kind would look missing. */
    private static final int FLAGS = 0x40 | 0x4 | 0x8 | 0x1_0000;

    /** CERT_NCRYPT_KEY_SPEC. */
    private static final int NEW_KIND = 0xFFFF_FFFF;

    /** CRYPT_E_NO_KEY_PROPERTY: no link at all; NTE_BAD_PUBLIC_KEY: the key of another certificate (winerror.h). */
    private static final int NO_LINK = 0x8009_200B;
    private static final int OTHER_KEY = 0x8009_0015;

    /** NTE_BAD_KEYSET, NTE_NO_KEY, NTE_NOT_FOUND: there is none, or this account may not see it. */
    private static final int NO_KEY_SET = 0x8009_0016;
    private static final int NO_KEY = 0x8009_000D;
    private static final int NOT_FOUND = 0x8009_0011;

    private PrivateKey() {
    }

    static PrivateKeyState state(long certificate) {
        long[] key = new long[1];
        int[] keySpec = new int[1];
        int[] callerFrees = new int[1];
        if (CertificateCalls.CryptAcquireCertificatePrivateKey(certificate, FLAGS, 0, key, keySpec, callerFrees) == 0) {
            return refused(Native.getLastError());
        }
        if (callerFrees[0] != 0 && keySpec[0] == NEW_KIND) {
            KeyCalls.NCryptFreeObject(key[0]);
        } else if (callerFrees[0] != 0) {
            PermissionCalls.CryptReleaseContext(key[0], 0);
        }
        return PrivateKeyState.PRESENT;
    }

    private static PrivateKeyState refused(int error) {
        return switch (error) {
            case NO_LINK, OTHER_KEY -> PrivateKeyState.MISSING;
            case NO_KEY_SET, NO_KEY, NOT_FOUND -> isElevated() ? PrivateKeyState.MISSING : PrivateKeyState.UNTOLD;
            default -> PrivateKeyState.UNTOLD;
        };
    }

    /** Keys of the machine are for the system and administrators; anybody else is told that there is none. */
    private static boolean isElevated() {
        try {
            return ProcessToken.number(ProcessToken.ELEVATION) != 0;
        } catch (NoAnswer unknown) {
            return false;
        }
    }
}
