package com.akio.tws.preflight.site;

import com.akio.tws.preflight.text.Worded;

/** A version of Akio TWS that the document covers. */
public enum TwsVersion implements Worded {
    V5_1("5.1"), V5_2("5.2");

    private final String number;

    TwsVersion(String number) {
        this.number = number;
    }

    /** The number as people write it, for example {@code 5.2}. */
    public String number() {
        return number;
    }

    /** The number, which is what files and the command line call a version. */
    @Override
    public String word() {
        return number;
    }
}
