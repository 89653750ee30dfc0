package com.akio.tws.preflight.redact;

import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.Objects;

/**
 * A bundle cannot be masked as promised: something would be left in it, or another verdict would come of it. Nobody's input is wrong;
 * such a bundle is not written.
 */
public final class RedactionFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    public RedactionFault(Message said) {
        super(Texts.in(Language.ENGLISH).say(said));
        this.said = Objects.requireNonNull(said, "said");
    }

    /** What to say to the person, in either language; never what was found. */
    public Message said() {
        return said;
    }
}
