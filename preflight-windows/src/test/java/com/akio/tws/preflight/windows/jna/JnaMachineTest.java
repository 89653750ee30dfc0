package com.akio.tws.preflight.windows.jna;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.windows.decode.VersionStrings;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import com.akio.tws.preflight.windows.machine.RegistryData;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What holds on every Windows machine, asked of the one that runs the test. */
@EnabledOnOs(OS.WINDOWS)
class JnaMachineTest {

    private static final RegistryKey CURRENT_VERSION = RegistryKey.of("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");

    private final Machine machine = JnaMachine.connect();

    private static <T> T known(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Known.class);
        return reading.known().orElseThrow();
    }

    @Test
    void a_value_comes_with_its_type_and_all_its_bytes() {
        RegistryData product = known(machine.registry().value(CURRENT_VERSION, "ProductName"));

        assertThat(product.type()).isEqualTo(1);
        assertThat(WideText.at(product.bytes(), 0)).contains("Windows");
    }

    @Test
    void a_missing_value_and_a_missing_key_are_absent() {
        RegistryKey missing = RegistryKey.of("SOFTWARE\\Akio\\No such key\\at all");

        assertThat(machine.registry().value(CURRENT_VERSION, "no such value")).isInstanceOf(Reading.Absent.class);
        assertThat(machine.registry().value(missing, "x")).isInstanceOf(Reading.Absent.class);
        assertThat(machine.registry().subkeys(missing)).isInstanceOf(Reading.Absent.class);
        assertThat(machine.registry().valueNames(missing)).isInstanceOf(Reading.Absent.class);
    }

    @Test
    void a_key_lists_its_values_and_subkeys() {
        assertThat(known(machine.registry().valueNames(CURRENT_VERSION))).contains("ProductName", "CurrentBuildNumber");
        assertThat(known(machine.registry().subkeys(RegistryKey.of("SYSTEM\\CurrentControlSet\\Services")))).contains("Tcpip");
    }

    @Test
    void a_key_that_only_the_system_may_read_is_never_taken_for_an_empty_one() {
        Reading<List<String>> secrets = machine.registry().subkeys(RegistryKey.of("SECURITY\\Policy\\Secrets"));

        if (secrets instanceof Reading.Unreadable<List<String>> denied) {
            assertThat(denied.reason().kind()).isEqualTo(Reason.Kind.DENIED);
            assertThat(denied.reason().code()).hasValue(5);
        }
    }

    @Test
    void a_folder_that_is_not_there_yet_has_the_volume_of_its_drive() {
        String root = known(machine.volumes().mountPoint("C:\\Akio\\not there\\yet"));
        VolumeSpace space = known(machine.volumes().space(root));

        assertThat(root).isEqualTo("C:\\");
        assertThat(space.total()).isGreaterThanOrEqualTo(space.free()).isPositive();
        assertThat(known(machine.volumes().fileSystem(root))).isNotBlank();
        assertThat(known(machine.volumes().volumeName(root))).startsWith("\\\\?\\Volume{").endsWith("}\\");
    }

    @Test
    void a_volume_tells_its_extents_and_its_device() {
        String name = known(machine.volumes().volumeName("C:\\"));

        assertThat(known(machine.volumes().diskExtents(name))).hasSizeGreaterThanOrEqualTo(32);
        assertThat(known(machine.volumes().deviceDescriptor(name))).hasSizeGreaterThanOrEqualTo(36);
    }

    @Test
    void a_path_without_its_own_drive_is_refused_before_windows_guesses_one() {
        for (String path : List.of("relative", "C:relative", "\\rooted", "", "\\\\server\\share\\x", "\\\\?\\C:\\x")) {
            assertThat(machine.volumes().mountPoint(path)).as(path).isInstanceOf(Reading.Unreadable.class);
        }
    }

    @Test
    void our_own_listener_is_in_one_of_the_tables() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Set<Integer> ports = ports(known(machine.ports().tcp4Listeners()), 24, 8);
            ports.addAll(ports(known(machine.ports().tcp6Listeners()), 56, 20));

            assertThat(ports).contains(listener.getLocalPort());
        }
    }

    @Test
    void our_own_udp_port_is_in_one_of_the_tables() throws Exception {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Set<Integer> ports = ports(known(machine.ports().udp4Listeners()), 12, 4);
            ports.addAll(ports(known(machine.ports().udp6Listeners()), 28, 20));

            assertThat(ports).contains(socket.getLocalPort());
        }
    }

    private static Set<Integer> ports(byte[] table, int row, int offset) {
        ByteBuffer fields = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        Set<Integer> ports = new HashSet<>();
        for (int index = 0; index < fields.getInt(0); index++) {
            ports.add((int) Character.reverseBytes((char) fields.getShort(4 + index * row + offset)));
        }
        return ports;
    }

    @Test
    void our_own_program_is_seen_and_one_that_is_gone_is_absent() {
        assertThat(known(machine.processes().imagePath(ProcessHandle.current().pid()))).endsWithIgnoringCase("java.exe");
        assertThat(machine.processes().imagePath(0x7FFF_FFF0L)).isInstanceOf(Reading.Absent.class);
        assertThat(machine.processes().imagePath(0)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void the_list_of_services_agrees_with_each_service_s_own_state() {
        List<ServiceProcess> services = known(machine.processes().services());

        assertThat(services).extracting(ServiceProcess::name).doesNotHaveDuplicates().isNotEmpty();
        assertThat(services).allSatisfy(service -> assertThat(service.state()).isBetween(1, 7));
        assertThat(services).anySatisfy(service -> assertThat(service.processId()).isPositive());
        assertThat(known(machine.processes().serviceState("EventLog"))).isBetween(1, 7);
        assertThat(machine.processes().serviceState("No Such Service")).isInstanceOf(Reading.Absent.class);
    }

    @Test
    void the_machine_and_this_process_describe_themselves() {
        assertThat(known(machine.host().usableMemory())).isGreaterThan(1L << 28);
        assertThat(known(machine.host().processorInformation())).hasSizeGreaterThan(8);
        assertThat(known(machine.host().preferredUiLanguages())).endsWith(0, 0, 0, 0);
        assertThat(known(machine.host().machineRole())).isBetween(0, 5);
        assertThat(known(machine.host().elevation())).isGreaterThanOrEqualTo(0);
        assertThat(known(machine.host().elevationType())).isBetween(1, 3);
    }

    @Test
    void a_file_of_windows_is_read_up_to_the_limit() {
        assertThat(known(machine.host().systemFile("win.ini", 4))).hasSizeLessThanOrEqualTo(4);
        assertThat(machine.host().systemFile("no such file", 4)).isInstanceOf(Reading.Absent.class);
        assertThat(machine.host().systemFile("..\\outside", 4)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_file_tells_its_maker_and_one_of_the_network_is_not_asked() {
        String kernel = known(machine.volumes().windowsDirectory()) + "\\System32\\kernel32.dll";
        byte[] version = known(machine.host().versionInformation(kernel));

        assertThat(VersionStrings.decode(version, new Source(kernel)).known().flatMap(VersionStrings::company)).contains("Microsoft Corporation");
        assertThat(machine.host().versionInformation("C:\\no such file.sys")).isInstanceOf(Reading.Absent.class);
        assertThat(machine.host().versionInformation("\\\\server\\share\\x.sys")).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_mutex_is_absent_then_held_then_free() throws Exception {
        String name = "Local\\TwsPreflight-" + ProcessHandle.current().pid();
        assertThat(machine.host().mutex(name)).isInstanceOf(Reading.Absent.class);

        try (OtherHolder other = new OtherHolder(name)) {
            assertThat(known(machine.host().mutex(name))).isEqualTo("held");
            other.letGo();
            assertThat(known(machine.host().mutex(name))).isEqualTo("free");
            assertThat(known(machine.host().mutex(name))).as("looking did not take it").isEqualTo("free");
        }
        assertThat(machine.host().mutex(name)).isInstanceOf(Reading.Absent.class);
    }

    @Test
    void the_library_lies_where_no_plain_user_can_change_it() throws Exception {
        known(machine.host().elevation());
        Path library = Path.of(System.getProperty("jnidispatch.path"));
        Path windows = Path.of(known(machine.volumes().windowsDirectory()));
        TrustedOwners guardians = TrustedOwners.ofWindows(windows.resolve("System32")).and(Files.getOwner(library));

        assertThat(guardians.objection(library.toRealPath())).isEmpty();
        assertThat(System.getProperty("jna.boot.library.path")).as("the properties of others are put back").isNull();
    }
}
