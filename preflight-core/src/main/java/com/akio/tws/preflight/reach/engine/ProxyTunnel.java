package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.certificate.ALabels;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.attempt.SipOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks an HTTP proxy for a way through to a host (CONNECT, RFC 9110 section 9.3.6). No name and no password is sent: a proxy that wants
 * them says so.
 */
final class ProxyTunnel {

    /** How far it has come. */
    enum Step {
        WANTS_TO_READ, WANTS_TO_WRITE, OPEN, REFUSED
    }

    private static final int LONGEST_HEAD = 8192;
    private static final int LOGIN_WANTED = 407;
    private static final Pattern STATUS = Pattern.compile("(?s)HTTP/1\\.[01] (\\d{3})([^\\r\\n]*).*");

    private final ByteBuffer request;
    private final StringBuilder head = new StringBuilder();
    private final ByteBuffer one = ByteBuffer.allocate(1);
    private FlowOutcome outcome = FlowOutcome.INTERCEPTED;
    private Detail detail = Detail.of(Detail.Kind.NO_PROXY);

    ProxyTunnel(String host, int port) {
        String name = ALabels.of(host).orElse(host);
        String target = (name.indexOf(':') < 0 || name.startsWith("[") ? name : "[" + name + "]") + ":" + port;
        request = ByteBuffer.wrap(("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Goes on as far as it can. The head is read sign by sign, since what follows it belongs to the host. */
    Step step(SocketChannel channel) throws IOException {
        if (request.hasRemaining()) {
            channel.write(request);
            if (request.hasRemaining()) {
                return Step.WANTS_TO_WRITE;
            }
        }
        while (head.length() < LONGEST_HEAD && head.indexOf("\r\n\r\n") < 0 && head.indexOf("\n\n") < 0) {
            one.clear();
            int read = channel.read(one);
            if (read == 0) {
                return Step.WANTS_TO_READ;
            }
            if (read < 0) {
                break;
            }
            head.append((char) Byte.toUnsignedInt(one.get(0)));
        }
        return judge();
    }

    private Step judge() {
        Matcher status = STATUS.matcher(head);
        if (!status.matches()) {
            return Step.REFUSED;
        }
        int code = Integer.parseInt(status.group(1));
        if (code >= 200 && code < 300) {
            return Step.OPEN;
        }
        outcome = FlowOutcome.REFUSED;
        detail = code == LOGIN_WANTED ? Detail.of(Detail.Kind.PROXY_LOGIN)
                : new Detail(Detail.Kind.PROXY_REFUSED, SipOptions.printable(code + status.group(2)));
        return Step.REFUSED;
    }

    /** What a refused way means for the flow. */
    FlowOutcome outcome() {
        return outcome;
    }

    /** Why it was refused. */
    Detail detail() {
        return detail;
    }
}
