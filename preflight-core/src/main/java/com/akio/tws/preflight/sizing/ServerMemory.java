package com.akio.tws.preflight.sizing;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Tier;
import com.akio.tws.preflight.figures.MemoryFigures;
import com.akio.tws.preflight.site.SiteProfile;

/** The memory that a server needs; the one rule that the memory check and the plan share. */
public final class ServerMemory {

    private static final long MIB = 1024 * 1024;
    private static final long GIB = 1024 * MIB;

    private ServerMemory() {
    }

    /** Bytes: the size's (R16), and so much for each user who works in a session on this host (R10). */
    public static long bytes(Tier tier, SiteProfile site, Catalogue catalogue) {
        return tier.ramGb() * GIB + site.rdsUsers().orElse(0) * megabytesPerSession(catalogue) * MIB;
    }

    /** The same in whole GB, rounded up: what to order. */
    public static int gigabytes(Tier tier, SiteProfile site, Catalogue catalogue) {
        return (int) ((bytes(tier, site, catalogue) + GIB - 1) / GIB);
    }

    /** MB for each user in a session (R10). */
    public static long megabytesPerSession(Catalogue catalogue) {
        return catalogue.figures(MemoryFigures.KEY).megabytesPerSession();
    }
}
