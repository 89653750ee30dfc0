package com.akio.tws.preflight.reach.engine;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/**
 * What a UDP port is sent where nobody is asked for a proof: a STUN Binding request (RFC 8489 sections 5 and 3). WebRTC answers it,
 * voice (RTP) tells it from itself by its first two bits and drops it (RFC 7983 section 7), and it changes nothing anywhere.
 */
final class UdpGreeting {

    private static final int LENGTH = 20;
    private static final short BINDING_REQUEST = 1;
    private static final int MAGIC_COOKIE = 0x2112_A442;
    private static final int TRANSACTION_BYTES = 12;

    private UdpGreeting() {
    }

    /** A greeting with a transaction of its own. */
    static byte[] of(SecureRandom random) {
        byte[] transaction = new byte[TRANSACTION_BYTES];
        random.nextBytes(transaction);
        return ByteBuffer.allocate(LENGTH).putShort(BINDING_REQUEST).putShort((short) 0).putInt(MAGIC_COOKIE).put(transaction).array();
    }
}
