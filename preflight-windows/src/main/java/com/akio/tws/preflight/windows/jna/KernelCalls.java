package com.akio.tws.preflight.windows.jna;

/** The function of ntdll.dll that asks the kernel about itself (winternl.h); it gives an NTSTATUS. */
final class KernelCalls {

    static {
        System32.bind(KernelCalls.class, "ntdll.dll");
    }

    private KernelCalls() {
    }

    static native int NtQuerySystemInformation(int informationClass, byte[] information, int size, int[] needed);
}
