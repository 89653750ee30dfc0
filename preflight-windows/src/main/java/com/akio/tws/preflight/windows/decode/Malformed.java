package com.akio.tws.preflight.windows.decode;

/** Raw bytes have not the documented form. The message says what was expected and what was found. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    Malformed(String message) {
        super(message);
    }
}
