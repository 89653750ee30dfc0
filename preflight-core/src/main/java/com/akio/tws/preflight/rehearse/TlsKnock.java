package com.akio.tws.preflight.rehearse;

import com.akio.tws.preflight.facts.FlowOutcome;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Knocks on a secure port of somebody else's: shakes hands, looks at the certificate, sends nothing, and goes. */
final class TlsKnock extends FlowAttempt {

    private final FlowOutcome outcome;
    private final Detail detail;
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
        super(knock, address, timeout);
        this.outcome = outcome;
        this.detail = detail;
    }

    @Override
    SelectableChannel channel() throws IOException {
        channel = SocketChannel.open();
        channel.configureBlocking(false);
        return channel;
    }

    @Override
    void start() throws IOException {
        if (channel.connect(target())) {
            connected();
        } else {
            await(SelectionKey.OP_CONNECT);
        }
    }

    @Override
    void ready() throws IOException {
        if (handshake == null) {
            channel.finishConnect();
            connected();
        } else {
            step();
        }
    }

    private void connected() throws IOException {
        handshake = new TlsHandshake(channel, knock().host(), knock().port());
        step();
    }

    private void step() throws IOException {
        switch (handshake.step()) {
            case WANTS_TO_READ -> await(SelectionKey.OP_READ);
            case WANTS_TO_WRITE -> await(SelectionKey.OP_WRITE);
            case DONE -> {
                saw(handshake.seen());
                end(outcome, detail);
            }
            case REFUSED -> failed(new SSLException("closed"));
            default -> throw new IllegalStateException("a handshake has four steps");
        }
    }

    @Override
    void due() {
        if (handshake == null) {
            end(FlowOutcome.SILENT, Detail.NONE);
        } else if (detail.kind() == Detail.Kind.NONE) {
            end(FlowOutcome.SILENT, Detail.of(Detail.Kind.MUTE));
        } else {
            end(outcome, detail);
        }
    }

    @Override
    void failed(IOException failure) {
        if (handshake == null) {
            super.failed(failure);
        } else {
            end(outcome, detail.kind() == Detail.Kind.NONE
                    ? new Detail(Detail.Kind.NO_TLS, Detail.system(failure).said()) : detail);
        }
    }
}
