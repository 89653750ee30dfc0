package com.akio.tws.preflight.windows.jna;

/** The functions of kernel32.dll about processes (processthreadsapi.h, winbase.h). */
final class ProcessCalls {

    static {
        System32.bind(ProcessCalls.class, "kernel32.dll");
    }

    private ProcessCalls() {
    }

    static native long OpenProcess(int access, int inherit, int processId);

    static native int QueryFullProcessImageNameW(long process, int flags, char[] name, int[] size);
}
