package com.akio.tws.preflight.reach.engine;

import java.net.Socket;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Takes every server's certificate and keeps it to be looked at. Nothing is ever sent over such a connection. */
final class CertificateSeen extends X509ExtendedTrustManager {

    private List<byte[]> chain = List.of();

    /** What the server showed, in DER, its own certificate first; empty when Java took none. */
    List<byte[]> chain() {
        return chain;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String type, SSLEngine engine) {
        keep(shown);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String type, Socket socket) {
        keep(shown);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String type) {
        keep(shown);
    }

    private void keep(X509Certificate[] shown) {
        List<byte[]> encoded = new ArrayList<>();
        for (X509Certificate one : shown) {
            try {
                encoded.add(one.getEncoded());
            } catch (CertificateEncodingException odd) {
                // What Java read and cannot write again is taken from the bytes that came, if anywhere.
                break;
            }
        }
        chain = List.copyOf(encoded);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String type, SSLEngine engine) throws CertificateException {
        throw new CertificateException("nobody's server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String type, Socket socket) throws CertificateException {
        throw new CertificateException("nobody's server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String type) throws CertificateException {
        throw new CertificateException("nobody's server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
