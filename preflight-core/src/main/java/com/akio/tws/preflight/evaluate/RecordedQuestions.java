package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.fact.SnapshotWitness;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes down which facts one answer rests on. */
final class RecordedQuestions implements SnapshotWitness {

    private final Set<String> facts = new LinkedHashSet<>();
    private boolean beyondFacts;

    @Override
    public void asked(String fact) {
        facts.add(fact);
    }

    @Override
    public void askedBeyondFacts() {
        beyondFacts = true;
    }

    /** Whether the answer rests on more than facts, so that no other snapshot need give the same. */
    boolean goBeyondFacts() {
        return beyondFacts;
    }

    List<String> facts() {
        return List.copyOf(facts);
    }
}
