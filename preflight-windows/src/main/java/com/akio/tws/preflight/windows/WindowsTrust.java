package com.akio.tws.preflight.windows;

import com.akio.tws.preflight.windows.jna.JnaMachine;
import com.akio.tws.preflight.windows.machine.Certificates;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/** Whether this machine and its user trust chains of certificates that servers show. */
public final class WindowsTrust {

    private final Certificates certificates;

    WindowsTrust(Certificates certificates) {
        this.certificates = Objects.requireNonNull(certificates, "certificates");
    }

    /** The machine this runs on. */
    public static WindowsTrust ofThisMachine() {
        return new WindowsTrust(JnaMachine.connect().certificates());
    }

    /**
     * What Windows says of a chain, by what it has and without a network.
     *
     * @param chain in DER, the server's own certificate first
     * @return {@code dwErrorStatus} of CERT_TRUST_STATUS, 0 when it is trusted; empty when Windows could not tell
     */
    public OptionalLong status(List<byte[]> chain) {
        return chain.isEmpty() ? OptionalLong.empty()
                : certificates.chainStatus(chain).known().map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
