package com.akio.tws.preflight.windows.jna;

/** The one function that tells a volume's space apart from quotas; newer than the others, so it stands alone. */
final class DiskSpaceCall {

    static {
        System32.bind(DiskSpaceCall.class, "kernel32.dll");
    }

    private DiskSpaceCall() {
    }

    /** Gives an HRESULT. */
    static native int GetDiskSpaceInformationW(char[] root, byte[] information);
}
