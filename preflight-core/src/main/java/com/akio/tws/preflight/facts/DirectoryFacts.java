package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** Traces of Active Directory Domain Services. The product type stands in {@link OperatingSystemFacts#PRODUCT_TYPE}. */
public final class DirectoryFacts {

    /** {@code DSROLE_MACHINE_ROLE}: 0 and 1 workstation, 2 and 3 server, 4 and 5 domain controller. */
    public static final FactKey<Long> MACHINE_ROLE = FactKey.whole("directory.machine-role");

    /** {@code Services\NTDS\Parameters!DSA Database file}: written by the promotion. */
    public static final FactKey<String> DATABASE_FILE = FactKey.text("directory.database-file");

    /** The service {@code NTDS}; it may exist before a promotion and stay after a forced demotion. */
    public static final FactKey<InstalledService> SERVICE = new FactKey<>("directory.service", InstalledService.TYPE);

    /** The state of {@code NTDS} as the service control manager tells it, for example {@code RUNNING}. */
    public static final FactKey<String> SERVICE_STATE = FactKey.text("directory.service-state");

    /** The services {@code ADAM_*}: instances of AD LDS, which are no domain controllers; absent when there are none. */
    public static final FactKey<List<String>> LIGHTWEIGHT = new FactKey<>("directory.lightweight-services", FactType.TEXTS);

    private DirectoryFacts() {
    }
}
