package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryData;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Prints every reading of this machine, for a person to look at; and times 250 of the registry's. */
public final class LookAround {

    private static final RegistryKey WINDOWS_NT = RegistryKey.of("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Machine machine = JnaMachine.connect();

    private LookAround() {
    }

    public static void main(String[] arguments) {
        long start = System.nanoTime();
        LookAround around = new LookAround();
        around.machine.registry().value(WINDOWS_NT, "ProductName");
        around.out.printf("first reading, JNA loaded: %.1f ms%n", millis(start));
        if (arguments.length > 0 && arguments[0].equals("time")) {
            around.time();
            return;
        }
        around.registry();
        around.volumes();
        around.portsAndProcesses();
        around.host();
        around.time();
        around.out.println("library: " + System.getProperty("jnidispatch.path"));
    }

    private void registry() {
        print(machine.registry().value(WINDOWS_NT, "ProductName"));
        print(machine.registry().value(WINDOWS_NT, "no such value"));
        print(machine.registry().value(RegistryKey.of("SOFTWARE\\No\\Such\\Key"), "x"));
        print(machine.registry().value(RegistryKey.of("SOFTWARE\\Large"), "Large"));
        print(machine.registry().value(RegistryKey.of("SOFTWARE\\Large"), "TooLarge"));
        print(machine.registry().value(WINDOWS_NT.in(RegistryKey.View.BITS_32), "ProductName"));
        print(machine.registry().valueNames(WINDOWS_NT));
        print(machine.registry().valueNames(RegistryKey.of("SOFTWARE\\Large")).map(List::size));
        print(machine.registry().subkeys(RegistryKey.of("SYSTEM\\CurrentControlSet\\Services")));
        print(machine.registry().subkeys(RegistryKey.of("SOFTWARE\\No\\Such\\Key")));
    }

    private void volumes() {
        for (String path : List.of("C:\\Akio\\not there\\yet", "Q:\\nowhere", "relative\\path", "C:relative",
                "\\\\server\\share\\x", "Z:\\tmp")) {
            Reading<String> mountPoint = machine.volumes().mountPoint(path);
            print(mountPoint);
            print(mountPoint.then(machine.volumes()::fileSystem));
            print(mountPoint.then(machine.volumes()::space));
            Reading<String> name = mountPoint.then(machine.volumes()::volumeName);
            print(name);
            print(name.then(machine.volumes()::diskExtents));
            print(name.then(machine.volumes()::deviceDescriptor));
        }
        print(machine.volumes().diskExtents("\\\\.\\C:"));
        print(machine.volumes().diskExtents("\\\\.\\Z:"));
        print(machine.volumes().deviceDescriptor("\\\\.\\C:"));
        print(machine.volumes().fileSystem("Q:\\"));
        print(machine.volumes().space("Q:\\"));
        print(machine.volumes().windowsDirectory());
    }

    private void portsAndProcesses() {
        print(machine.ports().tcp4Listeners());
        print(machine.ports().tcp6Listeners());
        print(machine.ports().udp4Listeners());
        print(machine.ports().udp6Listeners());
        print(machine.ports().urlReservations());
        print(Win32Call.ask("HttpQueryServiceConfiguration, asked whether HTTP.sys runs or not", UrlReservations::list));
        print(machine.processes().imagePath(ProcessHandle.current().pid()));
        print(machine.processes().imagePath(0));
        print(machine.processes().imagePath(4));
        print(machine.processes().imagePath(0x7FFF_FFF0L));
        print(machine.processes().services());
        for (String service : List.of("HTTP", "MSIServer", "EventLog", "No Such Service", "a/b")) {
            print(machine.processes().serviceState(service));
        }
    }

    private void host() {
        print(machine.host().usableMemory());
        print(machine.host().installedMemory());
        print(machine.host().processorInformation());
        print(machine.host().preferredUiLanguages());
        print(machine.host().machineRole());
        print(machine.host().mutex("Global\\_MSIExecute"));
        print(machine.host().mutex("Global\\TwsPreflightTest"));
        print(machine.host().elevation());
        print(machine.host().elevationType());
        print(machine.host().vmwareMemoryReservationMb());
        print(machine.host().vmwareCpuReservationMhz());
        print(machine.host().hypervisor());
        print(machine.host().versionInformation("C:\\windows\\system32\\kernel32.dll"));
        print(machine.host().versionInformation("C:\\windows\\win.ini"));
        print(machine.host().versionInformation("\\\\server\\share\\x.sys"));
        print(machine.host().systemFile("win.ini", 64));
        print(machine.host().systemFile("system32\\drivers\\etc\\hosts", 64));
        print(machine.host().systemFile("no such file", 64));
        print(machine.host().systemFile("system32", 64));
        print(machine.host().systemFile("..\\outside", 64));
    }

    private void time() {
        for (int round = 1; round <= 5; round++) {
            long start = System.nanoTime();
            for (int index = 0; index < 250; index++) {
                machine.registry().value(WINDOWS_NT, index % 2 == 0 ? "ProductName" : "no such value");
            }
            out.printf("250 registry readings, round %d: %.1f ms%n", round, millis(start));
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void print(Reading<?> reading) {
        out.println(reading.source().where() + " -> " + words(reading));
    }

    private static String words(Reading<?> reading) {
        if (reading instanceof Reading.Known<?> known) {
            return "known " + shown(known.value());
        }
        if (reading instanceof Reading.Unreadable<?> unreadable) {
            Reason reason = unreadable.reason();
            return "unreadable " + reason.kind() + " " + reason.code() + " " + reason.detail();
        }
        return "absent";
    }

    private static String shown(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes " + HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, 64)));
        }
        if (value instanceof RegistryData data && data.type() <= 2) {
            return data + " " + WideText.at(data.bytes(), 0);
        }
        return String.valueOf(value);
    }
}
