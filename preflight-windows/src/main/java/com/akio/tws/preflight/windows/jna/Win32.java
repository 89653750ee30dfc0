package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.NTStatus.STATUS_ACCESS_DENIED;
import static com.sun.jna.platform.win32.WinError.ERROR_ACCESS_DENIED;
import static com.sun.jna.platform.win32.WinError.ERROR_CALL_NOT_IMPLEMENTED;
import static com.sun.jna.platform.win32.WinError.ERROR_ELEVATION_REQUIRED;
import static com.sun.jna.platform.win32.WinError.ERROR_INVALID_FUNCTION;
import static com.sun.jna.platform.win32.WinError.ERROR_MOD_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_NETWORK_ACCESS_DENIED;
import static com.sun.jna.platform.win32.WinError.ERROR_NOT_ALL_ASSIGNED;
import static com.sun.jna.platform.win32.WinError.ERROR_NOT_SUPPORTED;
import static com.sun.jna.platform.win32.WinError.ERROR_PRIVILEGE_NOT_HELD;
import static com.sun.jna.platform.win32.WinError.ERROR_PROC_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.E_NOTIMPL;

import com.akio.tws.preflight.fact.Reason;

/**
 * What the error codes of Windows mean for a reading (winerror.h). Of ntstatus.h JNA Platform has few; the others are Microsoft's, from
 * https://learn.microsoft.com/openspecs/windows_protocols/ms-erref/596a1078-e883-4972-9bbc-49e60bebca55.
 */
final class Win32 {

    /** How often a call is asked again because its answer grew in between. */
    static final int TRIES = 8;

    static final int STATUS_NOT_IMPLEMENTED = 0xC000_0002;
    static final int STATUS_INVALID_INFO_CLASS = 0xC000_0003;
    static final int STATUS_INFO_LENGTH_MISMATCH = 0xC000_0004;
    static final int STATUS_NOT_SUPPORTED = 0xC000_00BB;
    private static final int STATUS_PRIVILEGE_NOT_HELD = 0xC000_0061;

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
            case ERROR_ACCESS_DENIED, ERROR_NETWORK_ACCESS_DENIED, ERROR_ELEVATION_REQUIRED, ERROR_NOT_ALL_ASSIGNED,
                    ERROR_PRIVILEGE_NOT_HELD, STATUS_ACCESS_DENIED, STATUS_PRIVILEGE_NOT_HELD -> Reason.Kind.DENIED;
            // ERROR_INVALID_FUNCTION is how a driver says that it does not know a control code.
            case ERROR_INVALID_FUNCTION, ERROR_NOT_SUPPORTED, ERROR_CALL_NOT_IMPLEMENTED, ERROR_MOD_NOT_FOUND, ERROR_PROC_NOT_FOUND,
                    E_NOTIMPL, STATUS_NOT_IMPLEMENTED, STATUS_NOT_SUPPORTED -> Reason.Kind.UNSUPPORTED;
            default -> Reason.Kind.FAILED;
        };
    }

    /** The reason of a failed call, in the words of the call and of Windows. */
    static Reason reason(String call, int code, String systemText) {
        String detail = systemText.isEmpty() ? call : call + ": " + systemText;
        return Reason.of(kind(code), code, detail);
    }
}
