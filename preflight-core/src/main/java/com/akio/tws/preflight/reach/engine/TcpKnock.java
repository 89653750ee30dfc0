package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.attempt.FlowAttempt;
import com.akio.tws.preflight.reach.wire.Answer;
import com.akio.tws.preflight.reach.wire.Question;
import com.akio.tws.preflight.reach.wire.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;

/**
 * Knocks on a TCP port: connects, and where our listener should be, demands its proof. A service of somebody else's is sent nothing; the
 * connection is watched for a moment, since one that is closed at once shows nobody behind it.
 */
final class TcpKnock extends FlowAttempt {

    private final Optional<Asking> asking;
    private final ByteBuffer question;
    private final ByteBuffer said = ByteBuffer.allocate(Wire.ANSWER_BYTES + 1);
    // The loop asks for it first.
    @SuppressWarnings("NullAway.Init")
    private SocketChannel channel;
    private boolean connected;

    TcpKnock(Knock knock, InetAddress address, Duration timeout, Optional<Asking> asking) {
        super(knock, address, timeout);
        this.asking = knock.demandsProof() ? asking : Optional.empty();
        this.question = ByteBuffer.wrap(this.asking.map(run -> run.question(Question.Kind.KNOCK, knock.port()))
                .orElse(new byte[0]));
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
        if (!connected) {
            channel.finishConnect();
            connected();
        } else if (question.hasRemaining()) {
            ask();
        } else {
            read();
        }
    }

    private void connected() throws IOException {
        connected = true;
        if (asking.isPresent()) {
            ask();
        } else {
            await(SelectionKey.OP_READ);
            wakeIn(watchNanos());
        }
    }

    private void ask() throws IOException {
        channel.write(question);
        await(question.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    private void read() throws IOException {
        boolean ended = channel.read(said) < 0;
        if (asking.isEmpty()) {
            end(said.position() > 0 ? FlowOutcome.OPEN : FlowOutcome.ACCEPTED,
                    said.position() > 0 ? Detail.NONE : Detail.of(Detail.Kind.HUNG_UP));
            return;
        }
        if (said.position() < Wire.ANSWER_BYTES && !ended) {
            return;
        }
        Optional<Answer> answer = asking.get().answer(said.array(), Math.min(said.position(), Wire.ANSWER_BYTES), question.array());
        if (answer.isPresent()) {
            ProofOutcome.end(this, answer.get(), channel.getLocalAddress());
        } else if (said.position() == 0) {
            end(FlowOutcome.INTERCEPTED, Detail.of(Detail.Kind.CLOSED));
        } else {
            end(FlowOutcome.INTERCEPTED, Asking.foreign(said.array(), said.position(), question.array()));
        }
    }

    @Override
    protected void due() {
        if (!connected) {
            end(FlowOutcome.SILENT, Detail.NONE);
        } else if (asking.isEmpty()) {
            end(FlowOutcome.OPEN, Detail.NONE);
        } else if (said.position() == 0) {
            // The system takes connections for a listener that is not serving yet, so that this is nobody's answer.
            end(FlowOutcome.SILENT, Detail.of(Detail.Kind.MUTE));
        } else {
            end(FlowOutcome.INTERCEPTED, Asking.foreign(said.array(), said.position(), question.array()));
        }
    }

    @Override
    protected void failed(IOException failure) {
        if (!connected && !wasTaken(failure)) {
            super.failed(failure);
        } else if (asking.isPresent()) {
            end(FlowOutcome.INTERCEPTED, Detail.of(Detail.Kind.CLOSED));
        } else {
            end(FlowOutcome.ACCEPTED, Detail.of(Detail.Kind.HUNG_UP));
        }
    }
}
