package com.akio.tws.preflight.checks.gap;

import java.util.Objects;

/**
 * The .NET Framework that a machine has to have.
 *
 * @param release the least number {@code Release}
 * @param version what people call it
 */
public record DotNetGap(long release, String version) {

    public DotNetGap {
        Objects.requireNonNull(version, "version");
    }
}
