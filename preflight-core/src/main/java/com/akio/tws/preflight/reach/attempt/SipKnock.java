package com.akio.tws.preflight.reach.attempt;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.Optional;

/** Asks a SIP device or exchange for what it can do; three times, as packets get lost. */
public final class SipKnock extends FlowAttempt {

    private static final int[] ASKED_AT = {0, 1, 4};
    private static final int AT_ONCE = 16;

    private final SipOptions options;
    private final ByteBuffer said = ByteBuffer.allocate(SipOptions.MOST_BYTES);
    // The loop asks for it first.
    @SuppressWarnings("NullAway.Init")
    private DatagramChannel channel;
    private int asked;
    private Optional<String> name = Optional.empty();

    /** A question of at most so long, put in these words. */
    public SipKnock(Knock knock, InetAddress address, Duration timeout, SipOptions options) {
        super(knock, address, timeout);
        this.options = options;
    }

    /** What the device calls itself, if it answered. */
    public Optional<String> name() {
        return name;
    }

    @Override
    protected SelectableChannel channel() throws IOException {
        channel = DatagramChannel.open();
        channel.configureBlocking(false);
        return channel;
    }

    @Override
    protected void start() throws IOException {
        channel.connect(target());
        await(SelectionKey.OP_READ);
        ask();
    }

    private void ask() throws IOException {
        asked++;
        channel.write(ByteBuffer.wrap(options.request((InetSocketAddress) channel.getLocalAddress(), target())));
    }

    @Override
    protected void ready() throws IOException {
        for (int i = 0; i < AT_ONCE && !isOver(); i++) {
            said.clear();
            if (channel.read(said) <= 0) {
                return;
            }
            name = options.name(said.array(), said.position());
            if (name.isPresent()) {
                end(FlowOutcome.OPEN, name.get().isEmpty() ? Detail.NONE : new Detail(Detail.Kind.SYSTEM, name.get()));
            }
        }
    }

    @Override
    protected long nextDue() {
        return asked < ASKED_AT.length ? timeoutNanos() / 10 * ASKED_AT[asked] : timeoutNanos();
    }

    @Override
    protected void due() throws IOException {
        if (asked < ASKED_AT.length) {
            ask();
        } else {
            end(FlowOutcome.SILENT, Detail.NONE);
        }
    }

    @Override
    protected void failed(IOException failure) {
        end(failure instanceof PortUnreachableException ? FlowOutcome.REFUSED : ConnectFailure.outcome(failure),
                ConnectFailure.detail(failure));
    }
}
