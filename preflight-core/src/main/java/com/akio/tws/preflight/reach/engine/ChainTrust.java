package com.akio.tws.preflight.reach.engine;

import java.util.List;
import java.util.OptionalLong;

/** Tells whether this machine trusts a chain of certificates, by what it has and without a network. */
@FunctionalInterface
public interface ChainTrust {

    /** Nobody can be asked. */
    ChainTrust UNTOLD = chain -> OptionalLong.empty();

    /**
     * What the system says of a chain.
     *
     * @param chain in DER, the server's own certificate first
     * @return {@code dwErrorStatus} of CERT_TRUST_STATUS (wincrypt.h), 0 when it is trusted; empty when the system could not tell
     */
    OptionalLong status(List<byte[]> chain);
}
