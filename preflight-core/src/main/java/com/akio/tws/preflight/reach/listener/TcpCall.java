package com.akio.tws.preflight.reach.listener;

import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.reach.wire.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** One TCP connection to the listener, up to its one question. */
final class TcpCall {

    private final SocketChannel channel;
    private final LocalPort at;
    private final InetAddress caller;
    private final long since;
    private final ByteBuffer said = ByteBuffer.allocate(Wire.QUESTION_BYTES);

    TcpCall(SocketChannel channel, LocalPort at, InetAddress caller, long since) {
        this.channel = channel;
        this.at = at;
        this.caller = caller;
        this.since = since;
    }

    SocketChannel channel() {
        return channel;
    }

    LocalPort at() {
        return at;
    }

    InetAddress caller() {
        return caller;
    }

    long since() {
        return since;
    }

    /** How far a question has come. */
    enum Stage {
        INCOMPLETE, COMPLETE, ENDED
    }

    Stage read() throws IOException {
        if (channel.read(said) < 0) {
            return Stage.ENDED;
        }
        return said.hasRemaining() ? Stage.INCOMPLETE : Stage.COMPLETE;
    }

    byte[] question() {
        return said.array();
    }
}
