package com.akio.tws.preflight.check;

import com.akio.tws.preflight.text.Message;
import java.util.Objects;

/** Whether a check concerns a site at all, before any fact is looked at. */
public sealed interface Applies {

    /** It does. */
    record Yes() implements Applies {
    }

    /** It does not, and why. */
    record No(Message why) implements Applies {
        public No {
            Objects.requireNonNull(why, "why");
        }
    }

    static Applies yes() {
        return new Yes();
    }

    static Applies no(Message why) {
        return new No(why);
    }
}
