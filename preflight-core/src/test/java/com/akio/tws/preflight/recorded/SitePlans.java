package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.siteplan.SitePlanner;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Plans of tests, made on one fixed day by the edition inside the jar. */
public final class SitePlans {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private SitePlans() {
    }

    /** The plan of a site. */
    public static SitePlan of(SiteProfile site, TwsVersion tws) {
        return new SitePlanner(Checks.of(CATALOGUE), CATALOGUE, DAY).plan(site, tws);
    }
}
