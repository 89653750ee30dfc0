package com.akio.tws.preflight.reach.phones;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock;
import com.akio.tws.preflight.reach.attempt.FlowAttempt;
import com.akio.tws.preflight.reach.attempt.SipOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the first page of a phone, without a password: its {@code Server} header and its title. */
final class WebGlance extends FlowAttempt {

    private static final int MOST_BYTES = 16_384;
    private static final Pattern SERVER = Pattern.compile("(?im)^server:[ \\t]*(\\S[^\\r\\n]*)");
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>([^<]{1,256})</title>");
    /** An empty line; small servers end lines with LF alone, as RFC 9112 (2.2) lets them be read. */
    private static final Pattern BODY = Pattern.compile("\\r?\\n\\r?\\n");

    private final ByteBuffer request;
    private final ByteBuffer said = ByteBuffer.allocate(MOST_BYTES);
    // The loop asks for it first.
    @SuppressWarnings("NullAway.Init")
    private SocketChannel channel;
    private boolean connected;

    WebGlance(String row, String host, InetAddress address, int port, Duration timeout) {
        super(new Knock("phone-web", row, FlowRole.CLIENT, FlowRole.PHONE, host, Protocol.TCP, port, Knock.Manner.SERVICE), address,
                timeout);
        this.request = ByteBuffer.wrap(("GET / HTTP/1.0\r\nHost: " + host + "\r\nUser-Agent: tws-preflight\r\n"
                + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether a web server answered, with whatever page. */
    boolean answered() {
        return new String(said.array(), 0, said.position(), StandardCharsets.ISO_8859_1).startsWith("HTTP/");
    }

    /** The server's name and the page's title, as far as they came. */
    Optional<String> seen() {
        return seen(said.array(), said.position());
    }

    /** The same, of so many bytes that any server may have sent. */
    static Optional<String> seen(byte[] answer, int length) {
        String text = new String(answer, 0, length, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("HTTP/")) {
            return Optional.empty();
        }
        Matcher body = BODY.matcher(text);
        boolean whole = body.find();
        String server = first(SERVER, whole ? text.substring(0, body.start()) : text);
        String title = whole ? first(TITLE, text.substring(body.end())) : "";
        String both = (server + (server.isEmpty() || title.isEmpty() ? "" : ", ") + title).strip();
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? SipOptions.printable(found.group(1)) : "";
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
            connected = true;
            await(SelectionKey.OP_WRITE);
        } else {
            await(SelectionKey.OP_CONNECT);
        }
    }

    @Override
    protected void ready() throws IOException {
        if (!connected) {
            channel.finishConnect();
            connected = true;
            await(SelectionKey.OP_WRITE);
        } else if (request.hasRemaining()) {
            channel.write(request);
            await(request.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
        } else if (channel.read(said) < 0 || !said.hasRemaining()) {
            end(FlowOutcome.OPEN, Detail.NONE);
        }
    }

    @Override
    protected void due() {
        end(connected ? FlowOutcome.OPEN : FlowOutcome.SILENT, Detail.NONE);
    }

    @Override
    protected void failed(IOException failure) {
        if (connected) {
            end(FlowOutcome.OPEN, Detail.NONE);
        } else {
            super.failed(failure);
        }
    }
}
