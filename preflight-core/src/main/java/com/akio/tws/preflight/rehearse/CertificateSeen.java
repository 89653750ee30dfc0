package com.akio.tws.preflight.rehearse;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Objects;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Takes every server's certificate and keeps it to be looked at. Nothing is ever sent over such a connection. */
final class CertificateSeen extends X509ExtendedTrustManager {

    private @Nullable X509Certificate leaf;

    X509Certificate leaf() {
        return Objects.requireNonNull(leaf, "a handshake that is done has shown a certificate");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        leaf = chain[0];
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
        leaf = chain[0];
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {
        leaf = chain[0];
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw new CertificateException("nobody's server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException("nobody's server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("nobody's server");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
