package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_FILE_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_PATH_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_RESOURCE_DATA_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_RESOURCE_LANG_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_RESOURCE_NAME_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_RESOURCE_TYPE_NOT_FOUND;

import com.akio.tws.preflight.fact.Reason;
import com.sun.jna.Native;
import java.util.Set;
import java.util.regex.Pattern;

/** The version resource of a file, as its maker wrote it. Windows loads the file as data only, so that nothing of it runs. */
final class VersionInformation {

    /**
     * FILE_VER_GET_NEUTRAL: what stands in the file itself, never in a language file beside it
     * (https://learn.microsoft.com/windows/win32/api/winver/nf-winver-getfileversioninfoexw).
     */
    private static final int NEUTRAL = 0x02;

    /** A version resource has some hundred bytes for each language. */
    private static final int LARGEST = 1 << 20;

    /** The file has none. */
    private static final Set<Integer> NONE = Set.of(ERROR_RESOURCE_DATA_NOT_FOUND, ERROR_RESOURCE_TYPE_NOT_FOUND,
            ERROR_RESOURCE_NAME_NOT_FOUND, ERROR_RESOURCE_LANG_NOT_FOUND);

    /** A path of a network would make Windows go there. */
    private static final Pattern ON_DRIVE = Pattern.compile("[A-Za-z]:\\\\[^\\\\].*");

    private VersionInformation() {
    }

    static byte[] of(String file) {
        if (!ON_DRIVE.matcher(file).matches()) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "X:\\…", file);
        }
        char[] name = WideText.of(file);
        int size = VersionCalls.GetFileVersionInfoSizeExW(NEUTRAL, name, new int[1]);
        if (size == 0) {
            throw ended("GetFileVersionInfoSizeExW");
        }
        if (size < 0 || size > LARGEST) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "≤ " + LARGEST + " B", Integer.toUnsignedString(size) + " B");
        }
        byte[] information = new byte[size];
        if (VersionCalls.GetFileVersionInfoExW(NEUTRAL, name, 0, size, information) == 0) {
            throw ended("GetFileVersionInfoExW");
        }
        return information;
    }

    private static Win32Failure ended(String call) {
        int error = Native.getLastError();
        boolean absent = error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND || NONE.contains(error);
        return absent ? Win32Failure.absent() : Win32Failure.failed(call, error);
    }
}
