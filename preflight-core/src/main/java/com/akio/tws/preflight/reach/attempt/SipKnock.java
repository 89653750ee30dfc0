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
import java.util.List;
import java.util.Optional;

/** Asks a SIP device or exchange for what it can do; three times, as packets get lost. */
public final class SipKnock extends FlowAttempt {

    /** In tenths of the time there is: what is done then. */
    private static final List<Step> STEPS = List.of(new Step(1, true), new Step(3, false), new Step(4, true), new Step(6, false), new Step(10, false));
    private static final int AT_ONCE = 16;

    private final SipOptions options;
    private final ByteBuffer said = ByteBuffer.allocate(SipOptions.MOST_BYTES);
    // The loop asks for it first.
    @SuppressWarnings("NullAway.Init")
    private DatagramChannel channel;
    private int step;
    private Optional<String> name = Optional.empty();

    /** Asks once more, or is content with an answer that named nobody. */
    private record Step(int at, boolean ask) {
    }

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
        channel.write(ByteBuffer.wrap(options.request((InetSocketAddress) channel.getLocalAddress(), target())));
    }

    @Override
    protected void ready() throws IOException {
        for (int i = 0; i < AT_ONCE && !isOver(); i++) {
            said.clear();
            if (channel.read(said) <= 0) {
                return;
            }
            Optional<SipAnswer> answer = options.answer(said.array(), said.position());
            if (answer.isPresent() && (name.isEmpty() || !answer.get().name().isEmpty())) {
                name = Optional.of(answer.get().name());
            }
            // Who is still trying (RFC 3261, 8.1.3.2), or refuses without a name at first, may say more in a moment.
            if (answer.isPresent() && answer.get().isFinal() && !answer.get().name().isEmpty()) {
                answered();
            }
        }
    }

    private void answered() {
        end(FlowOutcome.OPEN, name.filter(its -> !its.isEmpty()).map(its -> new Detail(Detail.Kind.SYSTEM, its)).orElse(Detail.NONE));
    }

    @Override
    protected long nextDue() {
        return timeoutNanos() / 10 * STEPS.get(step).at();
    }

    @Override
    protected void due() throws IOException {
        Step now = STEPS.get(step);
        if (!now.ask() && name.isPresent()) {
            answered();
        } else if (step == STEPS.size() - 1) {
            end(FlowOutcome.SILENT, Detail.NONE);
        } else {
            step++;
            if (now.ask()) {
                ask();
            }
        }
    }

    @Override
    protected void failed(IOException failure) {
        end(failure instanceof PortUnreachableException ? FlowOutcome.REFUSED : ConnectFailure.outcome(failure),
                ConnectFailure.detail(failure));
    }
}
