package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.NTStatus.STATUS_SUCCESS;

/** What the kernel tells of itself. */
final class KernelInformation {

    private static final String CALL = "NtQuerySystemInformation(SystemHypervisorDetailInformation)";

    /**
     * SystemHypervisorDetailInformation: seven answers of CPUID, as the kernel got them when it started (ntexapi.h,
     * https://github.com/winsiderss/systeminformer/blob/master/phnt/include/ntexapi.h; Microsoft leaves it out of winternl.h).
     */
    private static final int HYPERVISOR_DETAIL = 159;
    private static final int DETAIL_SIZE = 7 * 16;
    private static final int LARGEST = 4096;

    private KernelInformation() {
    }

    /** The answer as it is; absent from a kernel that has no such question. */
    static byte[] hypervisor() {
        byte[] detail = new byte[DETAIL_SIZE];
        int[] needed = new int[1];
        int status = KernelCalls.NtQuerySystemInformation(HYPERVISOR_DETAIL, detail, detail.length, needed);
        if (status == Win32.STATUS_INFO_LENGTH_MISMATCH && needed[0] > 0 && needed[0] <= LARGEST) {
            detail = new byte[needed[0]];
            status = KernelCalls.NtQuerySystemInformation(HYPERVISOR_DETAIL, detail, detail.length, needed);
        }
        return switch (status) {
            case STATUS_SUCCESS -> detail;
            case Win32.STATUS_NOT_IMPLEMENTED, Win32.STATUS_INVALID_INFO_CLASS, Win32.STATUS_NOT_SUPPORTED -> throw Win32Failure.absent();
            default -> throw Win32Failure.failed(CALL, status);
        };
    }
}
