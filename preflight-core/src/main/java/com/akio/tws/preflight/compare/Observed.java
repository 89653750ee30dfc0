package com.akio.tws.preflight.compare;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What was read for each finding, in the words of one language.
 *
 * @param language its code; empty where nobody keeps the words
 * @param words by the check's id; a finding for which nothing was read has none
 */
public record Observed(String language, Map<String, String> words) {

    /** Where nobody keeps the words. */
    public static final Observed UNKEPT = new Observed("", Map.of());

    public Observed {
        Objects.requireNonNull(language, "language");
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** What a report shows. */
    static Observed of(Report report, Texts texts) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            finding.observed().ifPresent(seen -> words.put(finding.id().name(), texts.say(seen)));
        }
        return new Observed(texts.language().code(), words);
    }

    /** Whether the words of both can be held against each other: the same value has other words in another language. */
    boolean isComparableWith(Observed other) {
        return !language.isEmpty() && language.equals(other.language);
    }

    /** What was read for a check; empty where nothing was. */
    String of(String id) {
        return words.getOrDefault(id, "");
    }
}
