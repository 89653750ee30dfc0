package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;

/** The .NET Framework of the 64-bit registry view, under {@code HKLM\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full}. */
public final class DotNetFacts {

    /** {@code Release}; to be compared with "at least", never for equality. */
    public static final FactKey<Long> RELEASE = FactKey.whole("dotnet.release");

    /** {@code Version}, for people only. */
    public static final FactKey<String> VERSION = FactKey.text("dotnet.version");

    private DotNetFacts() {
    }
}
