package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.Objects;

/**
 * A flow that the site needs and that cannot be knocked on.
 *
 * @param why what is missing
 */
public record NotRehearsed(PlannedFlow flow, Why why) {

    /** What is missing. */
    public enum Why implements Worded {
        /** The profile does not name the destination's host. */
        NO_HOST,
        /** The ports are this PC's own: the other side sends to them, and nobody here can. */
        OWN_PORTS,
        /** The destination is any other PC: none stands for all. */
        ANY_PEER,
        /** The port is chosen on site, and the profile does not say which. */
        PORT_NOT_CHOSEN;

        /** Whether the profile could name what is missing; what nobody can knock on spoils no rehearsal. */
        public boolean canBeMended() {
            return this == NO_HOST || this == PORT_NOT_CHOSEN;
        }

        /** In words. */
        public Message message() {
            return Message.of("reach.not-rehearsed." + word());
        }
    }

    public NotRehearsed {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(why, "why");
    }
}
