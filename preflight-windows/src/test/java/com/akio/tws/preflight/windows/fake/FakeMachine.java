package com.akio.tws.preflight.windows.fake;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.VolumeSpace;
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

/**
 * A machine made of data: a {@link FakeRegistry} and one canned answer for each call.
 *
 * <p>A call is named as {@code name} or {@code name(argument)}; one without an answer says that there is no such thing.
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
        return new Machine(registry, new CannedVolumes(), new CannedPorts(), new CannedProcesses(), new CannedHost(),
                store -> answer("inStore(" + store + ")"), new CannedPermissions(), () -> answer("usb"), new CannedSessions());
    }

    private static Reading<?> refusal(String call) {
        return Reading.unreadable(Reason.of(Reason.Kind.DENIED, 5, call), call);
    }

    @SuppressWarnings("unchecked")
    private <T> Reading<T> answer(String call) {
        asked.add(call);
        Reading<?> canned = answers.get(call);
        return (Reading<T>) (canned == null ? otherwise.apply(call) : canned);
    }

    private final class CannedVolumes implements Volumes {
        @Override
        public Reading<String> mountPoint(String path) {
            return answer("mountPoint(" + path + ")");
        }

        @Override
        public Reading<String> volumeName(String mountPoint) {
            return answer("volumeName(" + mountPoint + ")");
        }

        @Override
        public Reading<String> fileSystem(String mountPoint) {
            return answer("fileSystem(" + mountPoint + ")");
        }

        @Override
        public Reading<VolumeSpace> space(String mountPoint) {
            return answer("space(" + mountPoint + ")");
        }

        @Override
        public Reading<byte[]> diskExtents(String volumeName) {
            return answer("diskExtents(" + volumeName + ")");
        }

        @Override
        public Reading<byte[]> deviceDescriptor(String volumeName) {
            return answer("deviceDescriptor(" + volumeName + ")");
        }

        @Override
        public Reading<String> windowsDirectory() {
            return answer("windowsDirectory");
        }
    }

    private final class CannedPorts implements Ports {
        @Override
        public Reading<byte[]> tcp4Listeners() {
            return answer("tcp4Listeners");
        }

        @Override
        public Reading<byte[]> tcp6Listeners() {
            return answer("tcp6Listeners");
        }

        @Override
        public Reading<byte[]> udp4Listeners() {
            return answer("udp4Listeners");
        }

        @Override
        public Reading<byte[]> udp6Listeners() {
            return answer("udp6Listeners");
        }

        @Override
        public Reading<List<String>> urlReservations() {
            return answer("urlReservations");
        }
    }

    private final class CannedProcesses implements Processes {
        @Override
        public Reading<String> imagePath(long processId) {
            return answer("imagePath(" + processId + ")");
        }

        @Override
        public Reading<List<ServiceProcess>> services() {
            return answer("services");
        }

        @Override
        public Reading<Integer> serviceState(String serviceName) {
            return answer("serviceState(" + serviceName + ")");
        }
    }

    private final class CannedHost implements HostSystem {
        @Override
        public Reading<Long> usableMemory() {
            return answer("usableMemory");
        }

        @Override
        public Reading<Long> installedMemory() {
            return answer("installedMemory");
        }

        @Override
        public Reading<byte[]> processorInformation() {
            return answer("processorInformation");
        }

        @Override
        public Reading<byte[]> preferredUiLanguages() {
            return answer("preferredUiLanguages");
        }

        @Override
        public Reading<Integer> machineRole() {
            return answer("machineRole");
        }

        @Override
        public Reading<String> mutex(String name) {
            return answer("mutex(" + name + ")");
        }

        @Override
        public Reading<Integer> elevation() {
            return answer("elevation");
        }

        @Override
        public Reading<Integer> elevationType() {
            return answer("elevationType");
        }

        @Override
        public Reading<Integer> vmwareMemoryReservationMb() {
            return answer("vmwareMemoryReservationMb");
        }

        @Override
        public Reading<Integer> vmwareCpuReservationMhz() {
            return answer("vmwareCpuReservationMhz");
        }

        @Override
        public Reading<byte[]> hypervisor() {
            return answer("hypervisor");
        }

        @Override
        public Reading<byte[]> versionInformation(String file) {
            return answer("versionInformation(" + file + ")");
        }

        @Override
        public Reading<byte[]> systemFile(String pathBelowWindowsDirectory, int limit) {
            return answer("systemFile(" + pathBelowWindowsDirectory + ")");
        }
    }

    private final class CannedPermissions implements Permissions {
        @Override
        public Reading<byte[]> ofPath(String path) {
            return answer("ofPath(" + path + ")");
        }

        @Override
        public Reading<byte[]> account() {
            return answer("account");
        }

        @Override
        public Reading<List<Holding>> groups() {
            return answer("groups");
        }
    }

    private final class CannedSessions implements Sessions {
        @Override
        public Reading<Integer> own() {
            return answer("own");
        }

        @Override
        public Reading<Integer> console() {
            return answer("console");
        }

        @Override
        public Reading<Integer> clientBuild() {
            return answer("clientBuild");
        }
    }
}
