package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Exclusion;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures of a site, before anyone looks at a machine. Whether the site can be as it is planned, the checks say.
 *
 * @param catalogue the edition of the document that it rests on
 * @param site what the customer plans
 * @param tws the version to be installed
 * @param server the server's size (R10, R16 to R18)
 * @param media the Media Server (R19, R20)
 * @param flows the flows of this site only (R30 to R59), in the document's order
 * @param firewallSummary the v5 client's ports in wide ranges (R43), for those who prefer one line to the flows
 * @param lines the flows as a request to those who run the firewalls: one line for each destination
 * @param sessionHosts the hosts of sessions that are machines of their own (R10)
 * @param links what goes over each network link (R60)
 * @param total all links together; empty for a single link
 * @param exclusions what antivirus and firewall should leave alone (R29)
 * @param notes what these figures rest on, and what does not fit together
 */
public record Plan(Catalogue catalogue, SiteProfile site, TwsVersion tws, ServerPlan server, MediaPlan media,
        List<PlannedFlow> flows, List<PlannedFlow> firewallSummary, List<MatrixLine> lines, List<SessionHostPlan> sessionHosts,
        List<LinkLoad> links, Optional<LinkLoad> total, List<Exclusion> exclusions, List<Note> notes) {

    public Plan {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(tws, "tws");
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(media, "media");
        flows = List.copyOf(flows);
        firewallSummary = List.copyOf(firewallSummary);
        lines = List.copyOf(lines);
        sessionHosts = List.copyOf(sessionHosts);
        links = List.copyOf(links);
        Objects.requireNonNull(total, "total");
        exclusions = List.copyOf(exclusions);
        notes = List.copyOf(notes);
    }

    /** Those of the notes that ask somebody, or those that tell. */
    public List<Note> notes(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }
}
