package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinNT.TOKEN_QUERY;

/** One number of this process's own token (winnt.h, TOKEN_INFORMATION_CLASS). */
final class ProcessToken {

    private ProcessToken() {
    }

    static int number(int kind) {
        long[] token = new long[1];
        Win32Failure.unlessTrue("OpenProcessToken",
                TokenCalls.OpenProcessToken(SystemCalls.GetCurrentProcess(), TOKEN_QUERY, token));
        try {
            int[] number = new int[1];
            Win32Failure.unlessTrue("GetTokenInformation",
                    TokenCalls.GetTokenInformation(token[0], kind, number, Integer.BYTES, new int[1]));
            return number[0];
        } finally {
            Kernel32.CloseHandle(token[0]);
        }
    }
}
