package com.akio.tws.preflight.windows.jna;

/** The functions of kernel32.dll about this process's session (processthreadsapi.h, winbase.h). */
final class SessionCalls {

    static {
        System32.bind(SessionCalls.class, "kernel32.dll");
    }

    private SessionCalls() {
    }

    static native int GetCurrentProcessId();

    static native int ProcessIdToSessionId(int process, int[] session);

    static native int WTSGetActiveConsoleSessionId();
}
