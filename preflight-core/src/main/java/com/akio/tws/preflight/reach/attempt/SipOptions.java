package com.akio.tws.preflight.reach.attempt;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
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

    /** An answer to this request, or nothing. */
    public Optional<SipAnswer> answer(byte[] bytes, int length) {
        return SipAnswer.of(new String(bytes, 0, length, StandardCharsets.ISO_8859_1), callId, branch);
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
