package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.certificate.MadeCertificate;
import java.math.BigInteger;
import java.net.Socket;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedKeyManager;

/** A TLS server that shows any bytes as its certificate; the key in them is its own. */
final class OddServer {

    private OddServer() {
    }

    static Replier showing(UnaryOperator<MadeCertificate> made, String... protocols) throws Exception {
        KeyPair pair = keys();
        MadeCertificate certificate = new MadeCertificate().key(pair.getPublic().getEncoded())
                .signature(MadeCertificate.sequence(MadeCertificate.oid("1.2.840.10045.4.3.2")));
        return showing(made.apply(certificate).der(), pair, protocols);
    }

    /** One that holds the key of another certificate. */
    static Replier showing(byte[] certificate, String... protocols) throws Exception {
        return showing(certificate, keys(), protocols);
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static Replier showing(byte[] certificate, KeyPair pair, String... protocols) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(new KeyManager[] {new Shown(new AnyBytes(certificate, pair.getPublic()), pair.getPrivate())}, null, null);
        SSLServerSocket server = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 50, Loopback.ADDRESS);
        server.setEnabledProtocols(protocols);
        return Replier.tcp(server, caller -> {
            ((SSLSocket) caller).startHandshake();
            Replier.some(caller.getInputStream());
        });
    }

    private static final class Shown extends X509ExtendedKeyManager {

        private final X509Certificate certificate;
        private final PrivateKey key;

        Shown(X509Certificate certificate, PrivateKey key) {
            this.certificate = certificate;
            this.key = key;
        }

        @Override
        public String chooseEngineServerAlias(String keyType, Principal[] issuers, SSLEngine engine) {
            return keyType.startsWith("EC") ? "it" : null;
        }

        @Override
        public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
            return keyType.startsWith("EC") ? "it" : null;
        }

        @Override
        public X509Certificate[] getCertificateChain(String alias) {
            return new X509Certificate[] {certificate};
        }

        @Override
        public PrivateKey getPrivateKey(String alias) {
            return key;
        }

        @Override
        public String[] getServerAliases(String keyType, Principal[] issuers) {
            return new String[] {"it"};
        }

        @Override
        public String[] getClientAliases(String keyType, Principal[] issuers) {
            return new String[0];
        }

        @Override
        public String chooseClientAlias(String[] keyType, Principal[] issuers, Socket socket) {
            return null;
        }
    }

    /** What Java's TLS asks of a certificate that it only passes on. */
    @SuppressWarnings({"JavaUtilDate", "InlineMeSuggester"}) // the abstract class asks for them
    private static final class AnyBytes extends X509Certificate {

        private static final long serialVersionUID = 1L;
        private final byte[] bytes;
        private final PublicKey key;

        AnyBytes(byte[] bytes, PublicKey key) {
            this.bytes = bytes;
            this.key = key;
        }

        @Override
        public byte[] getEncoded() {
            return bytes.clone();
        }

        @Override
        public PublicKey getPublicKey() {
            return key;
        }

        @Override
        public String getSigAlgName() {
            return "SHA256withECDSA";
        }

        @Override
        public String getSigAlgOID() {
            return "1.2.840.10045.4.3.2";
        }

        @Override
        public byte[] getSigAlgParams() {
            return new byte[0];
        }

        @Override
        public int getVersion() {
            return 3;
        }

        @Override
        public BigInteger getSerialNumber() {
            return BigInteger.ONE;
        }

        @Override
        @Deprecated
        public Principal getIssuerDN() {
            return () -> "CN=x";
        }

        @Override
        @Deprecated
        public Principal getSubjectDN() {
            return () -> "CN=x";
        }

        @Override
        public Date getNotBefore() {
            return new Date(0);
        }

        @Override
        public Date getNotAfter() {
            return new Date(Long.MAX_VALUE);
        }

        @Override
        public byte[] getTBSCertificate() {
            return bytes.clone();
        }

        @Override
        public byte[] getSignature() {
            return new byte[0];
        }

        @Override
        public boolean[] getIssuerUniqueID() {
            return null;
        }

        @Override
        public boolean[] getSubjectUniqueID() {
            return null;
        }

        @Override
        public boolean[] getKeyUsage() {
            return null;
        }

        @Override
        public int getBasicConstraints() {
            return -1;
        }

        @Override
        public Set<String> getCriticalExtensionOIDs() {
            return Set.of();
        }

        @Override
        public Set<String> getNonCriticalExtensionOIDs() {
            return Set.of();
        }

        @Override
        public byte[] getExtensionValue(String oid) {
            return null;
        }

        @Override
        public boolean hasUnsupportedCriticalExtension() {
            return false;
        }

        @Override
        public void checkValidity() {
        }

        @Override
        public void checkValidity(Date date) {
        }

        @Override
        public void verify(PublicKey with) {
        }

        @Override
        public void verify(PublicKey with, String provider) {
        }

        @Override
        public String toString() {
            return "any bytes";
        }
    }
}
