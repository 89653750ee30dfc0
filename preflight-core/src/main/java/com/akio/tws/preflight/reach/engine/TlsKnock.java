package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.certificate.UnreadableCertificate;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.reach.attempt.FlowAttempt;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * Knocks on a secure port of somebody else's: shakes hands, looks at the certificate, sends nothing, and goes.
 *
 * <p>Where Java breaks off because of the certificate itself, and the server had shown it in secret, a second knock lets it be shown in
 * the clear.
 */
final class TlsKnock extends FlowAttempt {

    private final FlowOutcome outcome;
    private final Detail detail;
    private final ChainTrust trust;
    private final boolean inTheClear;
    private final Optional<ProxyTunnel> tunnel;
    private boolean unread;
    private boolean shaken;
    // The loop asks for both first.
    @SuppressWarnings("NullAway.Init")
    private SocketChannel channel;
    @SuppressWarnings("NullAway.Init")
    private TlsHandshake handshake;

    /**
     * A handshake.
     *
     * @param outcome what it is once connected: the handshake adds to it
     * @param detail what was known before
     * @param trust who is asked what this machine thinks of the certificate
     */
    TlsKnock(Knock knock, InetAddress address, Duration timeout, FlowOutcome outcome, Detail detail, ChainTrust trust) {
        this(knock, address, timeout, outcome, detail, trust, false);
    }

    private TlsKnock(Knock knock, InetAddress address, Duration timeout, FlowOutcome outcome, Detail detail, ChainTrust trust,
            boolean inTheClear) {
        super(knock, address, timeout);
        this.outcome = outcome;
        this.detail = detail;
        this.trust = trust;
        this.inTheClear = inTheClear;
        this.tunnel = knock.proxy().map(proxy -> new ProxyTunnel(knock.host(), knock.port()));
    }

    /** Whether a certificate was there, and Java would not show it. */
    boolean isUnread() {
        return unread;
    }

    /** The second knock, for the certificate alone: what it does not find changes nothing. */
    TlsKnock again() {
        Reached first = reached();
        return new TlsKnock(knock(), address(), Duration.ofNanos(timeoutNanos()), first.outcome(), first.detail(), trust, true);
    }

    @Override
    protected SelectableChannel channel() throws IOException {
        channel = SocketChannel.open();
        channel.configureBlocking(false);
        return channel;
    }

    @Override
    protected void start() throws IOException {
        if (channel.connect(target())) {
            connected();
        } else {
            await(SelectionKey.OP_CONNECT);
        }
    }

    @Override
    protected void ready() throws IOException {
        if (handshake != null) {
            step();
        } else if (channel.isConnectionPending()) {
            channel.finishConnect();
            connected();
        } else {
            goThrough(tunnel.orElseThrow());
        }
    }

    private void connected() throws IOException {
        if (tunnel.isPresent()) {
            goThrough(tunnel.get());
        } else {
            shake();
        }
    }

    private void goThrough(ProxyTunnel proxy) throws IOException {
        switch (proxy.step(channel)) {
            case WANTS_TO_READ -> await(SelectionKey.OP_READ);
            case WANTS_TO_WRITE -> await(SelectionKey.OP_WRITE);
            case OPEN -> shake();
            case REFUSED -> end(proxy.outcome(), proxy.detail());
            default -> throw new IllegalStateException("a tunnel has four steps");
        }
    }

    private void shake() throws IOException {
        handshake = inTheClear ? TlsHandshake.beginInTheClear(channel, knock().host(), knock().port(), trust)
                : TlsHandshake.begin(channel, knock().host(), knock().port(), trust);
        step();
    }

    private void step() throws IOException {
        switch (shaken ? handshake.listen() : handshake.step()) {
            case WANTS_TO_READ -> await(SelectionKey.OP_READ);
            case WANTS_TO_WRITE -> await(SelectionKey.OP_WRITE);
            case DONE -> shaken();
            case REFUSED -> failed(new SSLException("closed"));
            default -> throw new IllegalStateException("a handshake has four steps");
        }
    }

    private void shaken() throws IOException {
        if (handshake.hasAsked()) {
            // Whether it goes without one, a server of TLS 1.3 says only now (RFC 8446 section 4.4.2.4).
            shaken = true;
            await(SelectionKey.OP_READ);
            wakeIn(watchNanos());
        } else {
            look(detail);
        }
    }

    /** A certificate that was shown counts, whatever became of the handshake afterwards. */
    private void look(Detail why) {
        try {
            saw(handshake.seen());
            end(outcome, why.kind() == Detail.Kind.UNREAD_CERTIFICATE ? Detail.NONE : why);
        } catch (UnreadableCertificate broken) {
            end(outcome, orElse(new Detail(Detail.Kind.UNREAD_CERTIFICATE, Detail.system(broken).said())));
        }
    }

    @Override
    protected void due() {
        if (inTheClear) {
            end(outcome, detail);
        } else if (handshake == null) {
            end(FlowOutcome.SILENT, isAtProxy() ? Detail.of(Detail.Kind.MUTE) : Detail.NONE);
        } else if (handshake.hasShown()) {
            look(detail);
        } else if (handshake.hungUp() || handshake.isTls()) {
            unspoken(Detail.of(Detail.Kind.MUTE));
        } else {
            unspoken(handshake.detail(new SSLException("silence")));
        }
    }

    @Override
    protected void failed(IOException failure) {
        if (handshake != null && handshake.hasShown()) {
            Detail why = handshake.detail(failure);
            look(handshake.hasAsked() && !inTheClear && isRefusal(failure) ? orElse(new Detail(Detail.Kind.TLS_WANTS_CERTIFICATE, why.said()))
                    : detail);
        } else if (inTheClear) {
            end(outcome, detail);
        } else if (handshake == null && isAtProxy()) {
            end(FlowOutcome.INTERCEPTED, Detail.of(Detail.Kind.NO_PROXY));
        } else if (handshake == null && !wasTaken(failure)) {
            super.failed(failure);
        } else if (handshake == null || handshake.hungUp()) {
            unspoken(Detail.of(Detail.Kind.HUNG_UP));
        } else {
            unread = isOfCertificate(failure);
            Detail why = unread ? new Detail(Detail.Kind.UNREAD_CERTIFICATE, Detail.system(failure).said()) : handshake.detail(failure);
            if (unread || handshake.isTls()) {
                end(outcome, orElse(why));
            } else {
                unspoken(why);
            }
        }
    }

    /** Somebody took the connection; the service itself has not said a word, or not in TLS. */
    private void unspoken(Detail why) {
        boolean first = detail.kind() == Detail.Kind.NONE;
        end(first && outcome == FlowOutcome.OPEN ? FlowOutcome.ACCEPTED : outcome, orElse(why));
    }

    private boolean isAtProxy() {
        return tunnel.isPresent() && channel.isConnected();
    }

    private Detail orElse(Detail other) {
        return detail.kind() == Detail.Kind.NONE ? other : detail;
    }

    /** An alert, or the end of the connection, in the place of the server's last word. */
    private boolean isRefusal(IOException failure) {
        return shaken || !isOfCertificate(failure);
    }

    private static boolean isOfCertificate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }
}
