package com.akio.tws.preflight.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release number as makers of phones and telephone systems write it, to be compared as a number and never as a text:
 * {@code 8.7.3.25} is before {@code 8.7.5.13}, and {@code R5.3} before {@code R10.0}.
 *
 * <p>Understood are a leading {@code R}, {@code V}, {@code release} or {@code version}, even two as in {@code version V4}, which say
 * nothing, numbers with dots, and what follows them, such as {@code SP5} in {@code V4 SP5} or {@code R2} in {@code V3R2}. Two versions
 * that differ only in zeros at the end are equal: {@code 4.0} is {@code 4}.
 *
 * @param numbers the numbers between the dots, without zeros at the end; never empty
 * @param additions what follows the numbers, in order
 */
public record Version(List<Long> numbers, List<Addition> additions) implements Comparable<Version> {

    private static final int LONGEST = 100;
    private static final String NUMBERS = "[0-9]{1,9}(?:\\.[0-9]{1,9})*";
    private static final Pattern WHOLE = Pattern.compile("(?:(?:version|release|ver|rel)[ .]?)?(?:[vr][ .]?)?(" + NUMBERS + ")(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDITION =
            Pattern.compile("[ ._-]{0,3}([a-z]{1,4})[ .]?(" + NUMBERS + ")", Pattern.CASE_INSENSITIVE);

    /**
     * What follows the numbers of a version.
     *
     * @param word for example {@code SP}; in capitals
     * @param numbers for example 5
     */
    public record Addition(String word, List<Long> numbers) {
        public Addition {
            word = word.toUpperCase(Locale.ROOT);
            numbers = withoutZerosAtTheEnd(numbers);
        }
    }

    public Version {
        numbers = withoutZerosAtTheEnd(numbers);
        additions = List.copyOf(additions);
    }

    /** Reads a version; empty when the text has another form. */
    public static Optional<Version> of(String text) {
        String given = text.strip();
        Matcher whole = WHOLE.matcher(given);
        if (given.length() > LONGEST || !whole.matches()) {
            return Optional.empty();
        }
        List<Addition> additions = new ArrayList<>();
        Matcher addition = ADDITION.matcher(whole.group(2));
        int end = 0;
        while (addition.find() && addition.start() == end) {
            additions.add(new Addition(addition.group(1), numbers(addition.group(2))));
            end = addition.end();
        }
        return end == whole.group(2).length() ? Optional.of(new Version(numbers(whole.group(1)), additions)) : Optional.empty();
    }

    /** Whether this is the other version or a later one. */
    public boolean isAtLeast(Version other) {
        return compareTo(other) >= 0;
    }

    /** One of its numbers, counted from 0; 0 where it has none at this place. */
    public long number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }

    @Override
    public int compareTo(Version other) {
        int order = compare(numbers, other.numbers);
        for (int i = 0; order == 0 && i < Math.max(additions.size(), other.additions.size()); i++) {
            if (i >= additions.size() || i >= other.additions.size()) {
                return Integer.compare(additions.size(), other.additions.size());
            }
            order = compare(additions.get(i).numbers(), other.additions.get(i).numbers());
            // The word only breaks a tie, so that two versions are equal exactly when they compare as equal.
            order = order != 0 ? order : additions.get(i).word().compareTo(other.additions.get(i).word());
        }
        return order;
    }

    private static int compare(List<Long> left, List<Long> right) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            long one = i < left.size() ? left.get(i) : 0;
            long two = i < right.size() ? right.get(i) : 0;
            if (one != two) {
                return Long.compare(one, two);
            }
        }
        return 0;
    }

    private static List<Long> numbers(String dotted) {
        List<Long> numbers = new ArrayList<>();
        for (String digits : dotted.split("\\.")) {
            numbers.add(Long.valueOf(digits));
        }
        return numbers;
    }

    private static List<Long> withoutZerosAtTheEnd(List<Long> numbers) {
        if (numbers.isEmpty() || numbers.stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("a version has numbers from 0: " + numbers);
        }
        int end = numbers.size();
        while (end > 1 && numbers.get(end - 1) == 0) {
            end--;
        }
        return List.copyOf(numbers.subList(0, end));
    }
}
