package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The harness itself: a prepared machine holds what was asked for, and shows a run that changed something. */
@PreparedMachine
class WineMachineWineIT {

    private static final String KEY = "HKLM\\Software\\Akio\\Épreuve";
    private static final String SEEN = "[HKEY_LOCAL_MACHINE\\Software\\Akio\\Épreuve]";

    @Test
    void every_kind_of_value_arrives_in_the_registry() {
        RegistryLines lines = RegistryLines.none().in(KEY)
                .text("", "by default")
                .text("text \"quoted\" \\", "C:\\Téléphonie")
                .expandable("path", "%windir%\\x")
                .texts("several", "\\??\\C:\\a", "")
                .number("number", 4294967295L)
                .wideNumber("wide", 461808L)
                .bytes("bytes", new byte[] {0, 1, (byte) 0xFF});

        try (WineMachine machine = WineMachine.prepared(lines)) {
            assertThat(machine.registry(KEY).lines()).containsExactlyInAnyOrder(
                    SEEN,
                    SEEN + " @=\"by default\"",
                    SEEN + " \"text \\\"quoted\\\" \\\\\"=\"C:\\\\Téléphonie\"",
                    SEEN + " \"path\"=hex(2):25,00,77,00,69,00,6e,00,64,00,69,00,72,00,25,00,5c,00,78,00,00,00",
                    SEEN + " \"several\"=hex(7):5c,00,3f,00,3f,00,5c,00,43,00,3a,00,5c,00,61,00,00,00,00,00,00,00",
                    SEEN + " \"number\"=dword:ffffffff",
                    SEEN + " \"wide\"=hex(b):f0,0b,07,00,00,00,00,00",
                    SEEN + " \"bytes\"=hex:00,01,ff");
        }
    }

    @Test
    void a_value_and_a_key_can_be_taken_away() {
        RegistryLines base = RegistryLines.none().in(KEY).text("kept", "k").text("gone", "g").in(KEY + "\\Below").number("n", 1);

        try (WineMachine machine = WineMachine.prepared(base)) {
            machine.add(RegistryLines.none().in(KEY).without("gone").withoutKey(KEY + "\\Below"));

            assertThat(machine.registry(KEY).lines()).containsExactlyInAnyOrder(SEEN, SEEN + " \"kept\"=\"k\"");
        }
    }

    @Test
    void what_runs_change_on_the_machine_is_seen_and_nothing_else() throws Exception {
        try (WineMachine machine = WineMachine.prepared(RegistryLines.none().in(KEY).text("a", "b"))) {
            RegistryExport registry = machine.registry();
            DriveListing files = machine.files();

            machine.run(WindowsJava.JAVA_17, "--version");
            machine.run(WindowsJava.JAVA_25, "--version");

            RegistryExport afterReading = machine.registry();
            assertThat(registry.changesTo(afterReading)).isEmpty();
            assertThat(files.changesTo(machine.files())).isEmpty();

            machine.execute(List.of("reg", "add", KEY, "/v", "new", "/t", "REG_DWORD", "/d", "1"));
            machine.execute(List.of("reg", "delete", KEY, "/v", "a", "/f"));
            Files.writeString(machine.folder().resolve("left.txt"), "x");

            assertThat(afterReading.changesTo(machine.registry()))
                    .containsExactly("+ " + SEEN + " \"new\"=dword:00000001", "- " + SEEN + " \"a\"=\"b\"");
            assertThat(files.changesTo(machine.files())).singleElement().asString().startsWith("+ work/left.txt 1 bytes");
        }
    }

    @Test
    void a_listener_of_the_host_holds_its_port_on_the_machine_while_it_is_open() throws Exception {
        try (WineMachine machine = WineMachine.prepared(RegistryLines.none())) {
            int port;
            try (HostListener listener = HostListener.onIpv4Loopback(0)) {
                port = listener.port();
                assertThat(takePort(machine, port)).isEqualTo("taken");
            }
            assertThat(takePort(machine, port)).isEqualTo("free");
        }
    }

    @Test
    void machines_do_not_see_one_another() {
        try (WineMachine one = WineMachine.prepared(RegistryLines.none().in(KEY).text("a", "b"));
                WineMachine other = WineMachine.prepared(RegistryLines.none())) {
            assertThat(one.registry(KEY).lines()).contains(SEEN);
            assertThat(other.registry(KEY).lines()).isEmpty();
        }
    }

    private static String takePort(WindowsMachine machine, int port) throws Exception {
        String classes = machine.windowsPath(Path.of(TakePort.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        return machine.java(WindowsJava.JAVA_17,
                List.of("-cp", classes, TakePort.class.getName(), "127.0.0.1", Integer.toString(port))).out();
    }
}
