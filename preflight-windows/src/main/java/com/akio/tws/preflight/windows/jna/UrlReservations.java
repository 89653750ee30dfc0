package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.WinError.ERROR_INSUFFICIENT_BUFFER;
import static com.sun.jna.platform.win32.WinError.ERROR_MORE_DATA;
import static com.sun.jna.platform.win32.WinError.ERROR_NO_MORE_ITEMS;

import com.akio.tws.preflight.fact.Reason;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The URLs reserved with HTTP.sys, by HttpQueryServiceConfiguration. Only the prefixes are taken, not who may use them. */
final class UrlReservations {

    /** HTTPAPI_VERSION_1: HttpApiMajorVersion 1, HttpApiMinorVersion 0 (https://learn.microsoft.com/windows/win32/api/http). */
    private static final int HTTPAPI_VERSION_1 = 1;
    private static final int HTTP_INITIALIZE_CONFIG = 2;

    /** HttpServiceConfigUrlAclInfo. */
    private static final int URL_ACL_INFO = 2;

    /**
     * HTTP_SERVICE_CONFIG_URLACL_QUERY on 64 bits: the kind of query at 0, the key's pointer at 8 (unused when walking on),
     * the running number at 16, filled up to 24. The answer, HTTP_SERVICE_CONFIG_URLACL_SET, begins with the pointer to
     * the prefix, which stands in the same buffer (learn.microsoft.com/windows/win32/api/http).
     */
    private static final int QUERY_SIZE = 24;
    private static final int QUERY_NEXT = 1;
    private static final int NUMBER_OFFSET = 16;

    /** A stock server has some thirty reservations. */
    private static final int MOST_RESERVATIONS = 4096;
    private static final int LARGEST_ANSWER = 1 << 20;

    private UrlReservations() {
    }

    static List<String> list() {
        Win32Failure.unlessSucceeded("HttpInitialize", HttpCalls.HttpInitialize(HTTPAPI_VERSION_1, HTTP_INITIALIZE_CONFIG, 0));
        try {
            return walk();
        } finally {
            HttpCalls.HttpTerminate(HTTP_INITIALIZE_CONFIG, 0);
        }
    }

    private static List<String> walk() {
        List<String> prefixes = new ArrayList<>();
        for (int number = 0; number < MOST_RESERVATIONS; number++) {
            Optional<String> prefix = reservation(number);
            if (prefix.isEmpty()) {
                return List.copyOf(prefixes);
            }
            prefixes.add(prefix.get());
        }
        throw Win32Failure.because(Reason.Kind.MALFORMED, "≤ " + MOST_RESERVATIONS, "> " + MOST_RESERVATIONS);
    }

    /** The reservation of a running number; empty after the last one. */
    private static Optional<String> reservation(int number) {
        byte[] query = ByteBuffer.allocate(QUERY_SIZE).order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, QUERY_NEXT).putInt(NUMBER_OFFSET, number).array();
        int size = 2048;
        for (int attempt = 0; attempt < Win32.TRIES; attempt++) {
            int[] needed = new int[1];
            try (Memory answer = new Memory(size)) {
                int code = HttpCalls.HttpQueryServiceConfiguration(0, URL_ACL_INFO, query, query.length, answer, size, needed, 0);
                if (code == ERROR_NO_MORE_ITEMS) {
                    return Optional.empty();
                }
                if (!isTooSmall(code)) {
                    Win32Failure.unlessSucceeded("HttpQueryServiceConfiguration", code);
                    return Optional.of(prefix(answer.getByteArray(0, size), Pointer.nativeValue(answer)));
                }
            }
            size = Math.max(size * 2, Math.min(needed[0], LARGEST_ANSWER));
        }
        throw Win32Failure.failed("HttpQueryServiceConfiguration", ERROR_INSUFFICIENT_BUFFER);
    }

    private static boolean isTooSmall(int code) {
        return code == ERROR_INSUFFICIENT_BUFFER || code == ERROR_MORE_DATA;
    }

    /**
     * The URL prefix of one answer.
     *
     * @param address where the answer stood in memory, since it points to its own text
     */
    static String prefix(byte[] answer, long address) {
        long offset = ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN).getLong(0) - address;
        return WideText.at(answer, offset < 0 || offset > answer.length ? -1 : (int) offset);
    }
}
