package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a snapshot beside plan and facts, of which many others differ in their time and duration only: that need not be parsed. */
final class SnapshotFrame {

    private static final int LONGEST = 4096;
    private static final Pattern TIME = Pattern.compile("\"collectedAt\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern TOOK = Pattern.compile("\"durationMillis\"\\s*:\\s*([0-9]+)");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,7}");
    private static final String PLAIN = "dddd-dd-ddTdd:dd:ddZ";

    private final TextFrame frame;
    private final boolean timeFirst;
    private final SiteProfile plan;
    private final Site site;
    private final boolean sample;

    private SnapshotFrame(TextFrame frame, boolean timeFirst, SiteProfile plan, Collected collected) {
        this.frame = frame;
        this.timeFirst = timeFirst;
        this.plan = plan;
        this.site = collected.site();
        this.sample = collected.sample();
    }

    /**
     * The frame of a snapshot that was read; empty where it is unusual.
     *
     * @param collected what was read in it
     */
    static Optional<SnapshotFrame> of(SnapshotParts.Found parts, Collected collected) {
        String text = new String(parts.rest(), StandardCharsets.ISO_8859_1);
        Matcher time = TIME.matcher(text);
        Matcher took = TOOK.matcher(text);
        // Without escapes a name stands as it is: the only one is that of the member.
        boolean usual = text.length() <= LONGEST && text.indexOf('\\') < 0 && isOnce("\"collectedAt\"", text) && isOnce("\"durationMillis\"", text)
                && time.find() && took.find();
        if (!usual) {
            return Optional.empty();
        }
        int[] first = {time.start(1), time.end(1)};
        int[] second = {took.start(1), took.end(1)};
        boolean timeFirst = first[0] < second[0];
        return Optional.of(new SnapshotFrame(new TextFrame(parts.rest(), timeFirst ? List.of(first, second) : List.of(second, first)), timeFirst,
                parts.plan(), collected));
    }

    private static boolean isOnce(String name, String text) {
        return text.contains(name) && text.indexOf(name) == text.lastIndexOf(name);
    }

    /** What these parts are, if they fit; empty for any others, and for a time or duration that is none. */
    @SuppressWarnings("ReferenceEquality") // the same plan is the same object where it was shared
    Optional<Collected> read(SnapshotParts.Found parts) {
        Optional<List<String>> holes = parts.plan() == plan ? frame.holes(parts.rest()) : Optional.empty();
        if (holes.isEmpty()) {
            return Optional.empty();
        }
        String millis = holes.get().get(timeFirst ? 1 : 0);
        if (!NUMBER.matcher(millis).matches() || Long.parseLong(millis) > SnapshotReader.LONGEST_RUN_MILLIS) {
            return Optional.empty();
        }
        Duration took = Duration.ofMillis(Long.parseLong(millis));
        try {
            Instant time = instant(holes.get().get(timeFirst ? 0 : 1));
            return Optional.of(new Collected(new Snapshot(time, took, parts.facts()), site, sample));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** As {@link Instant#parse} reads it; the usual form of it faster. */
    static Instant instant(String text) {
        if (!isPlain(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11);
        int minute = number(text, 14);
        int second = number(text, 17);
        int month = number(text, 5);
        int day = number(text, 8);
        // Whatever is at the edge of what there is, has its own rules.
        if (hour > 23 || minute > 59 || second > 59 || month < 1 || month > 12 || day < 1 || day > 28) {
            return Instant.parse(text);
        }
        long days = LocalDate.of(number(text, 0) * 100 + number(text, 2), month, day).toEpochDay();
        return Instant.ofEpochSecond(days * 86_400 + hour * 3_600L + minute * 60L + second);
    }

    private static boolean isPlain(String text) {
        if (text.length() != PLAIN.length()) {
            return false;
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            char sign = text.charAt(i);
            if (PLAIN.charAt(i) == 'd' ? sign < '0' || sign > '9' : sign != PLAIN.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
