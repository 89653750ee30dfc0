package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Mismatch;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Binds the native methods of a class to a library of Windows itself, and to no other file of that name.
 *
 * <p>JNA hands a bare name to {@code LoadLibraryEx} with {@code LOAD_WITH_ALTERED_SEARCH_PATH}, for which Microsoft leaves the
 * behaviour undefined, and looks into {@code jna.library.path} before and into the class path after it. So every library is
 * named by its full path below {@code GetSystemDirectory}, and what it needs in turn is searched in System32 alone. The
 * library that can tell that path, kernel32, is part of every process already.
 *
 * <p>Only 64-bit Java is supported: a 32-bit one would be redirected from System32 to SysWOW64.
 */
final class System32 {

    /** System32 and nothing else (https://learn.microsoft.com/windows/win32/api/libloaderapi/nf-libloaderapi-loadlibraryexw). */
    private static final int LOAD_LIBRARY_SEARCH_SYSTEM32 = 0x800;

    /** The library's own folder too. */
    private static final int LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR = 0x100;

    private System32() {
    }

    /**
     * Binds the native methods of {@code calls} to a library below System32.
     *
     * @throws UnsatisfiedLinkError if this Windows has no such library, or the library lacks one of the functions
     */
    static void bind(Class<?> calls, String dll) {
        // Here and below, so that a failure speaks for itself each time, not only to whoever asked first.
        NativeLoading.prepare();
        Native.register(calls, dll.equals("kernel32.dll") ? kernel32() : library(path(dll), LOAD_LIBRARY_SEARCH_SYSTEM32));
    }

    /** Binds to a library elsewhere, whose folder the caller has proven to be trustworthy. */
    static void bind(Class<?> calls, Path library) {
        Native.register(calls, library(library, LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR));
    }

    /** kernel32 is bound by name: it is loaded before any code of ours, and the name then gives that very module. */
    private static NativeLibrary kernel32() {
        return NativeLibrary.getInstance("kernel32", Map.of(Library.OPTION_OPEN_FLAGS, LOAD_LIBRARY_SEARCH_SYSTEM32));
    }

    static Path path(String dll) {
        NativeLoading.prepare();
        char[] directory = new char[1024];
        int length = Kernel32.GetSystemDirectoryW(directory, directory.length);
        if (length == 0 || length >= directory.length) {
            throw new UnsatisfiedLinkError(new Mismatch("GetSystemDirectoryW: 1…" + (directory.length - 1), Integer.toString(length)).detail());
        }
        return Path.of(new String(directory, 0, length), dll);
    }

    private static NativeLibrary library(Path path, int flags) {
        // Asked first, because JNA goes on to other places when the file is missing.
        if (!Files.isRegularFile(path)) {
            throw new UnsatisfiedLinkError("LoadLibraryExW: " + path);
        }
        return NativeLibrary.getInstance(path.toString(), Map.of(Library.OPTION_OPEN_FLAGS, flags));
    }
}
