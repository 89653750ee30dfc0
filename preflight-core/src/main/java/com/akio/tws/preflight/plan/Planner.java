package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.sizing.ServerMemory;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.sizing.ServerSizing;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans a site from what the customer tells and what the document says; looks at no machine.
 *
 * <pre>{@code
 * Plan plan = Planner.plan(SiteProfileReader.read(file), CatalogueReader.builtIn(), TwsVersion.V5_2);
 * }</pre>
 *
 * <p>The server's size comes from {@link ServerSizing}, as for the checks, so that the two never disagree.
 */
public final class Planner {

    private static final Set<Section> OWN = Set.of(Section.SESSIONS, Section.FEATURES, Section.SERVER_SIZE, Section.ATTENDANTS,
            Section.CONSULT, Section.MEDIA_SERVER, Section.MEDIA_CHANNELS, Section.EXCLUSIONS, Section.FIREWALL_SUMMARY, Section.BANDWIDTH);

    private Planner() {
    }

    /** The plan of a site. */
    public static Plan plan(SiteProfile site, Catalogue catalogue, TwsVersion tws) {
        ServerPlan server = server(site, catalogue);
        MediaPlan media = MediaPlanner.plan(site, catalogue);
        List<PlannedFlow> flows = FlowMatrix.of(catalogue.flows(), site, catalogue, tws);
        List<PlannedFlow> summary = FlowMatrix.of(catalogue.planning().firewallSummary(), site, catalogue, tws);
        List<LinkLoad> links = Bandwidth.of(site, catalogue);
        return new Plan(catalogue, site, tws, server, media, flows, summary, links, exclusions(site, catalogue),
                Conflicts.of(site, catalogue, tws),
                new Confirmations(site, catalogue, tws).of(server, media, flows, links));
    }

    /** The rows whose figures the plan itself works out; those of its flows and those that it only asks about are not among them. */
    public static Set<String> ownRows(Catalogue catalogue) {
        return OWN.stream().map(catalogue::rowOf).collect(Collectors.toUnmodifiableSet());
    }

    private static ServerPlan server(SiteProfile site, Catalogue catalogue) {
        ServerSize size = ServerSizing.of(site, catalogue);
        return new ServerPlan(size, size instanceof ServerSize.Fits fits
                ? OptionalInt.of(ServerMemory.gigabytes(fits.tier(), site, catalogue)) : OptionalInt.empty());
    }

    private static List<Exclusion> exclusions(SiteProfile site, Catalogue catalogue) {
        return catalogue.planning().exclusions().stream()
                .map(exclusion -> site.installDirectory().map(exclusion::below).orElse(exclusion)).toList();
    }
}
