package com.akio.tws.preflight.reach.listener;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.wire.Answer;
import com.akio.tws.preflight.reach.wire.Question;
import com.akio.tws.preflight.reach.wire.Token;
import com.akio.tws.preflight.reach.wire.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * Stands in for the TWS server on its ports: answers callers who prove the token, and gives nobody else a single byte.
 *
 * <p>One thread and one selector serve every port. Opening, serving and closing belong to one thread; only {@link #stop} may be
 * called from another.
 *
 * <pre>{@code
 * try (KnockListener listener = KnockListener.open(ports, address, token, Limits.USUAL, System::nanoTime, audience)) {
 *     listener.serve(Duration.ofMinutes(30));
 * }
 * }</pre>
 */
public final class KnockListener implements AutoCloseable {

    private static final long PAUSE_MILLIS = 400;
    /** So that one port under a flood does not starve the others. */
    private static final int DATAGRAMS_AT_ONCE = 256;

    private final Selector selector;
    private final OpenedPorts ports;
    private final TreeSet<LocalPort> planned;
    private final Limits limits;
    private final LongSupplier nanos;
    private final Audience audience;
    private final Wire wire;
    private final SpentNonces spent = new SpentNonces();
    private final Rate proofs;
    /** Of their own, since a flood of packets must not silence the connections, which have limits already. */
    private final Rate proofsOfConnections;
    private final TcpCalls calls;
    private final byte[] datagram = new byte[Wire.QUESTION_BYTES + 1];
    private volatile boolean stopped;
    private long answered;
    private long dropped;

    private KnockListener(Selector selector, OpenedPorts ports, Collection<LocalPort> plan, Token token, Limits limits,
            LongSupplier nanos, Audience audience) {
        this.selector = selector;
        this.ports = ports;
        this.planned = new TreeSet<>(plan);
        this.limits = Objects.requireNonNull(limits, "limits");
        this.nanos = Objects.requireNonNull(nanos, "nanos");
        this.audience = Objects.requireNonNull(audience, "audience");
        this.wire = new Wire(token);
        this.proofs = new Rate(limits.proofsPerSecond(), nanos.getAsLong());
        this.proofsOfConnections = new Rate(limits.proofsPerSecond(), nanos.getAsLong());
        this.calls = new TcpCalls(limits);
    }

    /**
     * Opens every port of the plan that is free.
     *
     * @param address the local address to open them on; the wildcard address for all
     * @param nanos a clock in nanoseconds that only runs forward
     * @throws IOException if this system gives no selector or no sockets at all
     */
    public static KnockListener open(Collection<LocalPort> plan, InetAddress address, Token token, Limits limits,
            LongSupplier nanos, Audience audience) throws IOException {
        Selector selector = Selector.open();
        OpenedPorts ports = new OpenedPorts(selector, address);
        KnockListener listener = new KnockListener(selector, ports, plan, token, limits, nanos, audience);
        try {
            ports.open(plan);
            return listener;
        } catch (IOException | RuntimeException failed) {
            listener.close();
            throw failed;
        }
    }

    /** The ports that are open. */
    public SortedSet<LocalPort> held() {
        return new TreeSet<>(ports.held());
    }

    /** The ports of the plan that could not be opened, and why. */
    public List<NotOpened> notOpened() {
        return List.copyOf(ports.notOpened());
    }

    /** How many questions were answered so far. */
    public long answered() {
        return answered;
    }

    /** How many packets and connections were dropped so far because nothing was proven. */
    public long dropped() {
        return dropped;
    }

    /** Answers until the time is over or somebody calls {@link #stop}. */
    public void serve(Duration lasting) throws IOException {
        long end = nanos.getAsLong() + lasting.toNanos();
        while (!stopped) {
            long left = (end - nanos.getAsLong()) / 1_000_000;
            if (left <= 0) {
                return;
            }
            selector.select(this::ready, Math.min(left, PAUSE_MILLIS));
            dropped += calls.dropOlderThan(nanos.getAsLong() - limits.patience().toNanos());
            audience.pause();
        }
    }

    /** Makes {@link #serve} return at once. */
    public void stop() {
        stopped = true;
        selector.wakeup();
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : List.copyOf(selector.keys())) {
            key.channel().close();
        }
        selector.close();
    }

    private void ready(SelectionKey key) {
        if (!key.isValid()) {
            return;
        }
        if (key.attachment() instanceof TcpCall call) {
            read(call);
        } else if (key.attachment() instanceof LocalPort at && key.channel() instanceof ServerSocketChannel server) {
            dropped += calls.accept(server, at, selector, nanos.getAsLong(), this::read);
        } else if (key.attachment() instanceof LocalPort at && key.channel() instanceof DatagramChannel datagrams) {
            read(datagrams, at);
        }
    }

    private void read(TcpCall call) {
        try {
            TcpCall.Stage stage = call.read();
            if (stage == TcpCall.Stage.INCOMPLETE) {
                return;
            }
            InetSocketAddress caller = (InetSocketAddress) call.channel().getRemoteAddress();
            Optional<byte[]> answer = stage == TcpCall.Stage.COMPLETE
                    ? answer(call.question(), Wire.QUESTION_BYTES, call.at(), caller) : Optional.empty();
            if (answer.isPresent()) {
                call.channel().write(ByteBuffer.wrap(answer.get()));
            }
        } catch (IOException gone) {
            // A caller who hangs up has lost only its own answer.
            dropped++;
        }
        calls.close(call);
    }

    private void read(DatagramChannel datagrams, LocalPort at) {
        try {
            for (int i = 0; i < DATAGRAMS_AT_ONCE; i++) {
                ByteBuffer into = ByteBuffer.wrap(datagram);
                SocketAddress from = datagrams.receive(into);
                if (from == null) {
                    return;
                }
                Optional<byte[]> answer = answer(datagram, into.position(), at, (InetSocketAddress) from);
                if (answer.isPresent()) {
                    datagrams.send(ByteBuffer.wrap(answer.get()), from);
                }
            }
        } catch (IOException unsent) {
            // What UDP cannot deliver is lost; the caller asks again.
            dropped++;
        }
    }

    private Optional<byte[]> answer(byte[] bytes, int length, LocalPort at, InetSocketAddress caller) {
        Optional<Question> question = Wire.looksLikeQuestion(bytes, length)
                && (at.protocol() == Protocol.TCP ? proofsOfConnections : proofs).lets(nanos.getAsLong())
                ? wire.proven(bytes, length).filter(spent::spend) : Optional.empty();
        if (question.isEmpty()) {
            dropped++;
            return Optional.empty();
        }
        answered++;
        Question asked = question.get();
        if (asked.kind() == Question.Kind.KNOCK) {
            audience.heard(new Heard(at, caller, asked.run()));
        }
        Answer answer = new Answer(at.port(), standing(asked, at), caller.getAddress(),
                caller.getPort());
        return Optional.of(wire.encode(answer, bytes));
    }

    private Answer.ReportSummary standing(Question asked, LocalPort at) {
        Protocol protocol = switch (asked.kind()) {
            case KNOCK -> at.protocol();
            case HOLD -> Protocol.TCP;
            case HOLD_UDP -> Protocol.UDP;
        };
        LocalPort endpoint = new LocalPort(protocol, asked.port());
        if (ports.held().contains(endpoint)) {
            return Answer.ReportSummary.HELD;
        }
        return planned.contains(endpoint) ? Answer.ReportSummary.TAKEN : Answer.ReportSummary.NOT_PLANNED;
    }
}
