package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.CRYPT_E_NO_KEY_PROPERTY;
import static com.sun.jna.platform.win32.WinError.NTE_BAD_KEYSET;
import static com.sun.jna.platform.win32.WinError.NTE_BAD_PUBLIC_KEY;
import static com.sun.jna.platform.win32.WinError.NTE_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.NTE_NO_KEY;
import static com.sun.jna.platform.win32.WinNT.TOKEN_INFORMATION_CLASS.TokenElevation;

import com.akio.tws.preflight.facts.PrivateKeyState;
import com.sun.jna.Native;

/**
 * Whether the private key of a certificate can be opened. A link to a key proves nothing, since the key may be gone; so the key is
 * opened, in silence, and nothing is mended
 * (https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-cryptacquirecertificateprivatekey, whose flags these are).
 */
final class PrivateKey {

    private static final int CRYPT_ACQUIRE_SILENT_FLAG = 0x40;
    private static final int CRYPT_ACQUIRE_COMPARE_KEY_FLAG = 0x4;
    private static final int CRYPT_ACQUIRE_NO_HEALING = 0x8;
    private static final int CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG = 0x1_0000;

    /** Without the last one keys of the new kind would look missing. */
    private static final int FLAGS = CRYPT_ACQUIRE_SILENT_FLAG | CRYPT_ACQUIRE_COMPARE_KEY_FLAG | CRYPT_ACQUIRE_NO_HEALING
            | CRYPT_ACQUIRE_ALLOW_NCRYPT_KEY_FLAG;

    private static final int CERT_NCRYPT_KEY_SPEC = 0xFFFF_FFFF;

    private PrivateKey() {
    }

    static PrivateKeyState state(long certificate) {
        long[] key = new long[1];
        int[] keySpec = new int[1];
        int[] callerFrees = new int[1];
        if (CertificateCalls.CryptAcquireCertificatePrivateKey(certificate, FLAGS, 0, key, keySpec, callerFrees) == 0) {
            return refused(Native.getLastError());
        }
        if (callerFrees[0] != 0 && keySpec[0] == CERT_NCRYPT_KEY_SPEC) {
            KeyCalls.NCryptFreeObject(key[0]);
        } else if (callerFrees[0] != 0) {
            PermissionCalls.CryptReleaseContext(key[0], 0);
        }
        return PrivateKeyState.PRESENT;
    }

    private static PrivateKeyState refused(int error) {
        return switch (error) {
            // No link at all, and the key of another certificate.
            case CRYPT_E_NO_KEY_PROPERTY, NTE_BAD_PUBLIC_KEY -> PrivateKeyState.MISSING;
            // There is none, or this account may not see it.
            case NTE_BAD_KEYSET, NTE_NO_KEY, NTE_NOT_FOUND -> isElevated() ? PrivateKeyState.MISSING : PrivateKeyState.UNTOLD;
            default -> PrivateKeyState.UNTOLD;
        };
    }

    /** Keys of the machine are for the system and administrators; anybody else is told that there is none. */
    private static boolean isElevated() {
        try {
            return ProcessToken.number(TokenElevation) != 0;
        } catch (Win32Failure unknown) {
            return false;
        }
    }
}
