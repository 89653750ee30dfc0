package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.attempt.ConnectFailure;
import com.akio.tws.preflight.reach.attempt.FlowAttempt;
import com.akio.tws.preflight.reach.wire.Answer;
import com.akio.tws.preflight.reach.wire.Question;
import com.akio.tws.preflight.reach.wire.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.PortUnreachableException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Knocks on a UDP port: three times, since a packet may be lost, each time with a question of its own.
 *
 * <p>Where nobody is asked for a proof, it sends a greeting that changes nothing: without a packet, neither a refusal nor an answer could
 * come. A packet without the proof does not end it, for anybody can forge one; only when nothing better comes, it counts.
 */
final class UdpKnock extends FlowAttempt {

    /** When to ask, in tenths of the timeout. */
    private static final int[] ASKED_AT = {0, 2, 5};
    /** From so many forged packets on, somebody floods, and waiting serves nobody. */
    private static final int FLOOD = 512;
    private static final int AT_ONCE = 64;

    private final Optional<Asking> asking;
    private final SecureRandom random;
    private final List<byte[]> questions = new ArrayList<>(ASKED_AT.length);
    private final byte[] said = new byte[Wire.QUESTION_BYTES + 1];
    // The loop asks for it first.
    @SuppressWarnings("NullAway.Init")
    private DatagramChannel channel;
    private int asked;
    private int foreign;
    private Detail seen = Detail.NONE;

    UdpKnock(Knock knock, InetAddress address, Duration timeout, Optional<Asking> asking, SecureRandom random) {
        super(knock, address, timeout);
        this.random = random;
        this.asking = knock.demandsProof() ? asking : Optional.empty();
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
        byte[] question = asking.map(run -> run.question(Question.Kind.KNOCK, knock().port()))
                .orElseGet(() -> UdpGreeting.of(random));
        questions.add(question);
        channel.write(ByteBuffer.wrap(question));
    }

    @Override
    protected void ready() throws IOException {
        for (int i = 0; i < AT_ONCE && !isOver(); i++) {
            ByteBuffer into = ByteBuffer.wrap(said);
            // An empty packet is an answer too, and only this call tells it from none.
            if (channel.receive(into) == null) {
                return;
            }
            heard(into.position());
        }
    }

    private void heard(int length) throws IOException {
        if (asking.isEmpty()) {
            end(FlowOutcome.OPEN, length > 0 && foreignEcho(length) ? Detail.of(Detail.Kind.ECHO) : Detail.NONE);
            return;
        }
        for (byte[] question : questions) {
            Optional<Answer> answer = asking.get().answer(said, length, question);
            if (answer.isPresent()) {
                ProofOutcome.end(this, answer.get(), channel.getLocalAddress());
                return;
            }
            seen = seen.kind() == Detail.Kind.ECHO ? seen : Asking.foreign(said, length, question);
        }
        foreign++;
        if (foreign >= FLOOD) {
            end(FlowOutcome.INTERCEPTED, seen);
        }
    }

    private boolean foreignEcho(int length) {
        return questions.stream().anyMatch(question -> Asking.foreign(said, length, question).kind() == Detail.Kind.ECHO);
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
            end(foreign > 0 ? FlowOutcome.INTERCEPTED : FlowOutcome.SILENT, seen);
        }
    }

    @Override
    protected void failed(IOException failure) {
        // A first "port unreachable" may belong to a packet sent before; it is a word of the host all the same.
        end(failure instanceof PortUnreachableException ? FlowOutcome.REFUSED : ConnectFailure.outcome(failure),
                ConnectFailure.detail(failure));
    }
}
