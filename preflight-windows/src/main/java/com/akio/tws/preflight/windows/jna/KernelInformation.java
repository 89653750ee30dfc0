package com.akio.tws.preflight.windows.jna;

/** What the kernel tells of itself. */
final class KernelInformation {

    private static final String CALL = "NtQuerySystemInformation(SystemHypervisorDetailInformation)";

    /** SystemHypervisorDetailInformation: seven answers of CPUID, as the kernel got them when it started. */
    private static final int HYPERVISOR_DETAIL = 159;
    private static final int DETAIL_SIZE = 7 * 16;
    private static final int LARGEST = 4096;

    private static final int STATUS_NOT_IMPLEMENTED = 0xC000_0002;
    private static final int STATUS_INVALID_INFO_CLASS = 0xC000_0003;
    private static final int STATUS_INFO_LENGTH_MISMATCH = 0xC000_0004;
    private static final int STATUS_NOT_SUPPORTED = 0xC000_00BB;

    private KernelInformation() {
    }

    /** The answer as it is; absent from a kernel that has no such question. */
    static byte[] hypervisor() {
        byte[] detail = new byte[DETAIL_SIZE];
        int[] needed = new int[1];
        int status = KernelCalls.NtQuerySystemInformation(HYPERVISOR_DETAIL, detail, detail.length, needed);
        if (status == STATUS_INFO_LENGTH_MISMATCH && needed[0] > 0 && needed[0] <= LARGEST) {
            detail = new byte[needed[0]];
            status = KernelCalls.NtQuerySystemInformation(HYPERVISOR_DETAIL, detail, detail.length, needed);
        }
        return switch (status) {
            case 0 -> detail;
            case STATUS_NOT_IMPLEMENTED, STATUS_INVALID_INFO_CLASS, STATUS_NOT_SUPPORTED -> throw NoAnswer.absent();
            default -> throw NoAnswer.failed(CALL, status);
        };
    }
}
