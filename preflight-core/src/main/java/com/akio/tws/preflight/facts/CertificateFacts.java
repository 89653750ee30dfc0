package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** The certificates that a service of this machine can use. A store that does not exist is absent; nobody makes it. */
public final class CertificateFacts {

    /** The store {@code MY} (Personal) of the local machine. */
    public static final FactKey<List<StoredCertificate>> PERSONAL =
            new FactKey<>("certificate.machine-my", FactType.listOf(StoredCertificate.TYPE));

    /** The store {@code WebHosting} of the local machine, which IIS brings. */
    public static final FactKey<List<StoredCertificate>> WEB_HOSTING =
            new FactKey<>("certificate.machine-webhosting", FactType.listOf(StoredCertificate.TYPE));

    private CertificateFacts() {
    }
}
