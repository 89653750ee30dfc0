package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.report.PersonWords;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** What is said of one check before waivers are looked at. */
record Said(Status status, Optional<Message> observed, Message message, Optional<Message> remedy) {

    /** What a check's outcome comes to at its level. */
    static Said of(Outcome outcome, Level level) {
        if (outcome instanceof Outcome.NotMet notMet) {
            return new Said(notMet(level), Optional.of(outcome.observed()), outcome.message(), Optional.of(notMet.remedy()));
        }
        if (outcome instanceof Outcome.Concern concern) {
            return new Said(Status.WARN, Optional.of(outcome.observed()), outcome.message(), Optional.of(concern.remedy()));
        }
        if (outcome instanceof Outcome.Undecided undecided) {
            return new Said(Status.UNKNOWN, Optional.of(outcome.observed()), outcome.message(), Optional.of(undecided.remedy()));
        }
        Status status = outcome instanceof Outcome.Met ? Status.PASS
                : outcome instanceof Outcome.Confirm ? Status.MANUAL : Status.NOT_APPLICABLE;
        return new Said(status, Optional.of(outcome.observed()), outcome.message(), Optional.empty());
    }

    /** The same after a person answered: no is what a machine's no would be. */
    Said answered(Answer answer, CheckId id, Level level) {
        Message who = PersonWords.of(answer);
        return answer.value() == Answer.Value.YES
                ? new Said(Status.CONFIRMED, observed, Message.of("answer.yes", who, message), Optional.empty())
                : new Said(notMet(level), observed, Message.of("answer.no", who, message), Optional.of(Message.of("answer.no.remedy", id.name())));
    }

    /** The same, with the word that a waiver answers nothing. */
    Said wantingAnswer(CheckId id) {
        return new Said(status, observed, Message.of("answer.wanted", message, id.name()), remedy);
    }

    /** Whether somebody has to act, so that somebody may answer for it. */
    boolean asksSomebody() {
        return status == Status.FAIL || status == Status.WARN || status == Status.UNKNOWN;
    }

    private static Status notMet(Level level) {
        return level == Level.REQUIRED ? Status.FAIL : Status.WARN;
    }
}
