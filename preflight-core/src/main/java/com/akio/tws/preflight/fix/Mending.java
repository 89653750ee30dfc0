package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be done for one machine, and what is left to people.
 *
 * @param steps in the order in which they are done
 * @param left the rest, each with a sentence
 * @param policy what a group policy or a device management would need for the same, one rule a line
 */
record Mending(List<Step> steps, List<Left> left, List<String> policy) {

    static final Mending NOTHING = new Mending(List.of(), List.of(), List.of());

    Mending {
        steps = List.copyOf(steps);
        left = List.copyOf(left);
        policy = List.copyOf(policy);
    }

    /** Nothing that a script could do: people are told this of a check. */
    static Mending left(CheckId check, Message what) {
        return new Mending(List.of(), List.of(Left.of(check, what)), List.of());
    }

    Mending and(Mending other) {
        return new Mending(joined(steps, other.steps), joined(left, other.left), joined(policy, other.policy));
    }

    Mending withLeft(List<Left> other) {
        return new Mending(steps, other, policy);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
