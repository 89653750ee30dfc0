package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Answered.Use;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What people answered, and what it is worth at the time of evaluation. */
final class Answers {

    private final List<Answer> answers;
    private final Instant now;

    Answers(List<Answer> answers, Instant now) {
        this.answers = List.copyOf(answers);
        this.now = now;
    }

    /**
     * The answer to a check.
     *
     * @param said what the check itself says; only where it asks somebody is an answer used
     */
    Optional<Answered> to(CheckId id, Status said) {
        return answers.stream().filter(answer -> answer.id().equals(id.name())).findFirst()
                .map(answer -> new Answered(answer, use(answer, said)));
    }

    private Use use(Answer answer, Status said) {
        if (!answer.holdsOn(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            return Use.ENDED;
        }
        if (answer.when().isAfter(now)) {
            return Use.NOT_YET;
        }
        return said == Status.MANUAL ? Use.COUNTED : Use.NOT_ASKED;
    }
}
