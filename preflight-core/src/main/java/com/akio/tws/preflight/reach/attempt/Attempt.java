package com.akio.tws.preflight.reach.attempt;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;

/** One thing that is tried at one address, in the loop of {@link AttemptLoop}: opened, told of readiness and of time, then over. */
public abstract class Attempt {

    /** There is nothing to be woken for. */
    static final long NEVER = Long.MAX_VALUE;

    // Registered by the loop before anything else is asked.
    @SuppressWarnings("NullAway.Init")
    private SelectionKey key;
    private long begun;
    private long ended;
    private boolean over;
    private long wakeIn = NEVER;

    /** Gives a new channel that does not block. */
    protected abstract SelectableChannel channel() throws IOException;

    /** Begins; the channel is registered, without interest in anything yet. */
    protected abstract void start() throws IOException;

    /** Something can be done on the channel. */
    protected abstract void ready() throws IOException;

    /** After so many nanoseconds from the beginning the attempt wants {@link #due}; {@link #NEVER} when not again. */
    protected abstract long nextDue();

    /** The time of {@link #nextDue} has come. */
    protected abstract void due() throws IOException;

    /** A call failed. */
    protected abstract void failed(IOException failure);

    final void begin(long now) {
        begun = now;
    }

    final void registered(SelectionKey its) {
        key = its;
    }

    final SelectionKey key() {
        return key;
    }

    protected final void await(int operations) {
        key.interestOps(operations);
    }

    final long begun() {
        return begun;
    }

    /** Asks for {@link #due} so many nanoseconds from now, beside what {@link #nextDue} says. */
    protected final void wakeIn(long nanos) {
        wakeIn = nanos;
    }

    /** What was asked by {@link #wakeIn} since the last question; {@link #NEVER} when nothing. */
    final long takeWakeIn() {
        long asked = wakeIn;
        wakeIn = NEVER;
        return asked;
    }

    protected final void end() {
        over = true;
    }

    final void endedAt(long now) {
        ended = now;
    }

    protected final boolean isOver() {
        return over;
    }

    final long millis() {
        return Math.max(0, (ended - begun) / 1_000_000);
    }
}
