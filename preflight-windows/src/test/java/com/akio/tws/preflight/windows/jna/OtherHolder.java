package com.akio.tws.preflight.windows.jna;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Another thread that makes a mutex and holds it, since a mutex belongs to a thread. */
final class OtherHolder implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final long mutex;

    static {
        System32.bind(OtherHolder.class, "kernel32.dll");
    }

    OtherHolder(String name) throws Exception {
        mutex = thread.submit(() -> CreateMutexW(0, 1, WideText.of(name))).get();
    }

    void letGo() throws Exception {
        thread.submit(() -> SystemCalls.ReleaseMutex(mutex)).get();
    }

    @Override
    public void close() {
        Kernel32.CloseHandle(mutex);
        thread.shutdown();
    }

    private static native long CreateMutexW(long security, int owned, char[] name);
}
