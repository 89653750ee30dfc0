package com.akio.tws.preflight.report;

import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.text.Worded;
import java.util.Objects;

/**
 * An answer beside the point that it was given to.
 *
 * @param answer who answered what
 * @param use what became of it
 */
public record Answered(Answer answer, Use use) {

    /** What became of an answer. */
    public enum Use implements Worded {
        /** It decides the status. */
        COUNTED,
        /** Its last day is over: it counts as none. */
        ENDED,
        /** It is dated after the evaluation: it counts as none. */
        NOT_YET,
        /** Nobody was asked: what was read, or could not be read, stands. */
        NOT_ASKED
    }

    public Answered {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(use, "use");
    }
}
