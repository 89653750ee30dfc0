package com.akio.tws.preflight.write;

import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.util.Objects;

/**
 * How a document is to be shown, as far as a format leaves that open.
 *
 * @param style whether text may be coloured
 * @param width how many signs a line of text holds
 * @param extent how much of a report text shows
 * @param warnings what a warning is to a build server
 */
public record Showing(TextStyle style, int width, Extent extent, Warnings warnings) {

    /** How much is shown. */
    public enum Extent {
        /** Everything. */
        WHOLE,
        /** One line, as {@code --quiet} asks. */
        LINE
    }

    /** Whole, without colours, for a file or a pipe whose lines nobody breaks; a warning does not fail a build. */
    public static final Showing PLAIN = new Showing(TextStyle.PLAIN, TextLines.WIDTH, Extent.WHOLE, Warnings.PASS);

    public Showing {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(warnings, "warnings");
        if (width < 1) {
            throw new IllegalArgumentException("a line holds at least one sign, not " + width);
        }
    }

    /** The same in another style. */
    public Showing in(TextStyle other) {
        return new Showing(other, width, extent, warnings);
    }

    /** The same, for lines of another width. */
    public Showing wide(int signs) {
        return new Showing(style, signs, extent, warnings);
    }

    /** The same, with more or less of it shown. */
    public Showing of(Extent other) {
        return new Showing(style, width, other, warnings);
    }

    /** The same, with warnings meaning something else to a build server. */
    public Showing taking(Warnings other) {
        return new Showing(style, width, extent, other);
    }
}
