package com.akio.tws.preflight.windows.jna;

import com.sun.jna.Pointer;

/** The functions of httpapi.dll that read the configuration of HTTP.sys (http.h); each gives its error code as its result. */
final class HttpCalls {

    static {
        System32.bind(HttpCalls.class, "httpapi.dll");
    }

    private HttpCalls() {
    }

    /** HTTPAPI_VERSION is passed by value: two USHORTs, the major one first, which a 64-bit call carries as one integer. */
    static native int HttpInitialize(int version, int flags, long reserved);

    static native int HttpQueryServiceConfiguration(long service, int configuration, byte[] query, int querySize,
            Pointer answer, int answerSize, int[] needed, long overlapped);

    static native int HttpTerminate(int flags, long reserved);
}
