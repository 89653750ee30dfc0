package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.collect.Collector;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Progress;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.reach.LocalPort;
import com.akio.tws.preflight.site.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who holds a TCP port, as the probe of ports sees it; only Windows is asked. */
final class Holders {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Listener> listeners = new ArrayList<>();
    private final List<PortOwner> owners;

    private Holders(Snapshot snapshot) {
        snapshot.read(PortFacts.TCP4_LISTENERS).known().ifPresent(listeners::addAll);
        snapshot.read(PortFacts.TCP6_LISTENERS).known().ifPresent(listeners::addAll);
        owners = snapshot.read(PortFacts.OWNERS).known().orElse(List.of());
    }

    static Holders look(Surroundings around, Site site, Catalogue catalogue) {
        List<Probe> ports = around.probes().map(probes -> probes.apply(site, catalogue)).orElse(List.of()).stream()
                .filter(probe -> probe.facts().contains(PortFacts.OWNERS)).toList();
        return new Holders(new Collector(PATIENCE, around.clock(), Progress.NONE).collect(ports));
    }

    /** The program and its process; nothing when Windows does not tell. */
    Optional<String> of(LocalPort endpoint) {
        return listeners.stream().filter(one -> endpoint.protocol() == Protocol.TCP && one.port() == endpoint.port())
                .mapToLong(Listener::processId).filter(process -> process != 0).boxed().findFirst().map(this::described);
    }

    private String described(long process) {
        return owners.stream().filter(owner -> owner.processId() == process).findFirst().flatMap(PortOwner::imagePath)
                .map(path -> path + ", " + process).orElse(Long.toString(process));
    }
}
