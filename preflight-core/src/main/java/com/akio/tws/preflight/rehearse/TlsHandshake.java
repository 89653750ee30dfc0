package com.akio.tws.preflight.rehearse;

import com.akio.tws.preflight.facts.TlsSeen;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;

/** A TLS handshake on a connection that does not block. Every certificate is taken, since it is only looked at. */
final class TlsHandshake {

    /** What the handshake waits for. */
    enum Step {
        WANTS_TO_READ, WANTS_TO_WRITE, DONE, REFUSED
    }

    private final SocketChannel channel;
    private final String host;
    private final CertificateSeen certificate = new CertificateSeen();
    private final SSLEngine engine;
    private final ByteBuffer in;
    private final ByteBuffer out;
    private final ByteBuffer plain;

    TlsHandshake(SocketChannel channel, String host, int port) throws IOException {
        this.channel = channel;
        this.host = host;
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {certificate}, null);
            this.engine = context.createSSLEngine(host, port);
        } catch (GeneralSecurityException impossible) {
            throw new SSLException(impossible);
        }
        engine.setUseClientMode(true);
        int packet = engine.getSession().getPacketBufferSize();
        this.in = ByteBuffer.allocate(packet);
        this.out = ByteBuffer.allocate(packet).limit(0);
        this.plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
        engine.beginHandshake();
    }

    Step step() throws IOException {
        while (true) {
            if (out.hasRemaining()) {
                channel.write(out);
                if (out.hasRemaining()) {
                    return Step.WANTS_TO_WRITE;
                }
            }
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
                    return Step.DONE;
                }
            }
        }
    }

    TlsSeen seen() {
        X509Certificate its = certificate.leaf();
        List<String> names = CertificateNames.of(its);
        return new TlsSeen(engine.getSession().getProtocol(), its.getSubjectX500Principal().getName(),
                its.getIssuerX500Principal().getName(), names, its.getNotBefore().toInstant(), its.getNotAfter().toInstant(),
                CertificateNames.match(host, names));
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
        int read = channel.read(in);
        if (read < 0) {
            return Step.REFUSED;
        }
        return read == 0 ? Step.WANTS_TO_READ : Step.DONE;
    }
}
