package com.akio.tws.preflight.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Does the same with many things at once, as many at a time as there are threads. */
public final class SideBySide {

    private static final int LOOK_EVERY_MILLIS = 200;

    private SideBySide() {
    }

    /**
     * The results, in the order of the things. What the work throws ends all of it, and is thrown again here.
     *
     * @param threads from 1
     * @throws InterruptedException if the calling thread is; the work under way is finished first
     */
    public static <I, O> List<O> each(List<I> things, int threads, FleetProgress progress, Function<I, O> work) throws InterruptedException {
        if (threads < 1) {
            throw new IllegalArgumentException("no thread to work with: " + threads);
        }
        AtomicReferenceArray<O> results = new AtomicReferenceArray<>(things.size());
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicReference<Throwable> stopped = new AtomicReference<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, things.size()); i++) {
            Thread worker = new Thread(() -> {
                for (int at = next.getAndIncrement(); at < things.size() && stopped.get() == null; at = next.getAndIncrement()) {
                    try {
                        results.set(at, work.apply(things.get(at)));
                    } catch (RuntimeException | Error fault) {
                        stopped.compareAndSet(null, fault);
                    }
                    done.incrementAndGet();
                }
            }, "side-by-side-" + i);
            worker.start();
            workers.add(worker);
        }
        try {
            for (Thread worker : workers) {
                while (worker.isAlive()) {
                    worker.join(LOOK_EVERY_MILLIS);
                    progress.at(done.get(), things.size());
                }
            }
        } catch (InterruptedException interrupted) {
            stopped.compareAndSet(null, interrupted);
            throw interrupted;
        }
        if (stopped.get() instanceof Error error) {
            throw error;
        }
        if (stopped.get() instanceof RuntimeException fault) {
            throw fault;
        }
        List<O> all = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            all.add(results.get(i));
        }
        return all;
    }
}
