package com.akio.tws.preflight.redact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A text with a way of writing signs undone, and where each of its signs stands in the source: one letter may be written with a percent sign,
 * as an entity or behind a backslash.
 *
 * @param text what the source says
 * @param starts where each sign of it begins in the source
 * @param ends where each sign of it ends there
 */
@SuppressWarnings("ArrayRecordComponent") // made here, compared by nobody
record Decoded(String text, int[] starts, int[] ends) {

    /** A way of writing signs. */
    enum Way {
        /** Of addresses of the web (RFC 3986, section 2.1), and {@code %uXXXX} of old scripts. */
        PERCENT,
        /** Of HTML and XML. */
        ENTITY,
        /** A backslash with the number of the sign, or another backslash or slash, as JSON, Java and C have them. */
        NUMBER,
        /** A backslash with the letter of a line end or tab; in a path it is a name's first letter. */
        LETTER
    }

    private static final Set<Way> SURE = EnumSet.of(Way.PERCENT, Way.ENTITY, Way.NUMBER);

    /** The ways of which one in a text is meant as such, and those that a name may look like. */
    private static final List<Set<Way>> NAMES = List.of(EnumSet.of(Way.PERCENT), EnumSet.of(Way.ENTITY), EnumSet.of(Way.NUMBER), SURE);
    private static final List<Set<Way>> EVERY = List.of(EnumSet.of(Way.PERCENT), EnumSet.of(Way.ENTITY), EnumSet.of(Way.NUMBER), SURE,
            EnumSet.of(Way.LETTER), EnumSet.allOf(Way.class));
    private static final int DEEPEST = 3;

    /** The source itself. */
    static Decoded itself(String source) {
        int[] starts = new int[source.length()];
        int[] ends = new int[source.length()];
        for (int i = 0; i < source.length(); i++) {
            starts[i] = i;
            ends[i] = i + 1;
        }
        return new Decoded(source, starts, ends);
    }

    /** The source, and what else it may say to somebody who looks for new names. */
    static List<Decoded> forNames(String source) {
        return readings(source, NAMES);
    }

    /** The source, and what else it may say to somebody who looks for known names. */
    static List<Decoded> every(String source) {
        return readings(source, EVERY);
    }

    private static List<Decoded> readings(String source, List<Set<Way>> ways) {
        List<Decoded> readings = new ArrayList<>(List.of(itself(source)));
        if (!Escape.mayBeIn(source)) {
            return readings;
        }
        for (Set<Way> one : ways) {
            Decoded before = readings.get(0);
            for (int depth = 0; depth < DEEPEST; depth++) {
                Decoded undone = before.undone(one);
                if (undone.text().equals(before.text())) {
                    break;
                }
                readings.add(undone);
                before = undone;
            }
        }
        return readings;
    }

    private Decoded undone(Set<Way> ways) {
        StringBuilder said = new StringBuilder(text.length());
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (!Escape.begins(sign)) {
                from[said.length()] = starts[at];
                to[said.length()] = ends[at];
                said.append(sign);
                at++;
                continue;
            }
            Escape escape = Escape.at(text, at, ways);
            for (int i = 0; i < escape.said().length(); i++) {
                from[said.length()] = starts[at];
                to[said.length()] = ends[at + escape.length() - 1];
                said.append(escape.said().charAt(i));
            }
            at += escape.length();
        }
        return new Decoded(said.toString(), from, to);
    }
}
