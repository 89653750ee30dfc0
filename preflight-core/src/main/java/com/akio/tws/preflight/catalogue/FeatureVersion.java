package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.util.Objects;
import java.util.Set;

/**
 * A feature that the document names for some versions of TWS only (R11, R25).
 *
 * @param feature the feature
 * @param inSessions whether this is about its use in sessions on the host (RDS) only
 * @param tws the versions that the document names
 * @param otherwise {@link Level#REQUIRED} if other versions do not have it, {@link Level#MANUAL} if the document is silent there
 * @param row the row of the document
 */
public record FeatureVersion(Feature feature, boolean inSessions, Set<TwsVersion> tws, Level otherwise, String row) {

    public FeatureVersion {
        Objects.requireNonNull(feature, "feature");
        tws = Set.copyOf(tws);
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(row, "row");
        if (tws.isEmpty()) {
            throw new IllegalArgumentException("a feature needs a version");
        }
    }

    /** Whether a site wants it with a version that the document does not name for it. */
    public boolean isMissed(SiteProfile site, TwsVersion version) {
        return site.features().contains(feature) && (!inSessions || site.rdsUsers().orElse(0) > 0 || !site.network().sessionHosts().isEmpty()) && !tws.contains(version);
    }
}
