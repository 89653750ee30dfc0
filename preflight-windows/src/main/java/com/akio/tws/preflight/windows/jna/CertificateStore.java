package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinCrypt.CERT_STORE_OPEN_EXISTING_FLAG;
import static com.sun.jna.platform.win32.WinCrypt.CERT_STORE_PROV_SYSTEM_W;
import static com.sun.jna.platform.win32.WinCrypt.CERT_STORE_READONLY_FLAG;
import static com.sun.jna.platform.win32.WinCrypt.CERT_SYSTEM_STORE_LOCAL_MACHINE;
import static com.sun.jna.platform.win32.WinError.CRYPT_E_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_FILE_NOT_FOUND;
import static com.sun.jna.platform.win32.WinError.ERROR_NO_MORE_FILES;
import static com.sun.jna.platform.win32.WinError.ERROR_PATH_NOT_FOUND;

import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Certificates.RawCertificate;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.List;

/**
 * One store of the local machine, opened to read and only if it exists: without the second flag Windows would make it
 * (wincrypt.h, CertOpenStore).
 */
final class CertificateStore {

    private static final int MACHINE_READ_EXISTING =
            CERT_SYSTEM_STORE_LOCAL_MACHINE | CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG;

    /** CERT_CONTEXT on 64 bits: pbCertEncoded at 8, cbCertEncoded at 16. */
    private static final int ENCODED_OFFSET = 8;
    private static final int ENCODED_SIZE_OFFSET = 16;

    private static final int LARGEST = 1 << 20;
    private static final int MOST = 4096;

    private CertificateStore() {
    }

    static List<RawCertificate> read(String name, CertificateChain chain) {
        long store = open(name);
        try {
            return certificates(store, chain);
        } finally {
            CertificateCalls.CertCloseStore(store, 0);
        }
    }

    private static long open(String name) {
        long store = CertificateCalls.CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, MACHINE_READ_EXISTING, WideText.of(name));
        if (store == 0) {
            int error = Native.getLastError();
            if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND) {
                throw Win32Failure.absent();
            }
            throw Win32Failure.failed("CertOpenStore", error);
        }
        return store;
    }

    /** Each step of the walk frees the certificate of the step before; a walk that ends early must free the last one itself. */
    private static List<RawCertificate> certificates(long store, CertificateChain chain) {
        List<RawCertificate> certificates = new ArrayList<>();
        long certificate = CertificateCalls.CertEnumCertificatesInStore(store, 0);
        int error = Native.getLastError();
        try {
            while (certificate != 0 && certificates.size() < MOST) {
                CertificateChain.Built built = chain.of(certificate);
                certificates.add(new RawCertificate(encoded(certificate), PrivateKey.state(certificate), built.status(),
                        built.authorities()));
                certificate = CertificateCalls.CertEnumCertificatesInStore(store, certificate);
                error = Native.getLastError();
            }
        } finally {
            if (certificate != 0) {
                CertificateCalls.CertFreeCertificateContext(certificate);
            }
        }
        if (certificate != 0) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "≤ " + MOST, "> " + MOST);
        }
        if (error != 0 && error != CRYPT_E_NOT_FOUND && error != ERROR_NO_MORE_FILES) {
            throw Win32Failure.failed("CertEnumCertificatesInStore", error);
        }
        return List.copyOf(certificates);
    }

    static byte[] encoded(long certificate) {
        Pointer context = new Pointer(certificate);
        int size = context.getInt(ENCODED_SIZE_OFFSET);
        if (size < 0 || size > LARGEST) {
            throw Win32Failure.because(Reason.Kind.MALFORMED, "≤ " + LARGEST + " B", Integer.toUnsignedString(size) + " B");
        }
        return context.getPointer(ENCODED_OFFSET).getByteArray(0, size);
    }
}
