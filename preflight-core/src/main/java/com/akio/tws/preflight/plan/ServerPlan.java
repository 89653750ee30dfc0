package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.sizing.ServerSize;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The server to order.
 *
 * @param size a line of the document's table, or a question to Akio
 * @param ramGb memory in GB, sessions on this host included (R10), rounded up; empty when Akio must give the size
 */
public record ServerPlan(ServerSize size, OptionalInt ramGb) {

    public ServerPlan {
        Objects.requireNonNull(size, "size");
        if (ramGb.isPresent() != size instanceof ServerSize.Fits) {
            throw new IllegalArgumentException("memory is planned exactly when there is a size");
        }
    }
}
