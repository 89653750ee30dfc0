package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.facts.PortTrial;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who holds the ports that are not free, and whether that may be: on the server the kernel's HTTP server a web port, and once it is
 * installed TWS its own; on a client PC the TWS client its own, at any time.
 *
 * <p>Ports that one process holds are one message. Of a port that no table tells of, it is not known whether any process holds it.
 */
final class PortHolding {

    /** The ports of a server that the kernel's HTTP server may hold; those of {@code server.ports.available}. */
    static final FigureKey<List<Long>> WEB_PORTS =
            FigureKey.of(CheckId.of("server.ports.available"), figures -> figures.wholes("webPorts"));

    private static final long UNTOLD = 0;
    private static final long KERNEL = 4;

    private final Facts facts;
    private final EvaluationContext context;
    private final ClientFolder clientFolder;
    private final Map<Protocol, Map<Integer, Set<Long>>> holders = new EnumMap<>(Protocol.class);
    private final Map<Long, PortOwner> owners = new HashMap<>();
    private final Set<Protocol> told = EnumSet.noneOf(Protocol.class);

    private final Map<Long, Map<Protocol, Set<Integer>>> foreign = new LinkedHashMap<>();
    private final Map<String, Map<Protocol, Set<Integer>>> nobodys = new LinkedHashMap<>();
    private final Map<Protocol, Set<Integer>> unseen = new EnumMap<>(Protocol.class);
    private boolean own;

    PortHolding(Facts facts, EvaluationContext context) {
        this.facts = facts;
        this.context = context;
        clientFolder = new ClientFolder(context, facts);
        read(Protocol.TCP, List.of(PortFacts.TCP4_LISTENERS, PortFacts.TCP6_LISTENERS));
        read(Protocol.UDP, List.of(PortFacts.UDP4_LISTENERS, PortFacts.UDP6_LISTENERS));
        facts.known(PortFacts.OWNERS).orElse(List.of()).forEach(owner -> owners.put(owner.processId(), owner));
    }

    private void read(Protocol protocol, List<FactKey<List<Listener>>> families) {
        Map<Integer, Set<Long>> table = new HashMap<>();
        families.forEach(family -> facts.known(family).orElse(List.of()).forEach(listener ->
                table.computeIfAbsent(listener.port(), port -> new TreeSet<>()).add(listener.processId())));
        holders.put(protocol, table);
        if (families.stream().allMatch(family -> facts.known(family).isPresent())) {
            told.add(protocol);
        }
    }

    /** Takes note of a port that could not be taken. */
    void add(Protocol protocol, int port, PortTrial trial) {
        Set<Long> processes = holders.getOrDefault(protocol, Map.of()).getOrDefault(port, Set.of());
        if (processes.isEmpty() && told.contains(protocol)) {
            put(nobodys, trial.said(), protocol, port);
        } else if (processes.isEmpty()) {
            unseen.computeIfAbsent(protocol, none -> new TreeSet<>()).add(port);
        }
        for (long process : processes) {
            if (isWeb(protocol, port) && (process == UNTOLD || process == KERNEL)) {
                continue;
            }
            if (Optional.ofNullable(owners.get(process)).flatMap(PortOwner::imagePath).filter(this::mayHold).isPresent()) {
                own = true;
            } else {
                put(foreign, process, protocol, port);
            }
        }
    }

    /** Whether TWS was seen to hold one of its ports. */
    boolean holdsOwn() {
        return own;
    }

    /** Who holds ports and must not, each once; UDP ports of which it is not told who holds them are TWS's own where it was seen at work. */
    List<Message> foreignHolders() {
        List<Message> messages = new ArrayList<>();
        if (own) {
            unseen.remove(Protocol.UDP);
            foreign.getOrDefault(UNTOLD, new EnumMap<>(Protocol.class)).remove(Protocol.UDP);
        }
        foreign.forEach((process, ports) -> {
            if (!ports.isEmpty()) {
                messages.add(said(ports, process, Optional.ofNullable(owners.get(process))));
            }
        });
        nobodys.forEach((said, ports) -> messages.add(Message.of("holder.nobody", shown(ports), said)));
        if (!unseen.isEmpty()) {
            messages.add(Message.of("holder.unseen", shown(unseen)));
        }
        return messages;
    }

    private boolean isWeb(Protocol protocol, int port) {
        return protocol == Protocol.TCP && context.site().role() == Role.SERVER
                && context.figures(WEB_PORTS).contains((long) port);
    }

    private boolean mayHold(String path) {
        if (context.site().role() == Role.CLIENT) {
            return clientFolder.holds(path);
        }
        String program = path.toLowerCase(Locale.ROOT);
        return context.site().phase() != Phase.INSTALL
                && facts.known(DiskFacts.INSTALL_DIRECTORY).map(directory -> directory.toLowerCase(Locale.ROOT))
                        .filter(directory -> program.startsWith(directory.endsWith("\\") ? directory : directory + "\\")).isPresent();
    }

    private static <K> void put(Map<K, Map<Protocol, Set<Integer>>> by, K key, Protocol protocol, int port) {
        by.computeIfAbsent(key, none -> new EnumMap<>(Protocol.class)).computeIfAbsent(protocol, none -> new TreeSet<>()).add(port);
    }

    private static String shown(Map<Protocol, Set<Integer>> ports) {
        return String.join(", ", ports.entrySet().stream().map(entry -> InboundPorts.shown(entry.getKey(), entry.getValue())).toList());
    }

    private static Message said(Map<Protocol, Set<Integer>> by, long process, Optional<PortOwner> owner) {
        String ports = shown(by);
        if (process == UNTOLD) {
            return Message.of("holder.untold", ports);
        }
        if (process == KERNEL) {
            return Message.of(by.containsKey(Protocol.UDP) ? "holder.system" : "holder.kernel", ports);
        }
        List<String> services = owner.map(PortOwner::services).orElse(List.of());
        Message program = owner.flatMap(PortOwner::imagePath).map(Message::verbatim).orElse(Message.of("holder.unnamed"));
        return services.isEmpty() ? Message.of("holder.process", ports, program, process)
                : Message.of("holder.service", ports, program, process, services);
    }
}
