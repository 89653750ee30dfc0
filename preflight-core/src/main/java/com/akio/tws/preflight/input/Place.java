package com.akio.tws.preflight.input;

import java.util.Objects;

/**
 * A place in a file that a person can go to.
 *
 * @param file the file as the person named it
 * @param line from 1, or 0 when the whole file is meant
 * @param column from 1, or 0 when the whole file is meant
 */
public record Place(String file, int line, int column) {

    public Place {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("no such place: " + line + ":" + column);
        }
    }

    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}, or the file alone. */
    public String shown() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
