package com.akio.tws.preflight.windows.jna;

/** The functions of advapi32.dll about this process's token (processthreadsapi.h, securitybaseapi.h). */
final class TokenCalls {

    static {
        System32.bind(TokenCalls.class, "advapi32.dll");
    }

    private TokenCalls() {
    }

    static native int OpenProcessToken(long process, int access, long[] token);

    static native int GetTokenInformation(long token, int kind, int[] information, int size, int[] needed);
}
