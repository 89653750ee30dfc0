package com.akio.tws.preflight.windows.fake;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.windows.machine.Certificates;
import com.akio.tws.preflight.windows.machine.Devices;
import com.akio.tws.preflight.windows.machine.HostSystem;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.Permissions;
import com.akio.tws.preflight.windows.machine.Ports;
import com.akio.tws.preflight.windows.machine.Processes;
import com.akio.tws.preflight.windows.machine.Sessions;
import com.akio.tws.preflight.windows.machine.Volumes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mockito.invocation.InvocationOnMock;

/**
 * A machine made of data: a {@link FakeRegistry} and one canned answer for each call of the other parts.
 *
 * <p>A call is named as {@code name} or {@code name(first argument)}; one without an answer says that there is no such thing.
 */
public final class FakeMachine {

    public final FakeRegistry registry = new FakeRegistry();

    private final Map<String, Reading<?>> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private Function<String, Reading<?>> otherwise = Reading::absent;

    /** Nothing is there. */
    public static FakeMachine empty() {
        return new FakeMachine();
    }

    /** Everything is refused with code 5. */
    public static FakeMachine denied() {
        FakeMachine machine = new FakeMachine();
        machine.registry.allDenied();
        machine.otherwise = FakeMachine::refusal;
        return machine;
    }

    /** Everything is there, and nothing has the documented form. */
    public static FakeMachine nonsense() {
        FakeMachine machine = new FakeMachine();
        machine.registry.nonsense();
        List.of("tcp4Listeners", "tcp6Listeners", "udp4Listeners", "udp6Listeners", "processorInformation", "preferredUiLanguages", "hypervisor",
                        "systemFile(System32\\inetsrv\\config\\applicationHost.config)", "diskExtents()", "deviceDescriptor()")
                .forEach(call -> machine.knows(call, new byte[1]));
        List.of("mountPoint(x)", "mountPoint()", "volumeName()", "fileSystem()", "windowsDirectory", "mutex(Global\\_MSIExecute)")
                .forEach(call -> machine.knows(call, ""));
        List.of("ofPath()", "ofPath(x)", "account").forEach(call -> machine.knows(call, new byte[1]));
        List.of("own", "console", "clientBuild").forEach(call -> machine.knows(call, -1));
        List.of("usb", "groups", "inStore(MY)", "inStore(WebHosting)").forEach(call -> machine.knows(call, List.of()));
        List.of("serviceState(NTDS)", "serviceState(W3SVC)", "serviceState(MpsSvc)", "serviceState(WinDefend)", "machineRole", "elevation", "elevationType",
                        "vmwareMemoryReservationMb", "vmwareCpuReservationMhz")
                .forEach(call -> machine.knows(call, -1));
        machine.knows("services", List.of(new Processes.ServiceProcess("", -1, -1), new Processes.ServiceProcess("WinRM", 4, 4),
                new Processes.ServiceProcess("ekrn", 4, 5)));
        return machine.knows("urlReservations", List.of("")).knows("usableMemory", -1L).knows("installedMemory", -1L)
                .knows("space()", new VolumeSpace(0, 0, 0));
    }

    public FakeMachine knows(String call, Object answer) {
        answers.put(call, Reading.known(answer, call));
        return this;
    }

    public FakeMachine lacks(String call) {
        answers.put(call, Reading.absent(call));
        return this;
    }

    public FakeMachine refuses(String call) {
        answers.put(call, refusal(call));
        return this;
    }

    /** Every call so far that was not to the registry. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public Machine machine() {
        return new Machine(registry, pretended(Volumes.class), pretended(Ports.class), pretended(Processes.class), pretended(HostSystem.class),
                pretended(Certificates.class), pretended(Permissions.class), pretended(Devices.class), pretended(Sessions.class));
    }

    private static Reading<?> refusal(String call) {
        return Reading.unreadable(Reason.of(Reason.Kind.DENIED, 5, call), call);
    }

    private <T> T pretended(Class<T> part) {
        return mock(part, withSettings().stubOnly().defaultAnswer(this::answer));
    }

    private Reading<?> answer(InvocationOnMock call) {
        String name = call.getMethod().getName() + (call.getArguments().length == 0 ? "" : "(" + call.getArgument(0) + ")");
        asked.add(name);
        Reading<?> canned = answers.get(name);
        return canned == null ? otherwise.apply(name) : canned;
    }
}
