package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.site.Connector;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * When a site has a flow. Every condition that is given must hold; of a set, one member is enough; without any condition the
 * flow is always there.
 *
 * @param secure in secure mode only ({@code true}), out of it only ({@code false}), or in both
 * @param features parts of TWS that use it
 * @param connectors connected servers that use it
 * @param pabx families of PABX that use it
 * @param phones makers of phones that use it, in lower case
 * @param mediaChannels whether it needs Media Server channels
 * @param tws versions that have it
 */
public record FlowCondition(Optional<Boolean> secure, Set<Feature> features, Set<Connector> connectors, Set<PabxKind> pabx,
        List<String> phones, boolean mediaChannels, Set<TwsVersion> tws) {

    /** Without a condition. */
    public static final FlowCondition ALWAYS =
            new FlowCondition(Optional.empty(), Set.of(), Set.of(), Set.of(), List.of(), false, Set.of());

    public FlowCondition {
        Objects.requireNonNull(secure, "secure");
        features = Set.copyOf(features);
        connectors = Set.copyOf(connectors);
        pabx = Set.copyOf(pabx);
        phones = List.copyOf(phones);
        tws = Set.copyOf(tws);
    }

    /**
     * Whether a site of this version has the flow.
     *
     * @param makers the makers of the site's phones, as ids of checks name them
     */
    public boolean holds(SiteProfile site, TwsVersion version, Set<String> makers) {
        return secure.map(mode -> mode == site.secure()).orElse(true)
                && (features.isEmpty() || !Collections.disjoint(features, site.features()))
                && (connectors.isEmpty() || site.connectors().stream().anyMatch(server -> connectors.contains(server.kind())))
                && (pabx.isEmpty() || site.pabx().filter(its -> pabx.contains(its.kind())).isPresent())
                && (phones.isEmpty() || phones.stream().anyMatch(makers::contains))
                && (!mediaChannels || site.mediaChannels().orElse(0) > 0)
                && (tws.isEmpty() || tws.contains(version));
    }
}
