package com.akio.tws.preflight.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the plan and the facts stand in a snapshot's JSON text, found by its brackets and quotes alone. Nothing is judged: a part is read strictly
 * before it is believed, and a text that is unusual in any way has no parts and is read as a whole.
 */
final class SnapshotParts {

    private static final byte[] FACTS = "\"facts\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SITE = "\"site\"".getBytes(StandardCharsets.US_ASCII);
    /** A part is read as a text of its own, which may nest as deep as a whole one; below this it would be taken in the whole, too. */
    private static final int DEEPEST = 50;

    /** From the bracket that opens an object to behind the one that closes it. */
    record Part(int from, int to, int hash) {
    }

    private final byte[] text;
    private int at;
    private Optional<Part> site = Optional.empty();

    private SnapshotParts(byte[] text) {
        this.text = text;
    }

    /**
     * A snapshot in parts.
     *
     * @param rest the whole text but for the plan and the facts, whose objects are empty
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
    record Found(byte[] rest, Part site, Map<String, Part> facts) {
    }

    /** The parts; empty for a text that must be read as a whole. */
    static Optional<Found> of(byte[] text) {
        return new SnapshotParts(text).find();
    }

    private Optional<Found> find() {
        int open = opening();
        if (open < 0 || site.isEmpty()) {
            return Optional.empty();
        }
        at = open + 1;
        Map<String, Part> facts = new LinkedHashMap<>();
        while (true) {
            Optional<String> name = name();
            if (name.isEmpty() || !sign(':') || !isNext('{')) {
                return Optional.empty();
            }
            Optional<Part> part = object();
            if (part.isEmpty() || facts.put(name.get(), part.get()) != null) {
                return Optional.empty();
            }
            if (sign('}')) {
                break;
            }
            if (!sign(',')) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(without(site.get(), open + 1, at - 1), site.get(), facts));
    }

    /** The text without what stands in the object of the plan, and without what stands between two places behind it. */
    private byte[] without(Part plan, int from, int to) {
        ByteBuffer rest = ByteBuffer.allocate(text.length - (plan.to() - plan.from() - 2) - (to - from));
        rest.put(text, 0, plan.from() + 1).put(text, plan.to() - 1, from - plan.to() + 1).put(text, to, text.length - to);
        return rest.array();
    }

    /** The bracket behind the first {@code "facts":} of the outermost object, or -1; takes the plan before it down. */
    private int opening() {
        int depth = 0;
        at = 0;
        while (at < text.length) {
            byte sign = text[at];
            if (sign == '"') {
                boolean facts = depth == 1 && isHere(FACTS);
                boolean plan = depth == 1 && site.isEmpty() && isHere(SITE);
                if (!string()) {
                    return -1;
                }
                if (facts && sign(':')) {
                    return isNext('{') ? at : -1;
                }
                if (plan && sign(':') && isNext('{')) {
                    site = object();
                }
                continue;
            }
            depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            at++;
        }
        return -1;
    }

    private boolean isHere(byte[] name) {
        return at + name.length <= text.length && Arrays.equals(text, at, at + name.length, name, 0, name.length);
    }

    /** Goes behind a string; false where it does not end. */
    private boolean string() {
        for (at++; at < text.length; at++) {
            if (text[at] == '\\') {
                at++;
            } else if (text[at] == '"') {
                at++;
                return true;
            }
        }
        return false;
    }

    /** A name of plain letters. */
    private Optional<String> name() {
        if (!isNext('"')) {
            return Optional.empty();
        }
        int from = at + 1;
        for (int i = from; i < text.length; i++) {
            byte sign = text[i];
            if (sign == '"') {
                at = i + 1;
                return Optional.of(new String(text, from, i - from, StandardCharsets.ISO_8859_1));
            }
            if (sign <= ' ' || sign == '\\') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Goes behind an object. */
    private Optional<Part> object() {
        int from = at;
        int depth = 0;
        int hash = 1;
        boolean inString = false;
        for (int i = from; i < text.length; i++) {
            byte sign = text[i];
            hash = 31 * hash + sign;
            if (sign == '"') {
                inString = !inString;
            } else if (inString) {
                if (sign == '\\' && i + 1 < text.length) {
                    i++;
                    hash = 31 * hash + text[i];
                }
            } else if (sign == '{' || sign == '[') {
                depth++;
                if (depth > DEEPEST) {
                    return Optional.empty();
                }
            } else if (sign == '}' || sign == ']') {
                depth--;
                if (depth == 0) {
                    at = i + 1;
                    return Optional.of(new Part(from, at, hash));
                }
            }
        }
        return Optional.empty();
    }

    /** Goes behind this sign if it is the next one that is no blank. */
    private boolean sign(char wanted) {
        if (isNext(wanted)) {
            at++;
            return true;
        }
        return false;
    }

    private boolean isNext(char wanted) {
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at < text.length && text[at] == wanted;
    }
}
