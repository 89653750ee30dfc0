package com.akio.tws.preflight.facts;

/** Whether the private key of a certificate is on the machine. */
public enum PrivateKeyState {
    /** Windows opened it, and it belongs to the certificate. */
    PRESENT,
    /** There is none, or another one. */
    MISSING,
    /** Windows would not let this account look. */
    UNTOLD
}
