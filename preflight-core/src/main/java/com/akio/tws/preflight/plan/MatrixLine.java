package com.akio.tws.preflight.plan;

import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.PortRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of a request to those who run the firewalls: from whom to one destination.
 *
 * @param flow the document's flow
 * @param sources who begins; at least one, of one role
 * @param sourcePorts the ports that it begins from; none where any will do
 * @param destination whose ports are to be opened
 * @param ports its ports; none where nobody told them
 * @param bothWays whether the document asks for both directions on these ports
 * @param alternatives whether one of the ports is enough, and the profile does not say which
 */
public record MatrixLine(Flow flow, List<Endpoint> sources, List<PortRange> sourcePorts, Endpoint destination, List<PortRange> ports,
        boolean bothWays, boolean alternatives) {

    public MatrixLine {
        Objects.requireNonNull(flow, "flow");
        sources = List.copyOf(sources);
        sourcePorts = List.copyOf(sourcePorts);
        Objects.requireNonNull(destination, "destination");
        ports = List.copyOf(ports);
        if (sources.isEmpty() || (alternatives && ports.isEmpty())) {
            throw new IllegalArgumentException("not a line of a matrix: " + flow.name());
        }
    }

    /** The line without a source that is the destination itself: no firewall stands between a machine and itself; empty without another source. */
    Optional<MatrixLine> withoutItself() {
        List<Endpoint> others = sources.stream().filter(source -> !source.isSameMachine(destination)).toList();
        return others.isEmpty() ? Optional.empty()
                : Optional.of(new MatrixLine(flow, others, sourcePorts, destination, ports, bothWays, alternatives));
    }

    /** The names of the sources, as people write them; empty where none is told. */
    public String sourceNames() {
        return sources.stream().map(Endpoint::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The addresses of the sources; empty where none is told. */
    public String sourceAddresses() {
        return sources.stream().map(Endpoint::address).filter(address -> !address.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The sources as people write them; empty where nothing is told of them. */
    public String sourcesShown() {
        return sources.stream().map(Endpoint::shown).filter(shown -> !shown.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The ports as people write them, for example {@code 9001, 9005}; empty where nobody told them. */
    public String portsShown() {
        return shown(ports);
    }

    /** The ports that it begins from; empty where any will do. */
    public String sourcePortsShown() {
        return shown(sourcePorts);
    }

    private static String shown(List<PortRange> ports) {
        return ports.stream().map(PortRange::shown).collect(Collectors.joining(", "));
    }
}
