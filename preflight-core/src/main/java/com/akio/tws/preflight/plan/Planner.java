package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowPorts;
import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.catalogue.Section;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.sizing.ServerMemory;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.sizing.ServerSizing;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Works out the figures of a site from what the customer tells and what the document says; looks at no machine, and judges nothing.
 *
 * <pre>{@code
 * Plan plan = Planner.plan(SiteProfileReader.read(file), CatalogueReader.builtIn(), TwsVersion.V5_2);
 * }</pre>
 *
 * <p>The server's size comes from {@link ServerSizing}, as for the checks, so that the two never disagree.
 */
public final class Planner {

    private static final Set<Section> OWN = Set.of(Section.SESSIONS, Section.SERVER_SIZE, Section.ATTENDANTS,
            Section.CONSULT, Section.MEDIA_SERVER, Section.MEDIA_CHANNELS, Section.EXCLUSIONS, Section.FIREWALL_SUMMARY, Section.BANDWIDTH);

    private Planner() {
    }

    /** The figures of a site. */
    public static Plan plan(SiteProfile site, Catalogue catalogue, TwsVersion tws) {
        ServerPlan server = server(site, catalogue);
        MediaPlan media = MediaPlanner.plan(site, catalogue);
        List<PlannedFlow> flows = FlowMatrix.of(catalogue.flows(), site, catalogue, tws);
        List<PlannedFlow> summary = FlowMatrix.of(catalogue.planning().firewallSummary(), site, catalogue, tws);
        List<LinkLoad> links = Bandwidth.of(site, catalogue);
        return new Plan(catalogue, site, tws, server, media, flows, summary, MatrixLines.of(flows, site, catalogue),
                sessionHosts(site, catalogue), links, Bandwidth.total(links), exclusions(site, catalogue),
                new PlanNotes(site, catalogue, tws).of(server, media, flows, links));
    }

    /** The rows whose figures the plan itself works out; those of its flows and those that it only asks about are not among them. */
    public static Set<String> ownRows(Catalogue catalogue) {
        return OWN.stream().map(catalogue::rowOf).collect(Collectors.toUnmodifiableSet());
    }

    private static ServerPlan server(SiteProfile site, Catalogue catalogue) {
        ServerSize size = size(site, catalogue);
        return new ServerPlan(size, size instanceof ServerSize.Fits fits
                ? OptionalInt.of(ServerMemory.gigabytes(fits.tier(), site, catalogue)) : OptionalInt.empty());
    }

    /** No size is guessed where none is told; that Akio is to be asked about so many licences is known all the same. */
    private static ServerSize size(SiteProfile site, Catalogue catalogue) {
        ServerSize size = ServerSizing.of(site, catalogue);
        return size instanceof ServerSize.Fits && site.isSizeUntold() ? new ServerSize.Untold(Message.of("size.untold")) : size;
    }

    private static List<SessionHostPlan> sessionHosts(SiteProfile site, Catalogue catalogue) {
        Optional<FlowPorts.Growing> voice = site.features().contains(Feature.SOFTPHONE) ? catalogue.flows().stream().map(Flow::ports)
                .filter(FlowPorts.Growing.class::isInstance).map(FlowPorts.Growing.class::cast)
                .filter(growing -> growing.by() == FlowPorts.Quantity.SOFTPHONE_CALLS).findFirst() : Optional.empty();
        int calls = catalogue.planning().softphoneCallsPerWorkstation();
        return site.network().sessionHosts().stream().map(host -> new SessionHostPlan(host,
                host.users() * ServerMemory.megabytesPerSession(catalogue),
                voice.map(growing -> growing.rangeFor((int) Math.min(PortRange.HIGHEST, (long) host.users() * calls))))).toList();
    }

    private static List<Exclusion> exclusions(SiteProfile site, Catalogue catalogue) {
        return catalogue.planning().exclusions().stream()
                .map(exclusion -> site.installDirectory().map(exclusion::below).orElse(exclusion)).toList();
    }
}
