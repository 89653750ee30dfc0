package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_ACCESS_DENIED;

import com.akio.tws.preflight.fact.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The beginning of a file in the folder of Windows, read by Java itself.
 *
 * <p>Only 64-bit Java is supported; a 32-bit one would be sent from System32 to SysWOW64 and need {@code Sysnative} instead.
 */
final class SystemFile {

    private SystemFile() {
    }

    static byte[] read(String windowsDirectory, String pathBelow, int limit) {
        try (InputStream in = Files.newInputStream(below(windowsDirectory, pathBelow))) {
            return in.readNBytes(limit);
        } catch (NoSuchFileException notThere) {
            throw Win32Failure.absent();
        } catch (AccessDeniedException denied) {
            throw Win32Failure.because(Reason.of(Reason.Kind.DENIED, ERROR_ACCESS_DENIED, "CreateFileW"));
        } catch (FileSystemException failed) {
            throw Win32Failure.because(Reason.Kind.FAILED, String.valueOf(failed.getReason()));
        } catch (IOException failed) {
            throw Win32Failure.because(Reason.Kind.FAILED, String.valueOf(failed.getMessage()));
        }
    }

    private static Path below(String windowsDirectory, String pathBelow) {
        try {
            Path root = Path.of(windowsDirectory).normalize();
            Path file = root.resolve(pathBelow).normalize();
            if (file.startsWith(root) && !file.equals(root)) {
                return file;
            }
        } catch (InvalidPathException notAPath) {
            // Refused below, as any other path that is none of Windows' own.
        }
        throw Win32Failure.because(Reason.Kind.MALFORMED, "%SystemRoot%\\…", pathBelow);
    }
}
