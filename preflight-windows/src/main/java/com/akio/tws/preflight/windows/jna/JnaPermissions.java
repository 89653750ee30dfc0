package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_FILE_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_INSUFFICIENT_BUFFER;
import static com.sun.jna.platform.win32.WinError.ERROR_INVALID_DRIVE;
import static com.sun.jna.platform.win32.WinError.ERROR_PATH_NOT_FOUND;
import static com.sun.jna.platform.win32.WinNT.DACL_SECURITY_INFORMATION;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Permissions;
import com.sun.jna.Native;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The permissions of this machine's files and the identifiers of this process's account. */
public final class JnaPermissions implements Permissions {

    private static final Pattern DRIVE_PATH = Pattern.compile("[A-Za-z]:[\\\\/].*", Pattern.DOTALL);
    private static final int LARGEST = 1 << 20;

    JnaPermissions() {
    }

    @Override
    public Reading<byte[]> ofPath(String path) {
        return Win32Call.ask("GetFileSecurityW(" + path + ")", () -> descriptor(path));
    }

    @Override
    public Reading<byte[]> account() {
        return Win32Call.ask("GetTokenInformation(TokenUser)", TokenIdentifiers::account);
    }

    @Override
    public Reading<List<Holding>> groups() {
        return Win32Call.ask("GetTokenInformation(TokenGroups)", TokenIdentifiers::groups);
    }

    /** Asked for the access list only, which needs READ_CONTROL and no more. */
    private static byte[] descriptor(String path) {
        if (!DRIVE_PATH.matcher(path).matches()) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "X:\\…", path);
        }
        int[] needed = {1024};
        for (int attempt = 0; attempt < Win32.TRIES; attempt++) {
            byte[] descriptor = new byte[Math.min(Math.max(needed[0], 1), LARGEST)];
            if (PermissionCalls.GetFileSecurityW(WideText.of(path), DACL_SECURITY_INFORMATION, descriptor, descriptor.length, needed) != 0) {
                return Arrays.copyOf(descriptor, Math.min(Math.max(needed[0], 0), descriptor.length));
            }
            int error = Native.getLastError();
            if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND || error == ERROR_INVALID_DRIVE) {
                throw Win32Failure.absent();
            }
            if (error != ERROR_INSUFFICIENT_BUFFER) {
                throw Win32Failure.failed("GetFileSecurityW", error);
            }
        }
        throw Win32Failure.failed("GetFileSecurityW", ERROR_INSUFFICIENT_BUFFER);
    }
}
