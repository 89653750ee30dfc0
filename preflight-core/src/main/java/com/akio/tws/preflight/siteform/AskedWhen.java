package com.akio.tws.preflight.siteform;

import java.util.List;
import java.util.Optional;

/**
 * When something is asked: always, or where an earlier answer gives reason to.
 *
 * @param path the field of the earlier answer; empty for always
 * @param words the words of which it must be, or hold, one; none where any answer will do, zero aside
 */
public record AskedWhen(Optional<String> path, List<String> words) {

    /** Whatever was answered before. */
    public static final AskedWhen ALWAYS = new AskedWhen(Optional.empty(), List.of());

    public AskedWhen {
        words = List.copyOf(words);
        if (path.isEmpty() && !words.isEmpty()) {
            throw new IllegalArgumentException("the words of no field");
        }
    }

    /** Where the field was answered at all. */
    static AskedWhen told(String path) {
        return new AskedWhen(Optional.of(path), List.of());
    }

    /** Where the answer is, or holds, one of these words. */
    static AskedWhen among(String path, String... words) {
        return new AskedWhen(Optional.of(path), List.of(words));
    }

    /** As the page writes it: {@code features=rules,mail}. */
    public String written() {
        return path.map(field -> words.isEmpty() ? field : field + "=" + String.join(",", words)).orElse("");
    }
}
