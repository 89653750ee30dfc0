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
 * release, which people also write alone ({@code v86}, {@code x.86.x.x}). What a short number leaves out is not told, and never taken
 * for zero.
 *
 * @param part which number counts, from 1; 0 where all do, one after the other
 * @param of how many numbers there are
 */
public record FirmwareNumbering(int part, int of) {

    private static final int LONGEST = 100;
    /** The number at the end of what a phone says of itself, without the build behind it ({@code snomD735-SIP 10.1.184.15}). */
    private static final Pattern TOLD =
            Pattern.compile("(?:.*\\s)?[vV]?((?:[0-9]{1,9}|x)(?:\\.(?:[0-9]{1,9}|x))*)(?:-[a-z])?\\s*(?:\\([^()]*\\))?");

    public FirmwareNumbering {
        if (of < 1 || part < 0 || part > of) {
            throw new IllegalArgumentException("no such number: " + part + " of " + of);
        }
    }

    /** What counts of a firmware; empty when the text has another form, or does not tell it. */
    Optional<List<Long>> counting(String firmware, List<Long> least) {
        String text = firmware.strip();
        Matcher told = TOLD.matcher(text);
        if (text.length() > LONGEST || !told.matches()) {
            return Optional.empty();
        }
        List<String> numbers = Arrays.asList(told.group(1).split("\\."));
        return part == 0 ? whole(numbers, least) : release(numbers, least);
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

    /** With fewer numbers than a firmware has, the one in the place counts only where it can be a release at all. */
    private Optional<List<Long>> release(List<String> numbers, List<Long> least) {
        if (numbers.size() == 1) {
            return number(numbers.get(0));
        }
        if (numbers.size() < part) {
            return Optional.empty();
        }
        Optional<List<Long>> release = number(numbers.get(part - 1));
        return numbers.size() >= of ? release : release.filter(counting -> isAtLeast(counting, least));
    }

    private static Optional<List<Long>> number(String digits) {
        return digits.equals("x") ? Optional.empty() : Optional.of(List.of(Long.valueOf(digits)));
    }
}
