package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Source;

/**
 * One way from raw bytes to a value, and the only place where a misshapen value becomes an unreadable fact.
 *
 * @param <T> what the bytes say
 */
@FunctionalInterface
interface Decoding<T> {

    T value() throws Malformed;

    static <T> Reading<T> reading(Source source, Decoding<T> decoding) {
        try {
            return new Reading.Known<>(decoding.value(), source);
        } catch (Malformed malformed) {
            return new Reading.Unreadable<>(Reason.of(Reason.Kind.MALFORMED, malformed.mismatch()), source);
        }
    }
}
