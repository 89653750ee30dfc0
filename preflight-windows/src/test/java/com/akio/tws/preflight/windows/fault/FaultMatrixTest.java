package com.akio.tws.preflight.windows.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.akio.tws.preflight.fact.Mismatch;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every call to Windows behind every question goes wrong in every way: nothing leaks, nothing hangs, nothing is thrown, and the
 * reading says why. The real classes run here, on any system; only their native methods are replaced.
 */
class FaultMatrixTest {

    private static final Pattern CALL = Pattern.compile("^([A-Za-z][A-Za-z0-9_]+(:|\\(|$)|Error looking up function )");
    private static final RegistryKey KEY = RegistryKey.of("SOFTWARE\\X");

    /** Every question of the interfaces that probes ask. */
    private static final Map<String, Function<Machine, Reading<?>>> QUESTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry("Registry.value", machine -> machine.registry().value(KEY, "v")),
            Map.entry("Registry.eachValue", machine -> machine.registry().eachValue(KEY, (name, data) -> { })),
            Map.entry("Registry.valueNames", machine -> machine.registry().valueNames(KEY)),
            Map.entry("Registry.subkeys", machine -> machine.registry().subkeys(KEY)),
            Map.entry("Volumes.mountPoint", machine -> machine.volumes().mountPoint("C:\\x")),
            Map.entry("Volumes.volumeName", machine -> machine.volumes().volumeName("C:\\")),
            Map.entry("Volumes.fileSystem", machine -> machine.volumes().fileSystem("C:\\")),
            Map.entry("Volumes.space", machine -> machine.volumes().space("C:\\")),
            Map.entry("Volumes.diskExtents", machine -> machine.volumes().diskExtents("\\\\?\\Volume{1}\\")),
            Map.entry("Volumes.deviceDescriptor", machine -> machine.volumes().deviceDescriptor("\\\\?\\Volume{1}\\")),
            Map.entry("Volumes.windowsDirectory", machine -> machine.volumes().windowsDirectory()),
            Map.entry("Ports.tcp4Listeners", machine -> machine.ports().tcp4Listeners()),
            Map.entry("Ports.tcp6Listeners", machine -> machine.ports().tcp6Listeners()),
            Map.entry("Ports.udp4Listeners", machine -> machine.ports().udp4Listeners()),
            Map.entry("Ports.udp6Listeners", machine -> machine.ports().udp6Listeners()),
            Map.entry("Ports.urlReservations", machine -> machine.ports().urlReservations()),
            Map.entry("Processes.imagePath", machine -> machine.processes().imagePath(42)),
            Map.entry("Processes.services", machine -> machine.processes().services()),
            Map.entry("Processes.serviceState", machine -> machine.processes().serviceState("HTTP")),
            Map.entry("HostSystem.usableMemory", machine -> machine.host().usableMemory()),
            Map.entry("HostSystem.installedMemory", machine -> machine.host().installedMemory()),
            Map.entry("HostSystem.processorInformation", machine -> machine.host().processorInformation()),
            Map.entry("HostSystem.preferredUiLanguages", machine -> machine.host().preferredUiLanguages()),
            Map.entry("HostSystem.machineRole", machine -> machine.host().machineRole()),
            Map.entry("HostSystem.mutex", machine -> machine.host().mutex("Global\\_MSIExecute")),
            Map.entry("HostSystem.elevation", machine -> machine.host().elevation()),
            Map.entry("HostSystem.elevationType", machine -> machine.host().elevationType()),
            Map.entry("HostSystem.vmwareMemoryReservationMb", machine -> machine.host().vmwareMemoryReservationMb()),
            Map.entry("HostSystem.vmwareCpuReservationMhz", machine -> machine.host().vmwareCpuReservationMhz()),
            Map.entry("HostSystem.hypervisor", machine -> machine.host().hypervisor()),
            Map.entry("HostSystem.systemFile", machine -> machine.host().systemFile("file.txt", 100)),
            Map.entry("HostSystem.versionInformation", machine -> machine.host().versionInformation("C:\\x.sys")),
            Map.entry("Certificates.inStore", machine -> machine.certificates().inStore("MY")),
            Map.entry("Certificates.chainStatus", machine -> machine.certificates().chainStatus(List.of(new byte[] {1}, new byte[] {2}))),
            Map.entry("Permissions.ofPath", machine -> machine.permissions().ofPath("C:\\x")),
            Map.entry("Permissions.account", machine -> machine.permissions().account()),
            Map.entry("Permissions.groups", machine -> machine.permissions().groups()),
            Map.entry("Devices.usb", machine -> machine.devices().usb()),
            Map.entry("Sessions.own", machine -> machine.sessions().own()),
            Map.entry("Sessions.console", machine -> machine.sessions().console()),
            Map.entry("Sessions.clientBuild", machine -> machine.sessions().clientBuild())));

    /** Failing to close or to find words for a code, or one's own number, takes nothing from the answer. */
    private static final Set<String> WITHOUT_PART_IN_THE_ANSWER = Set.of("RegCloseKey", "CloseHandle", "CloseServiceHandle", "CertCloseStore",
            "SetupDiDestroyDeviceInfoList", "CertFreeCertificateChain", "NCryptFreeObject", "DsRoleFreeMemory", "WTSFreeMemory",
            "VMGuestLib_CloseHandle", "HttpTerminate", "FormatMessageW", "GetCurrentProcess", "GetCurrentProcessId");

    /** Here another call answers in the place of the one that failed, or the answer holds that this one part is not told. */
    private static final Map<String, Set<String>> ANSWERED_OTHERWISE = Map.of(
            "Volumes.space", Set.of("GetDiskSpaceInformationW"),
            // A chain of which Windows tells nothing is absent, as on a machine without stores; an authority that it cannot read is left out.
            "Certificates.chainStatus", Set.of("RegOpenKeyExW", "RegEnumKeyExW", "CertGetCertificateChain", "CertAddEncodedCertificateToStore",
                    "CertFreeCertificateContext"),
            "Certificates.inStore", Set.of("RegOpenKeyExW", "RegEnumKeyExW", "CertGetCertificateChain", "CryptAcquireCertificatePrivateKey"));

    /** Codes by which these calls say that there is none, which is an answer too. */
    private static final Set<String> ABSENT_BY_CODE = Set.of("Sessions.console WTSGetActiveConsoleSessionId");

    @TempDir
    static Path folder;

    @BeforeAll
    static void aFolderOfWindows() throws IOException {
        Files.writeString(folder.resolve("vmGuestLib.dll"), "pretended");
        Files.writeString(folder.resolve("file.txt"), "text");
    }

    @Test
    void every_question_stands_in_the_matrix() {
        Set<String> asked = new TreeSet<>();
        for (var component : Machine.class.getRecordComponents()) {
            for (Method method : component.getType().getDeclaredMethods()) {
                if (Modifier.isAbstract(method.getModifiers())) {
                    asked.add(component.getType().getSimpleName() + "." + method.getName());
                }
            }
        }
        assertThat(QUESTIONS.keySet()).isEqualTo(asked);
    }

    @Test
    void every_native_method_is_called_by_some_question() throws Exception {
        Set<String> called = new TreeSet<>();
        for (String question : QUESTIONS.keySet()) {
            called.addAll(run(question, Fault.none(), Set.of()).calls().keySet());
            // What is called only where something failed: the words for a code, and the older way to measure a disk.
            called.addAll(run(question, Fault.none(), Set.of("GetDiskSpaceInformationW")).calls().keySet());
        }
        called.addAll(run("Registry.value", new Fault("RegOpenKeyExW", Fault.Kind.DENIED, 1), Set.of()).calls().keySet());
        // Called for keys of the old kind, and where a walk over a store ends early.
        called.add("CryptReleaseContext");
        called.add("CertFreeCertificateContext");
        assertThat(called).containsAll(natives());
    }

    @TestFactory
    Stream<DynamicTest> each_call_of_each_question_goes_wrong_in_each_way() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String question : QUESTIONS.keySet()) {
            tests.addAll(tests(question, Set.of()));
        }
        // Windows before 10 (1703) has no such call; then an older one answers.
        tests.addAll(tests("Volumes.space", Set.of("GetDiskSpaceInformationW")));
        assertThat(tests).hasSizeGreaterThan(350);
        return tests.stream();
    }

    private static List<DynamicTest> tests(String question, Set<String> lacks) {
        List<DynamicTest> tests = new ArrayList<>();
        Run sound = run(question, Fault.none(), lacks);
        tests.add(dynamicTest(question + " nothing goes wrong", () -> {
            assertThat(sound.reading()).isInstanceOf(Reading.Known.class);
            assertThat(sound.leaks()).isEmpty();
        }));
        sound.calls().forEach((call, times) -> {
            for (Fault fault : faults(call, times)) {
                tests.add(dynamicTest(question + " " + fault, () -> goesWrong(question, fault, lacks)));
            }
        });
        return tests;
    }

    private static List<Fault> faults(String call, int times) {
        List<Fault> faults = new ArrayList<>();
        for (int from = 1; from <= Math.min(times, 2); from++) {
            for (Fault.Kind kind : Fault.Kind.values()) {
                boolean grows = kind == Fault.Kind.GROWS_FOR_EVER || kind == Fault.Kind.GROWS_TWICE;
                // A library is bound as a whole: without its closing there is no opening either.
                boolean missing = kind == Fault.Kind.MISSING && (from > 1 || WITHOUT_PART_IN_THE_ANSWER.contains(call));
                if (!missing && (!grows || PretendedWindows.canBeTooSmall(call))) {
                    faults.add(new Fault(call, kind, from));
                }
            }
        }
        return faults;
    }

    private static void goesWrong(String question, Fault fault, Set<String> lacks) {
        Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> run(question, fault, lacks));

        assertThat(run.leaks()).isEmpty();
        if (fault.kind() == Fault.Kind.GROWS_TWICE || WITHOUT_PART_IN_THE_ANSWER.contains(fault.call())
                || answersOtherwise(question, fault.call(), lacks)) {
            assertThat(run.reading()).as("%s", run.reading()).isNotNull();
            return;
        }
        if (run.reading() instanceof Reading.Absent && ABSENT_BY_CODE.contains(question + " " + fault.call())) {
            return;
        }
        assertThat(run.reading()).as("what could not be read is unreadable").isInstanceOf(Reading.Unreadable.class);
        Reason reason = ((Reading.Unreadable<?>) run.reading()).reason();
        assertThat(Mismatch.in(reason.detail()).isPresent() || CALL.matcher(reason.detail()).find())
                .as("says what was expected, or begins with the call that failed: %s", reason.detail()).isTrue();
        if (fault.kind() == Fault.Kind.DENIED && !fault.call().startsWith("VMGuestLib") && reason.code().isPresent()) {
            assertThat(reason.kind()).isEqualTo(Reason.Kind.DENIED);
            assertThat(reason.code()).hasValue(Fault.DENIED_CODE);
        }
        if (fault.kind() == Fault.Kind.MISSING) {
            assertThat(reason.kind()).isEqualTo(Reason.Kind.UNSUPPORTED);
        }
    }

    private static boolean answersOtherwise(String question, String call, Set<String> lacks) {
        // The older call needs the size of the disk only where there is a quota.
        return ANSWERED_OTHERWISE.getOrDefault(question, Set.of()).contains(call)
                || (!lacks.isEmpty() && !call.equals("GetDiskFreeSpaceExW"));
    }

    private record Run(Reading<?> reading, Map<String, Integer> calls, List<String> leaks) {
    }

    private static Run run(String question, Fault fault, Set<String> lacks) {
        PretendedWindows windows = new PretendedWindows(fault, lacks, folder.toString());
        windows.take();
        Reading<?> reading = QUESTIONS.get(question).apply(machine());
        return new Run(reading, windows.calls(), windows.leaks());
    }

    private static Machine machine() {
        try {
            return (Machine) new NativeFree().loadClass("com.akio.tws.preflight.windows.jna.JnaMachine").getMethod("connect").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The names of all native methods in the package that speaks to Windows. */
    private static Set<String> natives() throws Exception {
        Set<String> natives = new TreeSet<>();
        Path classes = Path.of("target/classes/com/akio/tws/preflight/windows/jna");
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName("com.akio.tws.preflight.windows.jna." + name, false, FaultMatrixTest.class.getClassLoader());
                for (Method method : type.getDeclaredMethods()) {
                    if (Modifier.isNative(method.getModifiers())) {
                        natives.add(method.getName());
                    }
                }
            }
        }
        return natives;
    }
}
