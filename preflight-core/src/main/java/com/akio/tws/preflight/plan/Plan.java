package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.util.List;
import java.util.Objects;

/**
 * What a site needs, before anyone looks at a machine.
 *
 * @param catalogue the edition of the document that it rests on
 * @param site what the customer plans
 * @param tws the version to be installed
 * @param server the server's size (R10, R16 to R18)
 * @param media the Media Server (R19, R20)
 * @param flows the flows of this site only (R30 to R59), in the document's order
 * @param firewallSummary the v5 client's ports in wide ranges (R43), for those who prefer one line to the flows
 * @param links what goes over each network link (R60)
 * @param exclusions what antivirus and firewall should leave alone (R29)
 * @param conflicts what the site wants and cannot have
 * @param confirm what a person must confirm, and the assumptions made where the profile is silent
 */
public record Plan(Catalogue catalogue, SiteProfile site, TwsVersion tws, ServerPlan server, MediaPlan media,
        List<PlannedFlow> flows, List<PlannedFlow> firewallSummary, List<LinkLoad> links, List<Exclusion> exclusions,
        List<Note> conflicts, List<Note> confirm) {

    public Plan {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(tws, "tws");
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(media, "media");
        flows = List.copyOf(flows);
        firewallSummary = List.copyOf(firewallSummary);
        links = List.copyOf(links);
        exclusions = List.copyOf(exclusions);
        conflicts = List.copyOf(conflicts);
        confirm = List.copyOf(confirm);
    }
}
