package com.akio.tws.preflight.windows.jna;

/** The functions of wtsapi32.dll about sessions (wtsapi32.h). */
final class TerminalCalls {

    static {
        System32.bind(TerminalCalls.class, "wtsapi32.dll");
    }

    private TerminalCalls() {
    }

    static native int WTSQuerySessionInformationW(long server, int session, int kind, long[] information, int[] bytes);

    static native void WTSFreeMemory(long information);
}
