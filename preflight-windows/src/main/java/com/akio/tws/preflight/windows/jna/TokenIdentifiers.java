package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_INSUFFICIENT_BUFFER;
import static com.sun.jna.platform.win32.WinNT.TOKEN_INFORMATION_CLASS.TokenGroups;
import static com.sun.jna.platform.win32.WinNT.TOKEN_INFORMATION_CLASS.TokenUser;
import static com.sun.jna.platform.win32.WinNT.TOKEN_QUERY;

import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Permissions.Holding;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;

/** The identifiers in this process's own token. Windows gives them as pointers into the answer; nothing outside of it is read. */
final class TokenIdentifiers {

    /** TOKEN_GROUPS on 64 bits: the count at 0, SID_AND_ATTRIBUTES of 16 bytes from 8, each a pointer and its attributes. */
    private static final int GROUPS_OFFSET = 8;
    private static final int GROUP_SIZE = 16;
    private static final int ATTRIBUTES_OFFSET = 8;
    private static final int LARGEST = 1 << 20;

    private TokenIdentifiers() {
    }

    static byte[] account() {
        Memory answer = ask(TokenUser);
        return sid(answer, answer.getPointer(0));
    }

    static List<Holding> groups() {
        Memory answer = ask(TokenGroups);
        int count = answer.getInt(0);
        if (count < 0 || GROUPS_OFFSET + (long) count * GROUP_SIZE > answer.size()) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "TOKEN_GROUPS ≤ " + answer.size() + " B", "GroupCount " + Integer.toUnsignedString(count));
        }
        List<Holding> groups = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long offset = GROUPS_OFFSET + (long) i * GROUP_SIZE;
            groups.add(new Holding(sid(answer, answer.getPointer(offset)), answer.getInt(offset + ATTRIBUTES_OFFSET)));
        }
        return List.copyOf(groups);
    }

    private static Memory ask(int kind) {
        long[] token = new long[1];
        Win32Failure.unlessTrue("OpenProcessToken",
                TokenCalls.OpenProcessToken(SystemCalls.GetCurrentProcess(), TOKEN_QUERY, token));
        try {
            int[] needed = {1024};
            for (int attempt = 0; attempt < Win32.TRIES; attempt++) {
                Memory answer = new Memory(Math.min(Math.max(needed[0], Long.BYTES), LARGEST));
                answer.clear();
                if (PermissionCalls.GetTokenInformation(token[0], kind, answer, (int) answer.size(), needed) != 0) {
                    return answer;
                }
                int error = Native.getLastError();
                if (error != ERROR_INSUFFICIENT_BUFFER) {
                    throw Win32Failure.failed("GetTokenInformation", error);
                }
            }
            throw Win32Failure.failed("GetTokenInformation", ERROR_INSUFFICIENT_BUFFER);
        } finally {
            Kernel32.CloseHandle(token[0]);
        }
    }

    private static byte[] sid(Memory answer, Pointer place) {
        long offset = Pointer.nativeValue(place) - Pointer.nativeValue(answer);
        if (offset < 0 || offset + 8 > answer.size()) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "SID ≤ " + answer.size() + " B", "SID + " + offset + " B");
        }
        long size = 8 + Integer.BYTES * (long) Byte.toUnsignedInt(answer.getByte(offset + 1));
        if (offset + size > answer.size()) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "SID ≤ " + answer.size() + " B", "SID + " + (offset + size) + " B");
        }
        return answer.getByteArray(offset, (int) size);
    }
}
