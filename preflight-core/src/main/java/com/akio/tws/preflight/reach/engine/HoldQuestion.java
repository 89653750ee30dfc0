package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.attempt.Attempt;
import com.akio.tws.preflight.reach.wire.Answer;
import com.akio.tws.preflight.reach.wire.Question;
import com.akio.tws.preflight.reach.wire.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;

/** Asks our listener, at a port where it has answered, how it stands with another port. */
final class HoldQuestion extends Attempt {

    private final LocalPort through;
    private final InetAddress address;
    private final LocalPort about;
    private final long timeout;
    private final Asking asking;
    private final ByteBuffer question;
    private final ByteBuffer said = ByteBuffer.allocate(Wire.ANSWER_BYTES);
    // The loop asks for it first.
    @SuppressWarnings("NullAway.Init")
    private SelectableChannel channel;
    private Optional<Answer.ReportSummary> standing = Optional.empty();

    HoldQuestion(LocalPort through, InetAddress address, LocalPort about, Duration timeout, Asking asking) {
        this.through = through;
        this.address = address;
        this.about = about;
        this.timeout = timeout.toNanos();
        this.asking = asking;
        this.question = ByteBuffer.wrap(asking.question(
                about.protocol() == Protocol.TCP ? Question.Kind.HOLD : Question.Kind.HOLD_UDP, about.port()));
    }

    InetAddress address() {
        return address;
    }

    LocalPort about() {
        return about;
    }

    Optional<Answer.ReportSummary> standing() {
        return standing;
    }

    @Override
    protected SelectableChannel channel() throws IOException {
        channel = through.protocol() == Protocol.TCP ? SocketChannel.open() : DatagramChannel.open();
        channel.configureBlocking(false);
        return channel;
    }

    @Override
    protected void start() throws IOException {
        InetSocketAddress target = new InetSocketAddress(address, through.port());
        if (channel instanceof SocketChannel tcp && !tcp.connect(target)) {
            await(SelectionKey.OP_CONNECT);
            return;
        }
        if (channel instanceof DatagramChannel udp) {
            udp.connect(target);
        }
        ask();
    }

    private void ask() throws IOException {
        if (channel instanceof SocketChannel tcp) {
            tcp.write(question);
        } else if (channel instanceof DatagramChannel udp) {
            udp.write(question);
        }
        await(question.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    @Override
    protected void ready() throws IOException {
        if (channel instanceof SocketChannel tcp && tcp.isConnectionPending()) {
            tcp.finishConnect();
            ask();
            return;
        }
        if (question.hasRemaining()) {
            ask();
            return;
        }
        int read = channel instanceof SocketChannel tcp ? tcp.read(said) : ((DatagramChannel) channel).read(said);
        if (read < 0 || !said.hasRemaining()) {
            standing = asking.answer(said.array(), said.position(), question.array()).map(Answer::standing);
            end();
        }
    }

    @Override
    protected long nextDue() {
        return timeout;
    }

    @Override
    protected void due() {
        end();
    }

    @Override
    protected void failed(IOException failure) {
        end();
    }
}
