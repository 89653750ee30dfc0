package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.reach.listener.KnockListener;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a listener at once when the person presses Ctrl-C, with its last words, and never later than half a second after. */
final class Stopping {

    private static final long MOST_MILLIS = 500;

    private Stopping() {
    }

    /** Work that serves until it is stopped. */
    interface Serving {
        void serve() throws IOException;
    }

    static void onInterrupt(KnockListener listener, Serving serving) throws IOException {
        CountDownLatch served = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            listener.stop();
            try {
                served.await(MOST_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }, "stop-listening");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            serving.serve();
        } finally {
            served.countDown();
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // The process is ending because of that very hook.
        }
    }
}
