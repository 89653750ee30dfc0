package com.akio.tws.preflight.check;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The facts a check rests on, and what it means when one of them could not be read.
 *
 * @param rule what an unreadable fact means
 * @param facts the facts that decide
 * @param quoted further facts that are only shown as evidence; one that is unreadable decides nothing
 * @param later those of {@code facts} that bundles of earlier versions do not hold: where nobody looked, nothing is said
 */
public record RequiredFacts(Rule rule, List<FactKey<?>> facts, List<FactKey<?>> quoted, List<FactKey<?>> later) {

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

    public RequiredFacts {
        Objects.requireNonNull(rule, "rule");
        facts = List.copyOf(facts);
        quoted = List.copyOf(quoted);
        later = List.copyOf(later);
    }

    public RequiredFacts(Rule rule, List<FactKey<?>> facts, List<FactKey<?>> quoted) {
        this(rule, facts, quoted, List.of());
    }

    public static RequiredFacts every(FactKey<?>... facts) {
        return new RequiredFacts(Rule.EVERY_FACT, List.of(facts), List.of());
    }

    public static RequiredFacts everySign(FactKey<?>... facts) {
        return new RequiredFacts(Rule.EVERY_SIGN, List.of(facts), List.of());
    }

    /** The same needs, with facts to be quoted besides. */
    public RequiredFacts quoting(FactKey<?>... others) {
        return new RequiredFacts(rule, facts, List.of(others), later);
    }

    /** The same needs, with facts besides that decide where somebody looked, and are passed over in bundles made before they were. */
    public RequiredFacts andLater(FactKey<?>... others) {
        List<FactKey<?>> all = new ArrayList<>(facts);
        all.addAll(List.of(others));
        return new RequiredFacts(rule, all, quoted, List.of(others));
    }

    /** Whether the snapshot says nothing of this fact because it is older than the fact. A reading that failed is none of these. */
    public boolean isBeforeItsTime(FactKey<?> key, Snapshot snapshot) {
        return later.contains(key) && !snapshot.holds(key);
    }
}
