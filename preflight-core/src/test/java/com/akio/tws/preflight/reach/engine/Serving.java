package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.listener.Heard;
import com.akio.tws.preflight.reach.listener.KnockListener;
import com.akio.tws.preflight.reach.listener.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A real listener at work in its own thread, for the time of a test. */
final class Serving implements AutoCloseable {

    private final KnockListener listener;
    private final Thread thread;
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private volatile IOException failure;

    Serving(Collection<LocalPort> plan) throws IOException {
        this(plan, Limits.USUAL);
    }

    Serving(Collection<LocalPort> plan, Limits limits) throws IOException {
        listener = KnockListener.open(plan, Loopback.ADDRESS, Loopback.TOKEN, limits, System::nanoTime, heard::add);
        thread = new Thread(this::serve, "listener under test");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        try {
            listener.serve(Duration.ofMinutes(1));
        } catch (IOException failed) {
            failure = failed;
        }
    }

    KnockListener listener() {
        return listener;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        listener.stop();
        thread.join(5000);
        listener.close();
        if (failure != null) {
            throw failure;
        }
    }
}
