package com.akio.tws.preflight.report;

import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** Who answered, when, and what was said besides; cut short where a whole text would drown the sentence around it. */
public final class PersonWords {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 400;

    private PersonWords() {
    }

    /** The person with function, day and note, as far as they are told. */
    public static Message of(Answer answer) {
        String by = Brief.of(answer.by(), LONGEST_NAME);
        Optional<String> function = answer.function().map(text -> Brief.of(text, LONGEST_NAME));
        Message who = function.map(text -> Message.of("answer.person", by, text, when(answer)))
                .orElse(Message.of("answer.person-alone", by, when(answer)));
        return answer.note().map(note -> Message.of("answer.noted", who, Brief.of(note, LONGEST_NOTE))).orElse(who);
    }

    /** When it was answered: the day where the person was, or the moment in the zone of the reader. */
    public static Argument when(Answer answer) {
        return answer.when().moment().<Argument>map(told -> new Argument.Moment(told.toInstant()))
                .orElse(new Argument.Day(answer.when().day()));
    }
}
