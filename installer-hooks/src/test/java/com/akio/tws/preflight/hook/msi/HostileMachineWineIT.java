package com.akio.tws.preflight.hook.msi;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A machine prepared to slip something into an installer that runs with administrator rights. */
@MsiPackage
class HostileMachineWineIT {

    /** Names that a search for a library would go through: JNA's, Java's, VMware's, Windows' own, and a plain one. */
    private static final List<String> PLANTED = List.of("planted.dll", "jnidispatch.dll", "jli.dll", "jvm.dll", "java.dll",
            "vmGuestLib.dll", "version.dll", "userenv.dll", "cryptbase.dll");
    private static final String ENVIRONMENT = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment";

    private static WineMachine machine;

    @BeforeAll
    static void prepareTheMachine() throws IOException {
        machine = WineMachine.prepared(RegistryLines.none().in(ENVIRONMENT)
                .text("JAVA_TOOL_OPTIONS", "-XX:+NoSuchOption")
                .text("_JAVA_OPTIONS", "-XX:+NoSuchOption")
                .text("JDK_JAVA_OPTIONS", "-XX:+NoSuchOption")
                .text("CLASSPATH", "C:\\hostile")
                .text("JAVA_HOME", "C:\\hostile")
                .text("PATH", "C:\\hostile;C:\\windows\\system32;C:\\windows"));
        Path hostile = Files.createDirectories(machine.driveC().resolve("hostile"));
        for (String name : PLANTED) {
            Files.copy(BuiltPackage.testFile("planted.dll"), hostile.resolve(name));
            // The current folder of every program that the test starts.
            Files.copy(BuiltPackage.testFile("planted.dll"), machine.folder().resolve(name));
        }
        // Java reads it from the current folder when it is told to.
        Files.writeString(machine.folder().resolve(".hotspotrc"), "+NoSuchOption\n");
    }

    @AfterAll
    static void leaveTheMachine() {
        machine.close();
    }

    @BeforeEach
    void wipeTheMark() throws IOException {
        Files.deleteIfExists(mark());
    }

    private static Path mark() {
        return machine.driveC().resolve("planted-was-here.txt");
    }

    @Test
    void the_traps_work_on_a_program_that_is_started_without_care() {
        Kit kit = Kit.standIn(machine, "careless", "load planted.dll");
        machine.execute(List.of(machine.windowsPath(kit.inside("runtime/bin/java.exe"))));

        assertThat(kit.seen()).contains("load: loaded", "env: JAVA_TOOL_OPTIONS=-XX:+NoSuchOption", "env: CLASSPATH=C:\\hostile");
        assertThat(mark()).exists();

        Kit real = Kit.real(machine, "careless-real");
        assertThat(machine.execute(List.of(machine.windowsPath(real.inside("runtime/bin/java.exe")), "-version")).exitCode()).isNotZero();
    }

    @Test
    void the_installer_hands_on_no_variable_no_folder_and_no_path() {
        Kit kit = Kit.standIn(machine, "careful", "load planted.dll", "report ready.lines", "exit 0");
        Installed installed = kit.msiexec("/i");

        assertThat(installed.exitCode()).isEqualTo(Installed.SUCCESS);
        assertThat(kit.seen()).contains("load: not found", "cwd: C:\\windows\\system32", "env: PATH=C:\\windows\\system32");
        // Wine adds its own, whatever a program passes on.
        assertThat(kit.seen()).filteredOn(line -> line.startsWith("env: ") && !line.startsWith("env: WINE"))
                .extracting(line -> line.substring(5, line.indexOf('=')))
                .containsExactlyInAnyOrder("PATH", "SystemDrive", "SystemRoot", "TEMP", "TMP", "windir");
        assertThat(mark()).doesNotExist();
        kit.msiexec("/x");
    }

    @Test
    void the_real_java_and_the_real_tool_run_as_if_the_machine_were_clean() {
        Kit kit = Kit.real(machine, "careful-real");
        Installed stopped = kit.msiexec("/i");

        assertThat(stopped.property("TWSPREFLIGHT_VERDICT")).as(stopped.log()).isEqualTo("BLOCKED");
        assertThat(stopped.log()).doesNotContain("Picked up").doesNotContain("NoSuchOption");
        assertThat(mark()).doesNotExist();
    }
}
