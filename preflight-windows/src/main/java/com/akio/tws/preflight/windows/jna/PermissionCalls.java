package com.akio.tws.preflight.windows.jna;

import com.sun.jna.Pointer;

/** The functions of advapi32.dll about permissions, identifiers and keys of the old kind (securitybaseapi.h, wincrypt.h). */
final class PermissionCalls {

    static {
        System32.bind(PermissionCalls.class, "advapi32.dll");
    }

    private PermissionCalls() {
    }

    static native int GetFileSecurityW(char[] path, int information, byte[] descriptor, int size, int[] needed);

    static native int GetTokenInformation(long token, int kind, Pointer information, int size, int[] needed);

    static native int CryptReleaseContext(long provider, int flags);
}
