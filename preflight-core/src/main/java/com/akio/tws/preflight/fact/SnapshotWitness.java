package com.akio.tws.preflight.fact;

/** Learns what somebody asks of a snapshot: two answers that rest on the same readings, and on nothing else, are the same answer. */
public interface SnapshotWitness {

    /** Nobody wants to know. */
    SnapshotWitness NOBODY = new SnapshotWitness() {
        @Override
        public void asked(String fact) {
            // Nobody wants to know.
        }

        @Override
        public void askedBeyondFacts() {
            // Nobody wants to know.
        }
    };

    /** A fact was asked for by its name, whether it is there or not. */
    void asked(String fact);

    /** The time of collection, or all facts together, were asked for. */
    void askedBeyondFacts();
}
