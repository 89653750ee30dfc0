package com.akio.tws.preflight.reach.wire;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;

/**
 * Questions and answers as bytes, big endian; {@code docs/rehearsal.md} has the table. Not to be shared between threads.
 *
 * <p>The answer is shorter than the question, so that a forged sender's address gains nothing, and its code covers the whole
 * question, so that nobody can give an old one, an echo, or another's.
 */
public final class Wire {

    /** A question is exactly so long. */
    public static final int QUESTION_BYTES = 96;
    /** An answer is exactly so long: never longer than a question. */
    public static final int ANSWER_BYTES = 80;

    private static final byte VERSION = 1;
    private static final byte[] ASKS = "TWSKNOCK".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SAYS = "TWSHEARD".getBytes(StandardCharsets.US_ASCII);
    private static final int MAC_BYTES = 32;
    private static final int ASKED = QUESTION_BYTES - MAC_BYTES;
    private static final int SAID = ANSWER_BYTES - MAC_BYTES;
    private static final int KIND_AT = 9;
    private static final int PORT_AT = 10;
    private static final int RUN_AT = 12;
    private static final int SEQUENCE_AT = 20;
    private static final int NONCE_AT = 24;
    private static final int ADDRESS_AT = 12;
    private static final int ADDRESS_BYTES = 16;

    private final Mac mac;

    /** The wire of those who share a token. */
    public Wire(Token token) {
        this.mac = token.mac();
    }

    /** A question as bytes, with the proof. */
    public byte[] encode(Question question) {
        ByteBuffer bytes = ByteBuffer.allocate(QUESTION_BYTES);
        bytes.put(ASKS).put(VERSION).put(question.kind().code()).putShort((short) question.port());
        bytes.putLong(question.run()).putInt(question.sequence());
        bytes.putLong(question.nonceHigh()).putLong(question.nonceLow());
        mac.update(bytes.array(), 0, ASKED);
        bytes.position(ASKED).put(mac.doFinal());
        return bytes.array();
    }

    /** Whether bytes could be a question; costs next to nothing, so that a flood of anything else does too. */
    public static boolean looksLikeQuestion(byte[] bytes, int length) {
        return length == QUESTION_BYTES && bytes[ASKS.length] == VERSION
                && Arrays.equals(bytes, 0, ASKS.length, ASKS, 0, ASKS.length);
    }

    /** The question, if its sender has proved the token. */
    public Optional<Question> proven(byte[] bytes, int length) {
        if (!looksLikeQuestion(bytes, length)) {
            return Optional.empty();
        }
        mac.update(bytes, 0, ASKED);
        if (!MessageDigest.isEqual(mac.doFinal(), Arrays.copyOfRange(bytes, ASKED, QUESTION_BYTES))) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        int port = Short.toUnsignedInt(read.getShort(PORT_AT));
        int sequence = read.getInt(SEQUENCE_AT);
        for (Question.Kind kind : Question.Kind.values()) {
            if (kind.code() == bytes[KIND_AT] && port > 0 && sequence >= 0) {
                return Optional.of(new Question(kind, port, read.getLong(RUN_AT), sequence, read.getLong(NONCE_AT),
                        read.getLong(NONCE_AT + Long.BYTES)));
            }
        }
        return Optional.empty();
    }

    /** An answer as bytes, proven for the bytes of its question. */
    public byte[] encode(Answer answer, byte[] question) {
        ByteBuffer bytes = ByteBuffer.allocate(ANSWER_BYTES);
        bytes.put(SAYS).put(VERSION).put(answer.standing().code()).putShort((short) answer.port());
        bytes.put(mapped(answer.callerAddress())).putShort((short) answer.callerPort());
        code(bytes.array(), question);
        return bytes.array();
    }

    /** The answer to a question, if it comes from our listener. */
    public Optional<Answer> proven(byte[] bytes, int length, byte[] question) {
        if (length != ANSWER_BYTES || bytes[SAYS.length] != VERSION
                || !Arrays.equals(bytes, 0, SAYS.length, SAYS, 0, SAYS.length)) {
            return Optional.empty();
        }
        byte[] claimed = Arrays.copyOf(bytes, ANSWER_BYTES);
        code(claimed, question);
        if (!MessageDigest.isEqual(claimed, Arrays.copyOf(bytes, ANSWER_BYTES))) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(claimed);
        return Answer.ReportSummary.ofCode(claimed[KIND_AT]).map(standing -> new Answer(Short.toUnsignedInt(read.getShort(PORT_AT)),
                standing, unmapped(Arrays.copyOfRange(claimed, ADDRESS_AT, ADDRESS_AT + ADDRESS_BYTES)),
                Short.toUnsignedInt(read.getShort(ADDRESS_AT + ADDRESS_BYTES))));
    }

    private void code(byte[] answer, byte[] question) {
        mac.update(question, 0, QUESTION_BYTES);
        mac.update(answer, 0, SAID);
        System.arraycopy(mac.doFinal(), 0, answer, SAID, MAC_BYTES);
    }

    /** An IPv4 address in the form {@code ::ffff:a.b.c.d} (RFC 4291, 2.5.5.2). */
    private static byte[] mapped(InetAddress address) {
        byte[] raw = address.getAddress();
        if (!(address instanceof Inet4Address)) {
            return raw;
        }
        byte[] mapped = new byte[ADDRESS_BYTES];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        System.arraycopy(raw, 0, mapped, 12, raw.length);
        return mapped;
    }

    private static InetAddress unmapped(byte[] address) {
        try {
            return InetAddress.getByAddress(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("sixteen bytes are an address", impossible);
        }
    }
}
