package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a named person answered to a point that no machine can see. It never stands in for what was read.
 *
 * @param id the check that asked
 * @param value what the person answered
 * @param by the person's name; never empty
 * @param function what the person is at the site
 * @param when when it was answered
 * @param note what the person said besides
 * @param until the last day on which it counts; without it there is no end
 */
public record Answer(String id, Value value, String by, Optional<String> function, AnswerTime when, Optional<String> note,
        Optional<LocalDate> until) {

    /** What somebody answered. */
    public enum Value implements Worded {
        /** It is as it must be. */
        YES,
        /** It is not. */
        NO
    }

    public Answer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(until, "until");
        if (by.isBlank()) {
            throw new IllegalArgumentException("an answer needs somebody who gives it");
        }
    }

    /** Whether it has not ended yet on a day. */
    public boolean holdsOn(LocalDate day) {
        return until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
