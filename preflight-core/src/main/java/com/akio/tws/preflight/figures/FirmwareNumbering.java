package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.version.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a maker numbers firmware, and which of the numbers counts.
 *
 * <p>Snom's {@code 8.7.3.25} is compared as a whole. In Yealink's {@code 66.86.0.15} the first number is the hardware and the second the
 * release, which people also write alone ({@code v86}, {@code x.86.x.x}), as they do the hardware's ({@code 66}). What a short number
 * leaves out is not told, and never taken for zero.
 *
 * @param part which number counts, from 1; 0 where all do, one after the other
 * @param of how many numbers there are
 * @param releases what a number that stands alone may be: another one is the hardware's, or nobody knows whose; empty for any
 * @param hardware those of them that are the hardware of some phone too, so that they are a release only behind a V
 */
public record FirmwareNumbering(int part, int of, List<Long> releases, List<Long> hardware) {

    private static final int LONGEST = 100;
    /** The number at the end of what a phone says of itself, without the build behind it ({@code snomD735-SIP 10.1.184.15}). */
    private static final Pattern TOLD =
            Pattern.compile("(?:.*\\s)?([vV]?)((?:[0-9]{1,9}|x)(?:\\.(?:[0-9]{1,9}|x))*)(?:-[a-z])?\\s*(?:\\([^()]*\\))?");
    /** The one number of three parts or more in the name of a file ({@code snomD735-10.1.54.13-SIP-r.bin}, {@code T46S-66.86.0.15.rom}). */
    private static final Pattern WITHIN = Pattern.compile("(?<![0-9.])((?:[0-9]{1,9}|x)(?:\\.(?:[0-9]{1,9}|x)){2,4})(?![0-9]|\\.[0-9])");

    public FirmwareNumbering {
        releases = List.copyOf(releases);
        hardware = List.copyOf(hardware);
        if (of < 1 || part < 0 || part > of) {
            throw new IllegalArgumentException("no such number: " + part + " of " + of);
        }
    }

    /** What counts of a firmware; empty when the text has another form, or does not tell it. */
    Optional<List<Long>> counting(String firmware, List<Long> least) {
        String text = firmware.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return told(text).flatMap(told -> part == 0 ? whole(told.numbers(), least)
                : told.numbers().size() == 1 ? alone(told) : release(told.numbers(), least));
    }

    /** The numbers that a text tells, and whether a V stands before them. */
    private record Told(boolean v, List<String> numbers) {

        static Told of(String v, String dotted) {
            return new Told(!v.isEmpty(), Arrays.asList(dotted.split("\\.")));
        }
    }

    private static Optional<Told> told(String text) {
        List<String> within = WITHIN.matcher(text).results().map(found -> found.group(1)).distinct().toList();
        Matcher whole = TOLD.matcher(text);
        if (within.size() < 2 && whole.matches()) {
            return Optional.of(Told.of(whole.group(1), whole.group(2)));
        }
        return within.size() == 1 ? Optional.of(Told.of("", within.get(0))) : Optional.empty();
    }

    /** Compares what counts. */
    static boolean isAtLeast(List<Long> one, List<Long> other) {
        return new Version(one, List.of()).isAtLeast(new Version(other, List.of()));
    }

    /** As people write what counts, with the numbers that do not as {@code x}. */
    String shown(List<Long> counting) {
        if (part == 0) {
            return String.join(".", counting.stream().map(String::valueOf).toList());
        }
        List<String> numbers = new ArrayList<>();
        for (int at = 1; at <= of; at++) {
            numbers.add(at == part ? String.valueOf(counting.get(0)) : "x");
        }
        return String.join(".", numbers);
    }

    /** What counts, alone. */
    String release(List<Long> counting) {
        return part == 0 ? shown(counting) : String.valueOf(counting.get(0));
    }

    private Optional<List<Long>> whole(List<String> numbers, List<Long> least) {
        if (numbers.contains("x")) {
            return Optional.empty();
        }
        List<Long> counting = numbers.stream().map(Long::valueOf).toList();
        boolean untold = counting.size() < least.size() && counting.equals(least.subList(0, counting.size()));
        return untold ? Optional.empty() : Optional.of(counting);
    }

    private Optional<List<Long>> alone(Told told) {
        return number(told.numbers().get(0)).filter(number -> releases.isEmpty() || releases.containsAll(number))
                .filter(number -> told.v() || !hardware.containsAll(number));
    }

    /**
     * With fewer numbers than a firmware has, the one in the place counts only where it can be a release at all; without the hardware's number
     * before it ({@code 86.0.15}, as Yealink's own pages call a release) the first one is it.
     */
    private Optional<List<Long>> release(List<String> numbers, List<Long> least) {
        if (numbers.size() < part) {
            return Optional.empty();
        }
        Optional<List<Long>> release = number(numbers.get(part - 1));
        if (numbers.size() >= of || release.isEmpty() || isAtLeast(release.get(), least)) {
            return release;
        }
        return numbers.size() == of - part + 1 && release.get().equals(List.of(0L)) ? number(numbers.get(0)).filter(counting -> isAtLeast(counting, least))
                : Optional.empty();
    }

    private static Optional<List<Long>> number(String digits) {
        return digits.equals("x") ? Optional.empty() : Optional.of(List.of(Long.valueOf(digits)));
    }
}
