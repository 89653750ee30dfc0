package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.attempt.SipOptions;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a server sends before it speaks in secret. Up to TLS 1.2 its certificates are among it in the clear (RFC 5246 section 7.4.2), so
 * they can be looked at even where Java breaks the handshake off because of them.
 */
final class ServerFlight {

    /** Certificates of many kilobytes exist; what is longer is no greeting. */
    private static final int LONGEST = 1 << 18;
    private static final int LONGEST_LINE = 512;
    private static final int UNREADABLE = 0xFFFD;
    private static final int RECORD_HEAD = 5;
    private static final int MESSAGE_HEAD = 4;
    private static final int FIRST_TYPE = 20;
    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;
    private static final int LAST_TYPE = 23;
    private static final int MAJOR_VERSION = 3;
    private static final int SERVER_HELLO = 2;
    private static final int CERTIFICATE = 11;
    private static final int ALERT_BYTES = 2;

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    /** Keeps a copy of bytes that came. */
    void took(byte[] bytes, int from, int length) {
        if (taken.size() + length <= LONGEST) {
            taken.write(bytes, from, length);
        }
    }

    /** Whether nothing came at all. */
    boolean isEmpty() {
        return taken.size() == 0;
    }

    /** The alert in the clear with which the server ended, or warned. */
    Optional<TlsAlert> alert() {
        ByteBuffer records = ByteBuffer.wrap(taken.toByteArray());
        while (isTls() && records.remaining() >= RECORD_HEAD) {
            int type = records.get();
            records.getShort();
            int length = Short.toUnsignedInt(records.getShort());
            if (length > records.remaining()) {
                break;
            }
            if (type == ALERT && length == ALERT_BYTES) {
                return Optional.of(new TlsAlert(Byte.toUnsignedInt(records.get(records.position() + 1))));
            }
            records.position(records.position() + length);
        }
        return Optional.empty();
    }

    /** The version that the server chose below TLS 1.2, as people write it; Java speaks none of these. */
    Optional<String> oldVersion() {
        ByteBuffer messages = ByteBuffer.wrap(inTheClear());
        if (messages.remaining() < MESSAGE_HEAD + 2 || messages.get(0) != SERVER_HELLO || messages.get(MESSAGE_HEAD) != MAJOR_VERSION) {
            return Optional.empty();
        }
        return switch (messages.get(MESSAGE_HEAD + 1)) {
            case 0 -> Optional.of("SSL 3.0");
            case 1 -> Optional.of("TLS 1.0");
            case 2 -> Optional.of("TLS 1.1");
            default -> Optional.empty();
        };
    }

    /** Whether what came is TLS at all. */
    boolean isTls() {
        byte[] bytes = taken.toByteArray();
        return bytes.length >= RECORD_HEAD && bytes[0] >= FIRST_TYPE && bytes[0] <= LAST_TYPE && bytes[1] == MAJOR_VERSION;
    }

    /** What spoke in the place of TLS: by its first line, where that is text. */
    Detail noTls() {
        String said = new String(taken.toByteArray(), 0, Math.min(taken.size(), LONGEST_LINE), StandardCharsets.UTF_8);
        String line = said.lines().filter(one -> !one.isBlank()).findFirst().orElse("").strip();
        boolean text = !line.isEmpty() && line.codePoints().noneMatch(point -> (Character.isISOControl(point) && point != '\t') || point == UNREADABLE);
        if (!text) {
            return Detail.of(Detail.Kind.NO_TLS);
        }
        return new Detail(line.startsWith("HTTP/") ? Detail.Kind.NO_TLS_HTTP : Detail.Kind.NO_TLS_TEXT, SipOptions.printable(line));
    }

    /** The server's certificates in DER, its own first; empty when none was shown in the clear. */
    List<byte[]> certificates() {
        ByteBuffer messages = ByteBuffer.wrap(inTheClear());
        while (messages.remaining() >= MESSAGE_HEAD) {
            int type = messages.get();
            int length = threeBytes(messages);
            if (length > messages.remaining()) {
                return List.of();
            }
            ByteBuffer message = messages.slice(messages.position(), length);
            if (type == CERTIFICATE) {
                return list(message);
            }
            messages.position(messages.position() + length);
        }
        return List.of();
    }

    /** The content of the handshake records until the cipher changes. */
    private byte[] inTheClear() {
        ByteBuffer records = ByteBuffer.wrap(taken.toByteArray());
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        while (records.remaining() >= RECORD_HEAD) {
            int type = records.get();
            records.getShort();
            int length = Short.toUnsignedInt(records.getShort());
            if ((type != HANDSHAKE && type != ALERT) || length > records.remaining()) {
                break;
            }
            byte[] content = new byte[length];
            records.get(content);
            if (type == HANDSHAKE) {
                clear.write(content, 0, length);
            }
        }
        return clear.toByteArray();
    }

    private static List<byte[]> list(ByteBuffer message) {
        List<byte[]> certificates = new ArrayList<>();
        if (message.remaining() < 3 || threeBytes(message) > message.remaining()) {
            return List.of();
        }
        while (message.remaining() >= 3) {
            int length = threeBytes(message);
            if (length == 0 || length > message.remaining()) {
                break;
            }
            byte[] certificate = new byte[length];
            message.get(certificate);
            certificates.add(certificate);
        }
        return List.copyOf(certificates);
    }

    private static int threeBytes(ByteBuffer bytes) {
        return Byte.toUnsignedInt(bytes.get()) << 16 | Short.toUnsignedInt(bytes.getShort());
    }
}
