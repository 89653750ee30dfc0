package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.certificate.ALabels;
import com.akio.tws.preflight.certificate.CertificateContent;
import com.akio.tws.preflight.certificate.DnsName;
import com.akio.tws.preflight.certificate.HostMatch;
import com.akio.tws.preflight.certificate.UnreadableCertificate;
import com.akio.tws.preflight.facts.CertificateParticulars;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.reach.Detail;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManager;

/**
 * A TLS handshake on a connection that does not block. Every certificate is taken, since it is only looked at; it is read by our own reader,
 * because Java's breaks off at some that clients take.
 */
final class TlsHandshake {

    /** What the handshake waits for. */
    enum Step {
        WANTS_TO_READ, WANTS_TO_WRITE, DONE, REFUSED
    }

    private static final String CLEAR_VERSION = "TLSv1.2";

    private final SocketChannel channel;
    private final String host;
    private final ChainTrust trust;
    private final CertificateSeen certificate = new CertificateSeen();
    private final NoCertificate own = new NoCertificate();
    private final ServerFlight flight = new ServerFlight();
    private final SSLEngine engine;
    private final ByteBuffer in;
    private final ByteBuffer out;
    private final ByteBuffer plain;
    private String protocol = CLEAR_VERSION;

    private TlsHandshake(SocketChannel channel, String host, int port, ChainTrust trust) throws IOException {
        this.channel = channel;
        this.host = host;
        this.trust = trust;
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {own}, new TrustManager[] {certificate}, null);
            // The server chooses its certificate by this name (SNI, RFC 6066 section 3: without a final dot). Java leaves the dot, and then
            // sends no name at all; of an international one it makes another by the old mapping.
            String name = ALabels.of(host).orElse(host);
            this.engine = context.createSSLEngine(name, port);
            askByName(name);
        } catch (GeneralSecurityException impossible) {
            throw new SSLException(impossible);
        }
        engine.setUseClientMode(true);
        int packet = engine.getSession().getPacketBufferSize();
        this.in = ByteBuffer.allocate(packet);
        this.out = ByteBuffer.allocate(packet).limit(0);
        this.plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
    }

    /** Java sends no name that has a single label, though other clients do ({@code srv-tws}); an address is no name. */
    private void askByName(String name) {
        if (DnsName.loose(name).filter(DnsName::isSingleLabel).isPresent()) {
            SSLParameters parameters = engine.getSSLParameters();
            parameters.setServerNames(List.of(new SNIHostName(name)));
            engine.setSSLParameters(parameters);
        }
    }

    /** One that speaks whatever both sides can. */
    static TlsHandshake begin(SocketChannel channel, String host, int port, ChainTrust trust) throws IOException {
        TlsHandshake handshake = new TlsHandshake(channel, host, port, trust);
        handshake.engine.beginHandshake();
        return handshake;
    }

    /** One in which the server shows its certificates in the clear, whatever Java thinks of them. */
    static TlsHandshake beginInTheClear(SocketChannel channel, String host, int port, ChainTrust trust) throws IOException {
        TlsHandshake handshake = new TlsHandshake(channel, host, port, trust);
        handshake.engine.setEnabledProtocols(new String[] {CLEAR_VERSION});
        handshake.engine.beginHandshake();
        return handshake;
    }

    /** Goes on as far as it can. */
    Step step() throws IOException {
        try {
            return advance();
        } catch (RuntimeException broken) {
            // Java's TLS lets some faults of what a server sends through as they are; they end this handshake and nothing else.
            throw new SSLException(broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage(), broken);
        }
    }

    private Step advance() throws IOException {
        while (true) {
            if (out.hasRemaining()) {
                channel.write(out);
                if (out.hasRemaining()) {
                    return Step.WANTS_TO_WRITE;
                }
            }
            noteProtocol();
            switch (engine.getHandshakeStatus()) {
                case NEED_TASK -> engine.getDelegatedTask().run();
                case NEED_WRAP -> wrap();
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                    Step waits = unwrap();
                    if (waits != Step.DONE) {
                        return waits;
                    }
                }
                default -> {
                    protocol = engine.getSession().getProtocol();
                    return Step.DONE;
                }
            }
        }
    }

    /** A handshake that breaks off later tells its version no more. */
    private void noteProtocol() {
        SSLSession session = engine.getHandshakeSession();
        if (session != null && session.getProtocol().startsWith("TLS")) {
            protocol = session.getProtocol();
        }
    }

    /** Whether the server has shown a certificate so far, in the clear or to Java. */
    boolean hasShown() {
        return !chain().isEmpty();
    }

    /** Whether the server asked for a certificate of ours; in TLS 1.3 it says only after the handshake whether it goes without. */
    boolean hasAsked() {
        return own.wasAsked();
    }

    /** Whether the other side closed without a word. */
    boolean hungUp() {
        return flight.isEmpty();
    }

    /**
     * What an ended handshake means.
     *
     * @param failure how Java put it
     */
    Detail detail(Throwable failure) {
        Optional<TlsAlert> alert = flight.alert();
        Optional<String> old = flight.oldVersion();
        if (old.isPresent()) {
            return new Detail(Detail.Kind.TLS_TOO_OLD, old.get());
        }
        Optional<Detail.Kind> kind = alert.flatMap(said -> said.meaning(hasAsked()));
        if (kind.isPresent()) {
            return new Detail(kind.get(), alert.get().toString());
        }
        return isTls() ? new Detail(Detail.Kind.TLS_REFUSED, alert.map(TlsAlert::toString).orElse(Detail.system(failure).said()))
                : flight.noTls();
    }

    /** Goes on listening after the handshake, for what a server says only then. */
    Step listen() throws IOException {
        Step step;
        do {
            step = unwrap();
        } while (step == Step.DONE);
        return step;
    }

    /** Whether the other side speaks TLS at all. */
    boolean isTls() {
        return flight.isTls();
    }

    /**
     * What was shown, once something was.
     *
     * @throws UnreadableCertificate if nobody can read it
     */
    TlsSeen seen() throws UnreadableCertificate {
        List<byte[]> chain = chain();
        CertificateContent its = CertificateContent.of(chain.get(0));
        return new TlsSeen(protocol, its.subject(), its.issuer(), its.names().all(), its.notBefore(), its.notAfter(),
                TlsSeen.NameMatch.of(HostMatch.of(host, its.names(), its.commonName())),
                CertificateParticulars.of(its, chain.subList(1, chain.size())), trust.status(chain));
    }

    private List<byte[]> chain() {
        return certificate.chain().isEmpty() ? flight.certificates() : certificate.chain();
    }

    private void wrap() throws SSLException {
        out.clear();
        engine.wrap(ByteBuffer.allocate(0), out);
        out.flip();
    }

    /** Takes what has come; DONE means that it got on. */
    private Step unwrap() throws IOException {
        in.flip();
        SSLEngineResult result = engine.unwrap(in, plain);
        in.compact();
        plain.clear();
        if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
            return Step.REFUSED;
        }
        if (result.getStatus() != SSLEngineResult.Status.BUFFER_UNDERFLOW) {
            return Step.DONE;
        }
        int before = in.position();
        int read = channel.read(in);
        if (read < 0) {
            return Step.REFUSED;
        }
        flight.took(in.array(), before, read);
        return read == 0 ? Step.WANTS_TO_READ : Step.DONE;
    }
}
