package com.akio.tws.preflight.check;

import com.akio.tws.preflight.text.Message;
import java.util.Objects;

/**
 * What a check says of the facts. How much it weighs is the catalogue's, and how it is shown is the report's.
 *
 * <p>Each carries what was observed and what to tell; those that ask somebody to act carry the action.
 */
public sealed interface Outcome {

    /** What was read, with its unit and its raw value. */
    Message observed();

    /** What it means, in one or two sentences. */
    Message message();

    /** The prerequisite is met. */
    record Met(Message observed, Message message) implements Outcome {
        public Met {
            requireBoth(observed, message);
        }
    }

    /** The prerequisite is not met: fails a required check, warns in a recommended one. */
    record NotMet(Message observed, Message message, Message remedy) implements Outcome {
        public NotMet {
            requireBoth(observed, message);
            Objects.requireNonNull(remedy, "remedy");
        }
    }

    /** It is met in its letter, with something that somebody should know before relying on it: warns at any level. */
    record Concern(Message observed, Message message, Message remedy) implements Outcome {
        public Concern {
            requireBoth(observed, message);
            Objects.requireNonNull(remedy, "remedy");
        }
    }

    /** The facts were read and do not decide it. */
    record Undecided(Message observed, Message message, Message remedy) implements Outcome {
        public Undecided {
            requireBoth(observed, message);
            Objects.requireNonNull(remedy, "remedy");
        }
    }

    /** No machine can tell: the message says exactly what a person must confirm. */
    record Confirm(Message observed, Message message) implements Outcome {
        public Confirm {
            requireBoth(observed, message);
        }
    }

    /** The facts show that the prerequisite does not concern this machine; the message says why. */
    record NotConcerned(Message observed, Message message) implements Outcome {
        public NotConcerned {
            requireBoth(observed, message);
        }
    }

    private static void requireBoth(Message observed, Message message) {
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(message, "message");
    }
}
