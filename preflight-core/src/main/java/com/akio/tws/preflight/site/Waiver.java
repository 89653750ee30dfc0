package com.akio.tws.preflight.site;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody answers for a finding: it stays in sight and no longer blocks.
 *
 * @param id the check that is waived
 * @param reason why; never empty
 * @param until the last day on which it counts; without it there is no end
 * @param by who answers for it
 * @param on the day on which that was decided
 */
public record Waiver(String id, String reason, Optional<LocalDate> until, Optional<String> by, Optional<LocalDate> on) {

    public Waiver {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a waiver needs a reason");
        }
    }

    /** A waiver of which nobody told who gave it, or when. */
    public Waiver(String id, String reason, Optional<LocalDate> until) {
        this(id, reason, until, Optional.empty(), Optional.empty());
    }

    /** Whether it counts on a day: it has not ended, and was not decided on a day that has begun nowhere yet. */
    public boolean holdsOn(LocalDate day) {
        return until.map(last -> !day.isAfter(last)).orElse(true) && !isAheadOf(day);
    }

    /** Whether it bears a date that lies ahead of a day in UTC, wherever on earth it was written. */
    public boolean isAheadOf(LocalDate day) {
        return on.filter(decided -> decided.isAfter(day.plusDays(1))).isPresent();
    }
}
