package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.Excess;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.windows.decode.TcpListeners;
import com.akio.tws.preflight.windows.decode.UdpListeners;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.Processes;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/**
 * Who listens: {@code GetExtendedTcpTable} and {@code GetExtendedUdpTable} of both families (Microsoft, iphlpapi.h), because a dual-stack listener shows only
 * in the table of IPv6; also each owner's program ({@code QueryFullProcessImageName}) and the services it hosts
 * ({@code EnumServicesStatusEx}).
 *
 * <p>Process 4 is the kernel (HTTP.sys) and 0 means that Windows does not tell: neither is opened.
 */
public final class PortsProbe implements Probe {

    private static final int HTTP = 80;
    private static final long KERNEL = 4;
    /**
     * UDP ports of one family. A DNS server holds 2,500 (Microsoft, KB 956188); as many as this and the rules of a firewall are still
     * less than a snapshot may have.
     */
    private static final int MOST = 4_000;

    private final Machine machine;

    public PortsProbe(Machine machine) {
        this.machine = machine;
    }

    @Override
    public String name() {
        return "ports";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(PortFacts.TCP4_LISTENERS, PortFacts.TCP6_LISTENERS, PortFacts.UDP4_LISTENERS, PortFacts.UDP6_LISTENERS,
                PortFacts.HTTP_OWNERS, PortFacts.OWNERS);
    }

    @Override
    public void look(Readings into) {
        Reading<byte[]> table4 = machine.ports().tcp4Listeners();
        Reading<List<Listener>> listeners4 = table4.then(table -> TcpListeners.v4(table, table4.source()));
        into.put(PortFacts.TCP4_LISTENERS, listeners4);
        Reading<byte[]> table6 = machine.ports().tcp6Listeners();
        Reading<List<Listener>> listeners6 = table6.then(table -> TcpListeners.v6(table, table6.source()));
        into.put(PortFacts.TCP6_LISTENERS, listeners6);
        Reading<byte[]> udpTable4 = machine.ports().udp4Listeners();
        Reading<List<Listener>> udp4 = bounded(udpTable4.then(table -> UdpListeners.v4(table, udpTable4.source())));
        into.put(PortFacts.UDP4_LISTENERS, udp4);
        Reading<byte[]> udpTable6 = machine.ports().udp6Listeners();
        Reading<List<Listener>> udp6 = bounded(udpTable6.then(table -> UdpListeners.v6(table, udpTable6.source())));
        into.put(PortFacts.UDP6_LISTENERS, udp6);
        String table = "GetExtendedTcpTable";
        into.put(PortFacts.HTTP_OWNERS, owners(List.of(listeners4, listeners6), port -> port == HTTP, table + ", port " + HTTP));
        into.put(PortFacts.OWNERS, owners(List.of(listeners4, listeners6, udp4, udp6), port -> true, table + ", GetExtendedUdpTable"));
    }

    /** Of more ports than there is room for, none is kept: a part would tell of the others that nobody holds them. */
    private static Reading<List<Listener>> bounded(Reading<List<Listener>> reading) {
        return reading.then(listeners -> listeners.size() > MOST
                ? new Reading.Unreadable<>(Reason.of(new Excess(Excess.Unit.ENTRIES, MOST, OptionalLong.empty())), reading.source()) : reading);
    }

    /** A process that was seen stays seen when another table was refused; the tables have their own facts to say so. */
    private Reading<List<PortOwner>> owners(List<Reading<List<Listener>>> tables, IntPredicate ports, String source) {
        Found<Long> processes = new Found<>();
        tables.forEach(table -> processes.addAll(table.map(listeners -> processesOn(ports, listeners))));
        Reading<List<Long>> found = processes.any(source);
        boolean noTable = tables.stream().allMatch(Reading.Absent.class::isInstance);
        if (found instanceof Reading.Absent && !noTable) {
            return Reading.known(List.of(), source);
        }
        return found.map(List::stream).map(ids -> ids.distinct().toList()).map(this::described);
    }

    private static List<Long> processesOn(IntPredicate ports, List<Listener> listeners) {
        return listeners.stream().filter(listener -> ports.test(listener.port())).map(Listener::processId).toList();
    }

    private List<PortOwner> described(List<Long> ids) {
        List<ServiceProcess> services = ids.stream().anyMatch(PortsProbe::canBeOpened) ? services() : List.of();
        return ids.stream().map(id -> canBeOpened(id)
                ? new PortOwner(id, machine.processes().imagePath(id).known(), hostedBy(id, services))
                : new PortOwner(id, Optional.empty(), List.of())).toList();
    }

    /** Names for people: the program's path is what tells one web server from another, so a refusal costs only them. */
    private List<ServiceProcess> services() {
        Processes processes = machine.processes();
        return processes.services().known().orElse(List.of());
    }

    private static boolean canBeOpened(long id) {
        return id != 0 && id != KERNEL;
    }

    private static List<String> hostedBy(long id, List<ServiceProcess> services) {
        return services.stream().filter(service -> service.processId() == id).map(ServiceProcess::name).toList();
    }
}
