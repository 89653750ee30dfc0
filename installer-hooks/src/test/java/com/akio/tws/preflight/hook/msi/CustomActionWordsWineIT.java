package com.akio.tws.preflight.hook.msi;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WineMachine;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the custom action says, and from where it runs, in silent installs with a stand-in for Java. */
@MsiPackage
class CustomActionWordsWineIT {

    private static final String[] BLOCKED = {"report blocked.lines", "exit 1"};
    private static final String[] READY = {"report ready.lines", "exit 0"};

    private static WineMachine machine;
    private static int count;
    private Kit kit;

    @BeforeAll
    static void takeAMachine() {
        machine = WineMachine.prepared(RegistryLines.none());
    }

    @AfterAll
    static void leaveTheMachine() {
        machine.close();
    }

    @AfterEach
    void takeWhatWasInstalledOff() {
        if (kit.isInstalled()) {
            kit.msiexec("/x");
        }
    }

    private Kit kit(String... orders) {
        kit = Kit.standIn(machine, "words" + ++count, orders);
        return kit;
    }

    /** What a machine says may hold brackets, as every address of IPv6 does; Windows Installer takes them for places. */
    @Test
    void brackets_and_braces_come_out_as_they_are() throws IOException {
        kit(BLOCKED);
        Files.writeString(kit.inside("blocked.lines"), Files.readString(kit.inside("blocked.lines"))
                .replace("4.6.2 (394802)", "[::1]:80, [TARGETDIR], [~], {x}, {[y]}"));
        Installed stopped = kit.msiexec("/i");

        assertThat(stopped.said()).anyMatch(line -> line.contains("observed: [::1]:80, [TARGETDIR], [~], {x}, {[y]} |"));
        assertThat(stopped.said()).anyMatch(line -> line.startsWith("- server.dotnet : ") && line.contains("[::1]:80, [TARGETDIR], [~], {x}, {[y]}"));
    }

    @Test
    void what_stops_the_install_is_said_once() {
        Installed stopped = kit("exit 70").msiexec("/i");

        assertThat(stopped.said()).filteredOn(line -> line.contains("l’outil a échoué")).hasSize(1);
    }

    @Test
    void a_package_that_is_started_from_a_url_has_no_folder_beside_it_and_stops_with_words() throws IOException {
        kit(READY);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = Files.readAllBytes(BuiltPackage.file("tws-preflight-demo.msi"));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/tws-preflight-demo.msi";
            Installed stopped = kit.msiexecOf("/i", url);

            assertStopped(stopped, "le paquet a été lancé depuis " + url);
            assertThat(stopped.said()).anyMatch(line -> line.contains("TWSPREFLIGHT_FOLDER"));
            assertThat(kit.seen()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_message_about_a_folder_that_others_can_change_names_a_safe_place_and_the_property() throws IOException {
        Files.setPosixFilePermissions(kit(READY).inside("tws-preflight.jar"), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertStopped(kit.msiexec("/i"), "par TWSPREFLIGHT_FOLDER. C:\\Program Files\\TWS Preflight en est un.");
    }

    @Test
    void an_answer_that_somebody_made_up_is_not_taken_for_a_check() {
        kit(BLOCKED).msiexec("/i", "TWSPREFLIGHT_CHECKED=C:\\Program Files\\TWS Preflight Demo\\|server|install", "TWSPREFLIGHT_VERDICT=READY");

        assertThat(kit.isInstalled()).isFalse();
        assertThat(kit.seen()).contains("arg: check");
    }

    private void assertStopped(Installed stopped, String message) {
        assertThat(stopped.exitCode()).as(stopped.tail()).isEqualTo(Installed.FAILURE);
        assertThat(kit.isInstalled()).isFalse();
        assertThat(stopped.said()).as(stopped.log()).anyMatch(line -> line.contains(message));
        assertThat(stopped.property("TWSPREFLIGHT_VERDICT")).isEqualTo("FAULT");
    }
}
