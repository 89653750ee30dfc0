package com.akio.tws.preflight.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * What the document gives for a plan, besides the server sizes and the flows.
 *
 * @param firewallSummary the v5 client's ports in a few wide ranges (R43), instead of the flows one by one
 * @param media the Media Server (R19, R20)
 * @param softphoneCallsPerWorkstation calls at one time on one PC, as the document's example counts them (R45)
 * @param bandwidth what each act costs (R60)
 * @param exclusions what antivirus and firewall should leave alone (R29)
 * @param featureVersions features of some versions only (R11, R25)
 */
public record Planning(List<Flow> firewallSummary, MediaRules media, int softphoneCallsPerWorkstation,
        BandwidthFigures bandwidth, List<Exclusion> exclusions, List<FeatureVersion> featureVersions) {

    public Planning {
        firewallSummary = List.copyOf(firewallSummary);
        Objects.requireNonNull(media, "media");
        Objects.requireNonNull(bandwidth, "bandwidth");
        exclusions = List.copyOf(exclusions);
        featureVersions = List.copyOf(featureVersions);
        if (softphoneCallsPerWorkstation < 1) {
            throw new IllegalArgumentException("a PC has at least one call");
        }
    }
}
