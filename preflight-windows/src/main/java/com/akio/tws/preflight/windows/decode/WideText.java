package com.akio.tws.preflight.windows.decode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts as Windows keeps them: UTF-16LE, ended by a NUL. */
final class WideText {

    private WideText() {
    }

    /**
     * All characters, NULs too.
     *
     * <p>An unpaired surrogate becomes U+FFFD, so that the text is the same after it was saved as UTF-8 and read back.
     */
    static String all(byte[] bytes) throws Malformed {
        if (bytes.length % 2 != 0) {
            throw new Malformed("UTF-16LE: 2n B", bytes.length + " B");
        }
        return new String(bytes, StandardCharsets.UTF_16LE);
    }

    /** The text before the first NUL, or all of it where there is none. */
    static String upToNul(byte[] bytes) throws Malformed {
        String all = all(bytes);
        int end = all.indexOf('\0');
        return end < 0 ? all : all.substring(0, end);
    }

    /** Every NUL-ended text, empty ones too, and a last one that nobody ended. */
    static List<String> splitAtNul(byte[] bytes) throws Malformed {
        String all = all(bytes);
        List<String> texts = new ArrayList<>();
        int start = 0;
        for (int end = all.indexOf('\0'); end >= 0; end = all.indexOf('\0', start)) {
            texts.add(all.substring(start, end));
            start = end + 1;
        }
        if (start < all.length()) {
            texts.add(all.substring(start));
        }
        return texts;
    }
}
