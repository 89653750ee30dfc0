package com.akio.tws.preflight.reach.listener;

/** Told what a listener hears, from the listener's own thread: it must return at once. */
public interface Audience {

    /** Nobody. */
    Audience NONE = heard -> {
    };

    /** A proven knock was answered. */
    void heard(Heard heard);

    /** The listener has handled what there was, and waits; called at least twice a second. */
    default void pause() {
    }
}
