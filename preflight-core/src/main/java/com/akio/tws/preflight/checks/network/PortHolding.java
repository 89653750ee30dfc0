package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.facts.PortTrial;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who holds a TCP port that is not free, and whether that may be. */
final class PortHolding {

    private static final long UNTOLD = 0;
    private static final long KERNEL = 4;

    private final CheckId id;
    private final Facts facts;
    private final Terms terms;
    private final List<Listener> listeners = new ArrayList<>();
    private boolean own;

    PortHolding(CheckId id, Facts facts, Terms terms) {
        this.id = id;
        this.facts = facts;
        this.terms = terms;
        facts.known(PortFacts.TCP4_LISTENERS).ifPresent(listeners::addAll);
        facts.known(PortFacts.TCP6_LISTENERS).ifPresent(listeners::addAll);
    }

    /** Who holds the port and must not; nothing when it is TWS itself at work, or the web server on a web port. */
    Optional<Message> foreignHolder(int port, PortTrial trial) {
        List<Long> processes = listeners.stream().filter(listener -> listener.port() == port).map(Listener::processId)
                .distinct().toList();
        boolean web = terms.figures().wholes("webPorts").contains((long) port);
        if (processes.isEmpty()) {
            return Optional.of(id.message("holder.nobody", port, trial.said()));
        }
        for (long process : processes) {
            if (web && (process == UNTOLD || process == KERNEL)) {
                continue;
            }
            Optional<PortOwner> owner = facts.known(PortFacts.OWNERS).orElse(List.of()).stream()
                    .filter(candidate -> candidate.processId() == process).findFirst();
            if (terms.site().phase() != Phase.INSTALL && owner.flatMap(PortOwner::imagePath).filter(this::isOfTws).isPresent()) {
                own = true;
                continue;
            }
            return Optional.of(said(port, process, owner));
        }
        return Optional.empty();
    }

    /** Whether TWS was seen to hold one of its ports; then it runs, and its UDP ports, whose holder Windows was not asked for, are its own. */
    boolean holdsOwn() {
        return own;
    }

    private boolean isOfTws(String path) {
        String program = path.toLowerCase(Locale.ROOT);
        return facts.known(DiskFacts.INSTALL_DIRECTORY).map(directory -> directory.toLowerCase(Locale.ROOT))
                .filter(directory -> program.startsWith(directory.endsWith("\\") ? directory : directory + "\\")).isPresent();
    }

    private Message said(int port, long process, Optional<PortOwner> owner) {
        if (process == UNTOLD) {
            return id.message("holder.untold", port);
        }
        if (process == KERNEL) {
            return id.message("holder.kernel", port);
        }
        List<String> services = owner.map(PortOwner::services).orElse(List.of());
        Message program = owner.flatMap(PortOwner::imagePath).map(Message::verbatim).orElse(id.message("holder.unnamed"));
        return services.isEmpty() ? id.message("holder.process", port, program, process)
                : id.message("holder.service", port, program, process, services);
    }
}
