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
    private final boolean inTheClear;
    private boolean unread;
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
     */
    TlsKnock(Knock knock, InetAddress address, Duration timeout, FlowOutcome outcome, Detail detail) {
        this(knock, address, timeout, outcome, detail, false);
    }

    private TlsKnock(Knock knock, InetAddress address, Duration timeout, FlowOutcome outcome, Detail detail, boolean inTheClear) {
        super(knock, address, timeout);
        this.outcome = outcome;
        this.detail = detail;
        this.inTheClear = inTheClear;
    }

    /** Whether a certificate was there, and Java would not show it. */
    boolean isUnread() {
        return unread;
    }

    /** The second knock, for the certificate alone: what it does not find changes nothing. */
    TlsKnock again() {
        Reached first = reached();
        return new TlsKnock(knock(), address(), Duration.ofNanos(timeoutNanos()), first.outcome(), first.detail(), true);
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
        if (handshake == null) {
            channel.finishConnect();
            connected();
        } else {
            step();
        }
    }

    private void connected() throws IOException {
        handshake = inTheClear ? TlsHandshake.beginInTheClear(channel, knock().host(), knock().port())
                : TlsHandshake.begin(channel, knock().host(), knock().port());
        step();
    }

    private void step() throws IOException {
        switch (handshake.step()) {
            case WANTS_TO_READ -> await(SelectionKey.OP_READ);
            case WANTS_TO_WRITE -> await(SelectionKey.OP_WRITE);
            case DONE -> look();
            case REFUSED -> failed(new SSLException("closed"));
            default -> throw new IllegalStateException("a handshake has four steps");
        }
    }

    /** A certificate that was shown counts, whatever became of the handshake afterwards. */
    private void look() {
        try {
            saw(handshake.seen());
            end(outcome, detail.kind() == Detail.Kind.UNREAD_CERTIFICATE ? Detail.NONE : detail);
        } catch (UnreadableCertificate broken) {
            end(outcome, orElse(Detail.Kind.UNREAD_CERTIFICATE, broken));
        }
    }

    @Override
    protected void due() {
        if (inTheClear) {
            end(outcome, detail);
        } else if (handshake == null) {
            end(FlowOutcome.SILENT, Detail.NONE);
        } else if (handshake.hasShown()) {
            look();
        } else if (detail.kind() == Detail.Kind.NONE) {
            end(FlowOutcome.SILENT, Detail.of(Detail.Kind.MUTE));
        } else {
            end(outcome, detail);
        }
    }

    @Override
    protected void failed(IOException failure) {
        if (handshake != null && handshake.hasShown()) {
            look();
        } else if (inTheClear) {
            end(outcome, detail);
        } else if (handshake == null) {
            super.failed(failure);
        } else {
            unread = isOfCertificate(failure);
            end(outcome, orElse(unread ? Detail.Kind.UNREAD_CERTIFICATE : handshake.isTls() ? Detail.Kind.TLS_REFUSED
                    : Detail.Kind.NO_TLS, failure));
        }
    }

    private Detail orElse(Detail.Kind kind, Throwable failure) {
        return detail.kind() == Detail.Kind.NONE ? new Detail(kind, Detail.system(failure).said()) : detail;
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
