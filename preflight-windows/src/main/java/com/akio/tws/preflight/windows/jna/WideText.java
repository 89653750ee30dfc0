package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Reason;
import java.nio.charset.StandardCharsets;

/** Texts as the W functions of Windows take and give them: UTF-16, ended by a zero. */
final class WideText {

    private WideText() {
    }

    /** A text with its zero; a text that holds a zero itself is refused, since Windows would read only its beginning. */
    static char[] of(String text) {
        if (text.indexOf('\0') >= 0) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "≠ \\0", "\\0");
        }
        char[] wide = new char[text.length() + 1];
        text.getChars(0, text.length(), wide, 0);
        return wide;
    }

    /** The text up to its zero, or the whole buffer if there is none. */
    static String upToZero(char[] wide) {
        int length = 0;
        while (length < wide.length && wide[length] != 0) {
            length++;
        }
        return new String(wide, 0, length);
    }

    /** The UTF-16LE text that begins at an offset and ends at its zero or with the bytes. */
    static String at(byte[] bytes, int offset) {
        if (offset < 0 || offset > bytes.length) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "0…" + bytes.length + " B", offset + " B");
        }
        int end = offset;
        while (end + 1 < bytes.length && (bytes[end] != 0 || bytes[end + 1] != 0)) {
            end += 2;
        }
        return new String(bytes, offset, end - offset, StandardCharsets.UTF_16LE);
    }
}
