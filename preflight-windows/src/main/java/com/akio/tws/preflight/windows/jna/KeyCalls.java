package com.akio.tws.preflight.windows.jna;

/** The function of ncrypt.dll that gives a key of the new kind back. */
final class KeyCalls {

    static {
        System32.bind(KeyCalls.class, "ncrypt.dll");
    }

    private KeyCalls() {
    }

    static native int NCryptFreeObject(long object);
}
