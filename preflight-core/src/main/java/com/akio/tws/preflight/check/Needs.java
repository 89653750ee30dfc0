package com.akio.tws.preflight.check;

import com.akio.tws.preflight.fact.FactKey;
import java.util.List;
import java.util.Objects;

/**
 * The facts a check rests on, and what it means when one of them could not be read.
 *
 * @param rule what an unreadable fact means
 * @param facts the facts that decide
 * @param quoted further facts that are only shown as evidence; one that is unreadable decides nothing
 */
public record Needs(Rule rule, List<FactKey<?>> facts, List<FactKey<?>> quoted) {

    /** What an unreadable fact means. */
    public enum Rule {
        /** Without any one of the facts nothing can be said: UNKNOWN. */
        EVERY_FACT,
        /**
         * Each fact may hold a sign of trouble. A sign that was read stands; but no sign is only good when every place was
         * looked into. This is the three-valued "or".
         */
        EVERY_SIGN
    }

    public Needs {
        Objects.requireNonNull(rule, "rule");
        facts = List.copyOf(facts);
        quoted = List.copyOf(quoted);
    }

    public static Needs every(FactKey<?>... facts) {
        return new Needs(Rule.EVERY_FACT, List.of(facts), List.of());
    }

    public static Needs everySign(FactKey<?>... facts) {
        return new Needs(Rule.EVERY_SIGN, List.of(facts), List.of());
    }

    /** The same needs, with facts to be quoted besides. */
    public Needs quoting(FactKey<?>... others) {
        return new Needs(rule, facts, List.of(others));
    }
}
