package com.akio.tws.preflight.certificate;

/** Bytes that are no certificate, or one without what every certificate has; the message says where and what was found. */
public final class UnreadableCertificate extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableCertificate(String where) {
        super(where);
    }
}
