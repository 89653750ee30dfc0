package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.windows.decode.TcpListeners;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.Processes;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Who listens: {@code GetExtendedTcpTable} of both families (Microsoft, iphlpapi.h), because a dual-stack listener shows only
 * in the table of IPv6; also each owner's program ({@code QueryFullProcessImageName}) and the services it hosts
 * ({@code EnumServicesStatusEx}).
 *
 * <p>Process 4 is the kernel (HTTP.sys) and 0 means that Windows does not tell: neither is opened.
 */
public final class PortsProbe implements Probe {

    private static final int HTTP = 80;
    private static final long KERNEL = 4;

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
        return List.of(PortFacts.TCP4_LISTENERS, PortFacts.TCP6_LISTENERS, PortFacts.HTTP_OWNERS, PortFacts.OWNERS);
    }

    @Override
    public void look(Readings into) {
        Reading<byte[]> table4 = machine.ports().tcp4Listeners();
        Reading<List<Listener>> listeners4 = table4.then(table -> TcpListeners.v4(table, table4.source()));
        into.put(PortFacts.TCP4_LISTENERS, listeners4);
        Reading<byte[]> table6 = machine.ports().tcp6Listeners();
        Reading<List<Listener>> listeners6 = table6.then(table -> TcpListeners.v6(table, table6.source()));
        into.put(PortFacts.TCP6_LISTENERS, listeners6);
        String table = "GetExtendedTcpTable";
        into.put(PortFacts.HTTP_OWNERS, owners(listeners4, listeners6, port -> port == HTTP, table + ", port " + HTTP));
        into.put(PortFacts.OWNERS, owners(listeners4, listeners6, port -> true, table));
    }

    /** A process that was seen stays seen when the other table was refused; the two tables have their own facts to say so. */
    private Reading<List<PortOwner>> owners(Reading<List<Listener>> listeners4, Reading<List<Listener>> listeners6,
            IntPredicate ports, String source) {
        Found<Long> processes = new Found<>();
        processes.addAll(listeners4.map(listeners -> processesOn(ports, listeners)));
        processes.addAll(listeners6.map(listeners -> processesOn(ports, listeners)));
        Reading<List<Long>> found = processes.any(source);
        boolean noTable = listeners4 instanceof Reading.Absent && listeners6 instanceof Reading.Absent;
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
