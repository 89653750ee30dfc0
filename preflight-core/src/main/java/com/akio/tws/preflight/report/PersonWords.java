package com.akio.tws.preflight.report;

import com.akio.tws.preflight.site.Answer;
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
        Message who = function.map(text -> Message.of("answer.person", by, text, answer.when().text()))
                .orElse(Message.of("answer.person-alone", by, answer.when().text()));
        return answer.note().map(note -> Message.of("answer.noted", who, Brief.of(note, LONGEST_NOTE))).orElse(who);
    }
}
