package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.SiteProfile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A snapshot's JSON text taken apart by its brackets and quotes alone, so that what other snapshots had as well need not be read again. A
 * part is read strictly before it is believed, and a text that is unusual in any way is not taken apart: it is read as a whole.
 */
final class SnapshotParts {

    private static final byte[] FACTS = "\"facts\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SITE = "\"site\"".getBytes(StandardCharsets.US_ASCII);
    /** A part is read as a text of its own, which may nest as deep as a whole one; below this it would be taken in the whole, too. */
    private static final int DEEPEST = 50;

    private final byte[] text;
    private final SharedFacts shared;
    private int at;
    private int planFrom;
    private int planTo;
    private Optional<SiteProfile> plan = Optional.empty();

    private SnapshotParts(byte[] text, SharedFacts shared) {
        this.text = text;
        this.shared = shared;
    }

    /**
     * A snapshot in parts.
     *
     * @param rest the whole text but for the plan and the facts, whose objects are empty
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
    record Found(byte[] rest, SiteProfile plan, Map<String, Reading<Value>> facts) {
    }

    /**
     * The parts; empty for a text that must be read as a whole.
     *
     * @throws BadInput if a part is refused; read as a whole the text is, too, and with its place
     */
    static Optional<Found> of(byte[] text, SharedFacts shared) throws BadInput {
        return new SnapshotParts(text, shared).find();
    }

    private Optional<Found> find() throws BadInput {
        int open = opening();
        if (open < 0 || plan.isEmpty()) {
            return Optional.empty();
        }
        at = open + 1;
        Map<String, Reading<Value>> facts = new LinkedHashMap<>();
        SharedFacts.Named before = shared.first();
        while (true) {
            Optional<SharedFacts.Named> named = named(before);
            if (named.isEmpty() || !sign(':') || !isNext('{')) {
                return Optional.empty();
            }
            before = named.get();
            Optional<Reading<Value>> fact = fact(before);
            if (fact.isEmpty() || facts.put(before.name(), fact.get()) != null) {
                return Optional.empty();
            }
            if (sign('}')) {
                break;
            }
            if (!sign(',')) {
                return Optional.empty();
            }
        }
        return Optional.of(new Found(without(open + 1, at - 1), plan.get(), facts));
    }

    /** The fact whose name comes next: the one that stood here before, as a rule. */
    private Optional<SharedFacts.Named> named(SharedFacts.Named before) {
        Optional<SharedFacts.Named> expected = isNext('"') ? shared.behind(before, text, at) : Optional.empty();
        if (expected.isPresent()) {
            at += expected.get().length();
            return expected;
        }
        return name().map(name -> shared.named(name, before));
    }

    private Optional<Reading<Value>> fact(SharedFacts.Named named) throws BadInput {
        Optional<SharedFacts.Form<Reading<Value>>> known = named.form(text, at);
        if (known.isPresent()) {
            at += known.get().text().length;
            return Optional.of(known.get().read());
        }
        Optional<byte[]> object = object();
        return object.isPresent() ? Optional.of(shared.learnFact(named, object.get())) : Optional.empty();
    }

    private boolean takePlan() throws BadInput {
        planFrom = at;
        Optional<SharedFacts.Form<SiteProfile>> known = shared.plan(text, at);
        if (known.isPresent()) {
            at += known.get().text().length;
            plan = Optional.of(known.get().read());
        } else {
            Optional<byte[]> object = object();
            if (object.isEmpty()) {
                return false;
            }
            plan = Optional.of(shared.learnPlan(object.get()));
        }
        planTo = at;
        return true;
    }

    /** The text without what stands in the object of the plan, and without what stands between two places behind it. */
    private byte[] without(int from, int to) {
        ByteBuffer rest = ByteBuffer.allocate(text.length - (planTo - planFrom - 2) - (to - from));
        rest.put(text, 0, planFrom + 1).put(text, planTo - 1, from - planTo + 1).put(text, to, text.length - to);
        return rest.array();
    }

    /** The bracket behind the first {@code "facts":} of the outermost object, or -1; takes the plan before it down. */
    private int opening() throws BadInput {
        int depth = 0;
        at = 0;
        while (at < text.length) {
            byte sign = text[at];
            if (sign == '"') {
                boolean facts = depth == 1 && isHere(FACTS);
                boolean site = depth == 1 && plan.isEmpty() && isHere(SITE);
                if (!string()) {
                    return -1;
                }
                if (facts && sign(':')) {
                    return isNext('{') ? at : -1;
                }
                if (site && sign(':') && isNext('{') && !takePlan()) {
                    return -1;
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

    /** Goes behind an object, and gives it. */
    private Optional<byte[]> object() {
        int from = at;
        int depth = 0;
        boolean inString = false;
        for (int i = from; i < text.length; i++) {
            byte sign = text[i];
            if (sign == '"') {
                inString = !inString;
            } else if (inString) {
                i += sign == '\\' ? 1 : 0;
            } else if (sign == '{' || sign == '[') {
                depth++;
                if (depth > DEEPEST) {
                    return Optional.empty();
                }
            } else if (sign == '}' || sign == ']') {
                depth--;
                if (depth == 0) {
                    at = i + 1;
                    return Optional.of(Arrays.copyOfRange(text, from, at));
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
