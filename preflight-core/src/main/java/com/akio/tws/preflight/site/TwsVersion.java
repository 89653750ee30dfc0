package com.akio.tws.preflight.site;

import java.util.Optional;

/** A version of Akio TWS that the document covers. */
public enum TwsVersion {
    V5_1("5.1"), V5_2("5.2");

    private final String number;

    TwsVersion(String number) {
        this.number = number;
    }

    /** The number as people write it, for example {@code 5.2}. */
    public String number() {
        return number;
    }

    public static Optional<TwsVersion> ofNumber(String number) {
        for (TwsVersion version : values()) {
            if (version.number.equals(number)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
