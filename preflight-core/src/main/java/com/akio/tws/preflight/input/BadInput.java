package com.akio.tws.preflight.input;

import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.Objects;

/**
 * Something a person gave is refused: a file, or a word of the command line. Says where, what was expected and what was found.
 * It is never a verdict on a machine.
 */
public final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    public BadInput(Message said) {
        super(Texts.in(Language.ENGLISH).say(said));
        this.said = Objects.requireNonNull(said, "said");
    }

    /** Refuses what stands at a place, for example {@code site.json:14:7 users: expected …, found …}. */
    public static BadInput expected(Place place, String field, Message expected, Message found) {
        return new BadInput(Message.of("input.expected", place.shown(), field.isEmpty() ? "" : " " + field, expected, found));
    }

    /** Refuses a place for a reason. */
    public static BadInput at(Place place, Message reason) {
        return new BadInput(Message.of("input.at", place.shown(), reason));
    }

    /** What to say to the person, in either language. */
    public Message said() {
        return said;
    }
}
