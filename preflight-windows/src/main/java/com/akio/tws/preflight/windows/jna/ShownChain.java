package com.akio.tws.preflight.windows.jna;

import com.sun.jna.Native;
import java.util.List;

/**
 * A chain that a server showed, held against the stores of this machine: the certificates above the server's own go into a store in memory,
 * which vanishes with its closing (wincrypt.h, CertOpenStore: CERT_STORE_PROV_MEMORY).
 */
final class ShownChain {

    private static final long CERT_STORE_PROV_MEMORY = 2;
    private static final int X509_ASN_ENCODING = 1;
    private static final int CERT_STORE_ADD_ALWAYS = 4;

    /** The name of a store, which one in memory has not. */
    private static final char[] NAMELESS = {0};

    private ShownChain() {
    }

    static Long status(List<byte[]> shown, CertificateChain chains) {
        byte[] own = shown.get(0);
        long certificate = CertificateCalls.CertCreateCertificateContext(X509_ASN_ENCODING, own, own.length);
        if (certificate == 0) {
            throw Win32Failure.failed("CertCreateCertificateContext", Native.getLastError());
        }
        try {
            return status(certificate, shown.subList(1, shown.size()), chains);
        } finally {
            CertificateCalls.CertFreeCertificateContext(certificate);
        }
    }

    private static Long status(long certificate, List<byte[]> above, CertificateChain chains) {
        long store = CertificateCalls.CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, NAMELESS);
        if (store == 0) {
            throw Win32Failure.failed("CertOpenStore", Native.getLastError());
        }
        try {
            for (byte[] one : above) {
                // One that Windows cannot read is none for the chain; what is missing, the chain itself tells.
                CertificateCalls.CertAddEncodedCertificateToStore(store, X509_ASN_ENCODING, one, one.length, CERT_STORE_ADD_ALWAYS, 0);
            }
            return chains.ofUser(certificate, store).status().orElseThrow(Win32Failure::absent);
        } finally {
            CertificateCalls.CertCloseStore(store, 0);
        }
    }
}
