package com.akio.tws.preflight.seal;

import java.util.List;

/**
 * The key of a file, wrapped for one reader: one entry of an age file's head.
 *
 * @param arguments its kind, and what that kind needs
 * @param body the wrapped key
 */
@SuppressWarnings("ArrayRecordComponent") // taken apart at once, compared by nobody
record Stanza(List<String> arguments, byte[] body) {

    static final String X25519 = "X25519";
    static final String PASSPHRASE = "scrypt";
    static final int COLUMNS = 64;

    Stanza {
        arguments = List.copyOf(arguments);
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("an entry without a kind");
        }
    }

    String kind() {
        return arguments.get(0);
    }

    boolean isOf(String kind) {
        return kind().equals(kind);
    }

    /** The entry as it stands in a head; its last line is shorter than the others, if need be empty. */
    String text() {
        StringBuilder text = new StringBuilder("-> ").append(String.join(" ", arguments)).append('\n');
        String letters = StrictBase64.unpadded(body);
        int at = 0;
        while (letters.length() - at >= COLUMNS) {
            text.append(letters, at, at + COLUMNS).append('\n');
            at += COLUMNS;
        }
        return text.append(letters, at, letters.length()).append('\n').toString();
    }
}
