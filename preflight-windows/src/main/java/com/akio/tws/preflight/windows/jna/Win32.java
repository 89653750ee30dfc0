package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Reason;

/** What the error codes of Windows mean for a reading (winerror.h, ntstatus.h). */
final class Win32 {

    static final int ERROR_FILE_NOT_FOUND = 2;
    static final int ERROR_PATH_NOT_FOUND = 3;
    static final int ERROR_INVALID_DRIVE = 15;
    static final int ERROR_INVALID_PARAMETER = 87;
    static final int ERROR_INSUFFICIENT_BUFFER = 122;
    static final int ERROR_MORE_DATA = 234;
    static final int ERROR_NO_MORE_ITEMS = 259;
    static final int ERROR_SERVICE_DOES_NOT_EXIST = 1060;

    /** How often a call is asked again because its answer grew in between. */
    static final int TRIES = 8;

    private static final int HRESULT_FROM_WIN32 = 0x8007_0000;

    private Win32() {
    }

    /** The Win32 code inside an {@code HRESULT_FROM_WIN32}; any other code as it is. */
    static int plain(int code) {
        return (code & 0xFFFF_0000) == HRESULT_FROM_WIN32 ? code & 0xFFFF : code;
    }

    /** Which repair an error code asks for. */
    static Reason.Kind kind(int code) {
        return switch (plain(code)) {
            // ACCESS_DENIED, NETWORK_ACCESS_DENIED, ELEVATION_REQUIRED, NOT_ALL_ASSIGNED, PRIVILEGE_NOT_HELD,
            // STATUS_ACCESS_DENIED, STATUS_PRIVILEGE_NOT_HELD
            case 5, 65, 740, 1300, 1314, 0xC000_0022, 0xC000_0061 -> Reason.Kind.DENIED;
            // INVALID_FUNCTION is how a driver says that it does not know a control code; NOT_SUPPORTED,
            // CALL_NOT_IMPLEMENTED, MOD_NOT_FOUND, PROC_NOT_FOUND, E_NOTIMPL, STATUS_NOT_IMPLEMENTED, STATUS_NOT_SUPPORTED
            case 1, 50, 120, 126, 127, 0x8000_4001, 0xC000_0002, 0xC000_00BB -> Reason.Kind.UNSUPPORTED;
            default -> Reason.Kind.FAILED;
        };
    }

    /** The reason of a failed call, in the words of the call and of Windows. */
    static Reason reason(String call, int code, String systemText) {
        String detail = systemText.isEmpty() ? call : call + ": " + systemText;
        return Reason.of(kind(code), code, detail);
    }
}
