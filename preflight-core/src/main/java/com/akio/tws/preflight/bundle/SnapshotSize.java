package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import java.util.Map;

/**
 * How much room a reading takes in a bundle, at the most.
 *
 * @param letters bytes of its JSON text
 * @param values what {@link BundleEntries#valuesAtMost} counts in them
 */
record SnapshotSize(long letters, long values) {

    private static final SnapshotSize NONE = new SnapshotSize(0, 0);
    /** Braces, quotes, a comma, a line end. */
    private static final int FRAME = 8;
    /** The frame of a reading with its state, its reason and the names of these. */
    private static final int READING = 200;
    private static final int INDENT = 2;
    /** A backslash, a letter u and four digits. */
    private static final int ESCAPED = 6;
    private static final int MOST_BYTES = 3;

    static SnapshotSize of(String fact, Reading<Value> reading) {
        SnapshotSize size = of(fact).and(of(reading.source().where())).and(new SnapshotSize(READING, FRAME));
        if (reading instanceof Reading.Unreadable<Value> unreadable) {
            return size.and(of(unreadable.reason().detail()));
        }
        return reading.known().map(value -> size.and(of(value, INDENT))).orElse(size);
    }

    private static SnapshotSize of(Value value, int depth) {
        SnapshotSize size = new SnapshotSize(FRAME + (long) depth * INDENT, 1);
        if (value instanceof Value.Text text) {
            return size.and(of(text.text()));
        }
        if (value instanceof Value.Items items) {
            for (Value item : items.items()) {
                size = size.and(of(item, depth + 1));
            }
            return size.and(new SnapshotSize((long) depth * INDENT, 1));
        }
        if (value instanceof Value.Fields fields) {
            for (Map.Entry<String, Value> field : fields.fields().entrySet()) {
                size = size.and(of(field.getKey())).and(of(field.getValue(), depth + 1));
            }
            return size.and(new SnapshotSize((long) depth * INDENT, 1));
        }
        return size.and(new SnapshotSize(Long.toString(Long.MIN_VALUE).length(), 0));
    }

    private static SnapshotSize of(String text) {
        long letters = FRAME;
        long values = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            letters += sign < ' ' || sign == '"' || sign == '\\' || sign == '\u2028' || sign == '\u2029' ? ESCAPED : sign < 0x80 ? 1 : MOST_BYTES;
            values += sign == ',' || sign == '[' || sign == '{' ? 1 : 0;
        }
        return new SnapshotSize(letters, values);
    }

    static SnapshotSize none() {
        return NONE;
    }

    SnapshotSize and(SnapshotSize other) {
        return new SnapshotSize(letters + other.letters, values + other.values);
    }

    SnapshotSize without(SnapshotSize other) {
        return new SnapshotSize(letters - other.letters, values - other.values);
    }

    /** Whether a reader takes it, with room for masks and for what else stands in a snapshot. */
    boolean fits() {
        return letters <= BundleEntries.LONGEST_ENTRY / 8L * 7 && values <= BundleEntries.MOST_VALUES / 8L * 7;
    }
}
