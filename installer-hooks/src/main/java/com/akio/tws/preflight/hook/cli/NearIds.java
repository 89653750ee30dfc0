package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.checks.Checks;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Which checks somebody may have meant by an id that does not exist: those of a row, those that contain it, or the likest. */
final class NearIds {

    private static final int MOST = 5;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST = 100;

    private NearIds() {
    }

    /** The nearest first; none when nothing is near. */
    static List<String> of(String given, Catalogue catalogue) {
        String wanted = given.strip().toLowerCase(Locale.ROOT);
        if (wanted.length() > LONGEST) {
            return List.of();
        }
        if (wanted.matches("r[0-9]+")) {
            return all(catalogue).stream().filter(id -> catalogue.entries().values().stream()
                    .anyMatch(entry -> entry.id().name().equals(id) && entry.carries(wanted.toUpperCase(Locale.ROOT)))).limit(MOST).toList();
        }
        List<String> containing = all(catalogue).stream().filter(id -> wanted.length() >= SHORTEST_PART && id.contains(wanted)).limit(MOST).toList();
        if (!containing.isEmpty()) {
            return containing;
        }
        int far = Math.max(1, wanted.length() / 4);
        List<String> likest = all(catalogue).stream().filter(id -> Math.abs(id.length() - wanted.length()) <= far && distance(id, wanted) <= far)
                .sorted(Comparator.comparingInt(id -> distance(id, wanted))).limit(MOST).toList();
        return likest.isEmpty() && wanted.length() >= SHORTEST_PART ? inPart(wanted.replaceAll("^[.]+|[.]+$", ""), far, catalogue) : likest;
    }

    /** The ids of which a run of words between dots is near what was given: somebody may have typed no more, or a pattern. */
    private static List<String> inPart(String wanted, int far, Catalogue catalogue) {
        return all(catalogue).stream().filter(id -> {
            String[] words = id.split("[.]");
            return IntStream.range(0, words.length).anyMatch(from -> IntStream.rangeClosed(from + 1, words.length)
                    .anyMatch(to -> distance(String.join(".", Arrays.copyOfRange(words, from, to)), wanted) <= far));
        }).limit(MOST).toList();
    }

    private static List<String> all(Catalogue catalogue) {
        return Checks.of(catalogue).stream().map(check -> check.id().name()).toList();
    }

    /** How many letters must be put in, taken out or changed to make one text of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
