package com.akio.tws.preflight.reach.attempt;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Runs attempts side by side in one thread with one selector. */
public final class AttemptLoop {

    private final int mostAtOnce;
    private final long spreadNanos;
    private final LongSupplier nanos;
    private final PriorityQueue<Timer> timers = new PriorityQueue<>();
    private int open;

    /**
     * A loop.
     *
     * @param mostAtOnce how many attempts may be open at one time
     * @param spread over how long the beginnings are spread, so that a thousand knocks are no burst
     */
    public AttemptLoop(int mostAtOnce, Duration spread, LongSupplier nanos) {
        this.mostAtOnce = mostAtOnce;
        this.spreadNanos = spread.toNanos();
        this.nanos = nanos;
    }

    /** Runs all; each is handed over as soon as it is over. */
    public <A extends Attempt> void run(Collection<A> attempts, Consumer<A> finished) throws IOException {
        Deque<A> waiting = new ArrayDeque<>(attempts);
        long step = attempts.isEmpty() ? 0 : spreadNanos / attempts.size();
        long nextStart = nanos.getAsLong();
        try (Selector selector = Selector.open()) {
            while (!waiting.isEmpty() || open > 0) {
                long now = nanos.getAsLong();
                while (!waiting.isEmpty() && open < mostAtOnce && nextStart - now <= 0) {
                    start(waiting.poll(), selector, now, finished);
                    nextStart += step;
                }
                selector.select(key -> ready(key, finished), wait(waiting.isEmpty() || open >= mostAtOnce, nextStart));
                fire(finished);
            }
        }
    }

    private long wait(boolean nobodyToStart, long nextStart) {
        long now = nanos.getAsLong();
        long until = nobodyToStart ? Long.MAX_VALUE : nextStart - now;
        if (!timers.isEmpty()) {
            until = Math.min(until, timers.peek().at() - now);
        }
        return until == Long.MAX_VALUE ? 100 : Math.max(1, Math.min(100, until / 1_000_000));
    }

    private <A extends Attempt> void start(A attempt, Selector selector, long now, Consumer<A> finished) {
        attempt.begin(now);
        open++;
        try {
            SelectableChannel channel = attempt.channel();
            attempt.registered(channel.register(selector, 0, attempt));
            attempt.start();
        } catch (IOException failure) {
            attempt.failed(failure);
        } catch (RuntimeException unsupported) {
            // For example an IPv6 address on a system without IPv6 (UnsupportedAddressTypeException).
            attempt.failed(asFailure(unsupported));
        }
        after(attempt, finished);
        if (!attempt.isOver()) {
            remind(attempt);
            wake(attempt);
        }
    }

    @SuppressWarnings("unchecked")
    private <A extends Attempt> void ready(SelectionKey key, Consumer<A> finished) {
        A attempt = (A) key.attachment();
        if (!key.isValid() || attempt.isOver()) {
            return;
        }
        try {
            attempt.ready();
        } catch (IOException failure) {
            attempt.failed(failure);
        } catch (RuntimeException broken) {
            attempt.failed(asFailure(broken));
        }
        after(attempt, finished);
        if (!attempt.isOver()) {
            wake(attempt);
        }
    }

    @SuppressWarnings("unchecked")
    private <A extends Attempt> void fire(Consumer<A> finished) {
        long now = nanos.getAsLong();
        while (!timers.isEmpty() && timers.peek().at() - now <= 0) {
            A attempt = (A) timers.poll().attempt();
            if (attempt.isOver()) {
                continue;
            }
            try {
                attempt.due();
            } catch (IOException failure) {
                attempt.failed(failure);
            } catch (RuntimeException broken) {
                attempt.failed(asFailure(broken));
            }
            after(attempt, finished);
            if (!attempt.isOver()) {
                remind(attempt);
            }
        }
    }

    /** What breaks one attempt must not end the others: one odd server of many would hide what all the others said. */
    private static IOException asFailure(RuntimeException broken) {
        return new IOException(broken.getClass().getSimpleName(), broken);
    }

    private void remind(Attempt attempt) {
        if (attempt.nextDue() != Attempt.NEVER) {
            timers.add(new Timer(attempt.begun() + attempt.nextDue(), attempt));
        }
    }

    private void wake(Attempt attempt) {
        long asked = attempt.takeWakeIn();
        if (asked != Attempt.NEVER) {
            timers.add(new Timer(nanos.getAsLong() + asked, attempt));
        }
    }

    private <A extends Attempt> void after(A attempt, Consumer<A> finished) {
        if (!attempt.isOver()) {
            return;
        }
        open--;
        attempt.endedAt(nanos.getAsLong());
        if (attempt.key() != null) {
            attempt.key().cancel();
            try {
                attempt.key().channel().close();
            } catch (IOException closedAnyway) {
                // Java closes the socket before it complains.
            }
        }
        finished.accept(attempt);
    }

    private record Timer(long at, Attempt attempt) implements Comparable<Timer> {
        @Override
        public int compareTo(Timer other) {
            return Long.signum(at - other.at);
        }
    }
}
