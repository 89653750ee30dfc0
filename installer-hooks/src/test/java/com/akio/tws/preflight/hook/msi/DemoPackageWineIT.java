package com.akio.tws.preflight.hook.msi;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo as the build leaves it: the real custom action, the real jar, a real Java, and machines that differ. */
@MsiPackage
class DemoPackageWineIT {

    private static final String WINDOWS = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

    private static RegistryLines server2019(long dotNet) {
        return RegistryLines.none().in(WINDOWS).text("ProductName", "Windows Server 2019 Standard").text("CurrentBuild", "17763")
                .text("CurrentBuildNumber", "17763").text("EditionID", "ServerStandard").text("InstallationType", "Server")
                .number("CurrentMajorVersionNumber", 10).number("UBR", 2340).without("CSDVersion")
                .in("HKLM\\SYSTEM\\CurrentControlSet\\Control\\ProductOptions").text("ProductType", "ServerNT")
                .in("HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full").number("Release", dotNet).number("Install", 1);
    }

    @Test
    void a_server_without_the_right_dotnet_is_stopped_and_told_so() {
        try (WineMachine machine = WineMachine.prepared(server2019(394802))) {
            Kit kit = Kit.real(machine, "Préparation du serveur");
            Installed stopped = kit.msiexec("/i");

            assertThat(stopped.exitCode()).as(stopped.log()).isEqualTo(Installed.FAILURE);
            assertThat(kit.isInstalled()).isFalse();
            assertThat(stopped.property("TWSPREFLIGHT_VERDICT")).isEqualTo("BLOCKED");
            assertThat(stopped.said()).anyMatch(line -> line.startsWith("FAIL server.dotnet R15 REQUIRED | "));
            assertThat(stopped.said()).anyMatch(line -> line.startsWith("PASS server.os.version "));
            assertThat(stopped.said()).anyMatch(line -> line.startsWith("NOT_APPLICABLE server.installer-busy "));
            assertThat(stopped.said()).anyMatch(line -> line.startsWith("- server.dotnet : "));
        }
    }

    @Test
    void a_server_that_fits_is_installed_on_and_taken_off_again() throws IOException {
        try (WineMachine machine = WineMachine.prepared(server2019(461814))) {
            Kit kit = Kit.real(machine, "Serveur prêt");
            Installed installed = kit.msiexec("/i", "TWSPREFLIGHT_ACCEPT_UNDETERMINED=1");

            assertThat(installed.exitCode()).as(installed.log()).isEqualTo(Installed.SUCCESS);
            assertThat(kit.isInstalled()).isTrue();
            assertThat(installed.property("TWSPREFLIGHT_VERDICT")).isIn("READY", "READY_WITH_WARNINGS", "UNDETERMINED");
            assertThat(installed.property("TWSPREFLIGHT_REPORT")).as("of a run that passed the log says it all")
                    .matches(installed.property("TWSPREFLIGHT_EXITCODE").equals("0") ? "" : ".*\\\\report\\.txt");
            assertThat(nativeCopies(machine)).as("JNA's library is loaded from beside the jar, not unpacked").isZero();
            assertThat(kit.msiexec("/x").exitCode()).isEqualTo(Installed.SUCCESS);
            assertThat(kit.isInstalled()).isFalse();
        }
    }

    @Test
    void the_drive_that_is_installed_to_is_the_one_that_is_checked() throws Exception {
        try (WineMachine machine = WineMachine.prepared(server2019(461814)); SmallDisk disk = SmallDisk.mounted(machine, 'e')) {
            Kit kit = Kit.real(machine, "Deux disques");
            Installed full = kit.msiexec("/i", "INSTALLFOLDER=E:\\TWS", "TWSPREFLIGHT_ACCEPT_UNDETERMINED=1");

            assertThat(full.exitCode()).as(full.tail()).isEqualTo(Installed.FAILURE);
            assertThat(full.property("TWSPREFLIGHT_VERDICT")).isEqualTo("BLOCKED");
            assertThat(full.said()).anyMatch(line -> line.startsWith("FAIL server.disk.free-minimum ") && line.contains("observed: E:"));

            Installed free = kit.msiexec("/i", "INSTALLFOLDER=C:\\TWS", "TWSPREFLIGHT_ACCEPT_UNDETERMINED=1");
            assertThat(free.exitCode()).as(free.tail()).isEqualTo(Installed.SUCCESS);
            assertThat(machine.driveC().resolve("TWS/installed.txt")).exists();
            assertThat(kit.msiexec("/x").exitCode()).isEqualTo(Installed.SUCCESS);
            assertThat(disk.isEmpty()).isTrue();
        }
    }

    private static long nativeCopies(WineMachine machine) throws IOException {
        try (Stream<Path> files = Files.walk(machine.driveC().resolve("windows/temp"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".dll")).count();
        }
    }
}
