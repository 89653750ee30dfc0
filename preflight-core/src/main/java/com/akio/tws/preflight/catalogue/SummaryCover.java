package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds the firewall summary against the flows that it sums up: those of the v5 client to the server. Whoever opens the summary's
 * ranges alone must have opened every one of them, at every site that has the flow.
 */
final class SummaryCover {

    private final List<Flow> summary;

    private SummaryCover(List<Flow> summary) {
        this.summary = summary;
    }

    /** Refuses an edition whose summary leaves out a port. */
    static void require(JsonCursor given, List<Flow> summary, List<Flow> flows) throws BadInput {
        SummaryCover cover = new SummaryCover(summary);
        for (Flow flow : flows) {
            if (flow.from() == FlowRole.CLIENT && flow.to() == FlowRole.SERVER && !flow.when().features().equals(Set.of(Feature.V4_CLIENT))
                    && flow.ports() instanceof FlowPorts.Fixed fixed) {
                for (PortRange ports : fixed.ports()) {
                    if (!cover.covers(flow, ports)) {
                        throw given.refuse(Message.of("input.catalogue.summary", flow.name(), flow.protocol().name(), ports.shown()));
                    }
                }
            }
        }
    }

    private boolean covers(Flow flow, PortRange ports) {
        FlowCondition when = flow.when();
        return Stream.of(true, false).filter(secure -> when.secure().map(secure::equals).orElse(true)).allMatch(secure ->
                orEvery(when.tws()).allMatch(tws -> orNone(when.features()).allMatch(feature -> summary.stream()
                        .filter(line -> line.from() == flow.from() && line.to() == flow.to() && line.protocol() == flow.protocol())
                        .filter(line -> holds(line.when(), secure, tws, feature))
                        .anyMatch(line -> line.ports() instanceof FlowPorts.Fixed open && open.ports().stream()
                                .anyMatch(range -> range.first() <= ports.first() && ports.last() <= range.last())))));
    }

    /** A line that asks for anything besides is not there at every such site. */
    private static boolean holds(FlowCondition line, boolean secure, TwsVersion tws, Optional<Feature> feature) {
        return line.secure().map(mode -> mode == secure).orElse(true) && (line.tws().isEmpty() || line.tws().contains(tws))
                && (line.features().isEmpty() || feature.filter(line.features()::contains).isPresent())
                && line.connectors().isEmpty() && line.pabx().isEmpty() && line.phones().isEmpty() && !line.mediaChannels();
    }

    private static Stream<TwsVersion> orEvery(Set<TwsVersion> versions) {
        return versions.isEmpty() ? Stream.of(TwsVersion.values()) : versions.stream();
    }

    private static Stream<Optional<Feature>> orNone(Set<Feature> features) {
        return features.isEmpty() ? Stream.of(Optional.empty()) : features.stream().map(Optional::of);
    }
}
