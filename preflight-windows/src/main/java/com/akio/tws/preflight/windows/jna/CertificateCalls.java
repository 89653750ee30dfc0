package com.akio.tws.preflight.windows.jna;

/** The functions of crypt32.dll about certificate stores and chains (wincrypt.h). */
final class CertificateCalls {

    static {
        System32.bind(CertificateCalls.class, "crypt32.dll");
    }

    private CertificateCalls() {
    }

    static native long CertOpenStore(long provider, int encoding, long cryptographicProvider, int flags, char[] name);

    static native int CertCloseStore(long store, int flags);

    static native long CertEnumCertificatesInStore(long store, long previous);

    static native long CertCreateCertificateContext(int encoding, byte[] bytes, int length);

    static native int CertAddEncodedCertificateToStore(long store, int encoding, byte[] bytes, int length, int disposition, long added);

    static native int CertFreeCertificateContext(long certificate);

    static native int CertGetCertificateChain(long engine, long certificate, long time, long moreStores, byte[] parameters,
            int flags, long reserved, long[] chain);

    static native void CertFreeCertificateChain(long chain);

    static native int CryptAcquireCertificatePrivateKey(long certificate, int flags, long parameters, long[] key, int[] keySpec,
            int[] callerFrees);
}
