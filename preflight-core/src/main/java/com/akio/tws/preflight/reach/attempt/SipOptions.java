package com.akio.tws.preflight.reach.attempt;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * One SIP OPTIONS request (RFC 3261, 8.1.1 and 11), and what its answer says of the device.
 *
 * <p>OPTIONS asks what a device can do: it rings nothing, logs nobody in and changes nothing. Whatever the answer's code is, its
 * {@code User-Agent} or {@code Server} header names the device.
 */
public final class SipOptions {

    /** More than any device says to OPTIONS. */
    static final int MOST_BYTES = 8192;
    private static final int MOST_NAME = 256;
    private static final String CRLF = "\r\n";

    private final String branch;
    private final String callId;

    /** A request whose branch and call are told apart by two random numbers. */
    public SipOptions(long branch, long call) {
        this.branch = "z9hG4bK" + Long.toHexString(branch);
        this.callId = Long.toHexString(call) + "@tws-preflight.invalid";
    }

    byte[] request(InetSocketAddress from, InetSocketAddress to) {
        String own = shown(from.getAddress()) + ":" + from.getPort();
        String target = "sip:" + shown(to.getAddress()) + ":" + to.getPort();
        String request = "OPTIONS " + target + " SIP/2.0" + CRLF
                + "Via: SIP/2.0/UDP " + own + ";branch=" + branch + ";rport" + CRLF
                + "Max-Forwards: 70" + CRLF
                + "From: <sip:preflight@" + shown(from.getAddress()) + ">;tag=" + branch.substring(7) + CRLF
                + "To: <" + target + ">" + CRLF
                + "Call-ID: " + callId + CRLF
                + "CSeq: 1 OPTIONS" + CRLF
                + "Contact: <sip:preflight@" + own + ">" + CRLF
                + "Accept: application/sdp" + CRLF
                + "Content-Length: 0" + CRLF + CRLF;
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    /** What the device calls itself; empty text when it answers our request without a name, nothing when it is no answer to it. */
    public Optional<String> name(byte[] bytes, int length) {
        String[] lines = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).split(CRLF, -1);
        if (!lines[0].startsWith("SIP/2.0 ") || !header(lines, "call-id", "i").equals(callId)
                || !header(lines, "via", "v").contains(branch)) {
            return Optional.empty();
        }
        String agent = header(lines, "user-agent", "user-agent");
        return Optional.of(agent.isEmpty() ? header(lines, "server", "server") : agent);
    }

    private static String header(String[] lines, String name, String brief) {
        for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
            int colon = lines[i].indexOf(':');
            String its = colon < 0 ? "" : lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (its.equals(name) || its.equals(brief)) {
                return printable(lines[i].substring(colon + 1));
            }
        }
        return "";
    }

    /** What a stranger wrote, without anything that a terminal would obey. */
    public static String printable(String text) {
        String plain = text.strip().codePoints().filter(point -> point >= ' ' && (point < 0x7f || point > 0x9f))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.length() > MOST_NAME ? plain.substring(0, MOST_NAME) : plain;
    }

    private static String shown(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        String bare = zone < 0 ? text : text.substring(0, zone);
        return bare.indexOf(':') >= 0 ? "[" + bare + "]" : bare;
    }
}
