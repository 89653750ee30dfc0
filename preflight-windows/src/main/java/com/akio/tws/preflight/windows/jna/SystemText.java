package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinBase.FORMAT_MESSAGE_FROM_SYSTEM;
import static com.sun.jna.platform.win32.WinBase.FORMAT_MESSAGE_IGNORE_INSERTS;

/** What Windows itself says of an error code, in the language of the system. */
final class SystemText {

    private SystemText() {
    }

    /** One line of text; empty where Windows has none. The buffer is ours, so there is nothing for Windows to free. */
    static String of(int code) {
        char[] text = new char[512];
        try {
            int length = Kernel32.FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, 0, code, 0,
                    text, text.length, 0);
            return new String(text, 0, Math.min(length, text.length)).replaceAll("\\s+", " ").strip();
        } catch (LinkageError missing) {
            return "";
        }
    }
}
