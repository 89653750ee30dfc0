package com.akio.tws.preflight.hook.msi;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A silent install, its Java being a stand-in that replays a recorded report or misbehaves. */
@MsiPackage
class CustomActionWineIT {

    private static final String[] BLOCKED = {"report blocked.lines", "exit 1"};
    private static final String[] READY = {"report ready.lines", "exit 0"};
    private static final String[] UNDETERMINED = {"report undetermined.lines", "exit 3"};

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
        kit = Kit.standIn(machine, "kit" + ++count, orders);
        return kit;
    }

    @Test
    void a_blocked_machine_stops_the_install_and_the_log_names_the_check_and_the_report() {
        Installed stopped = kit(BLOCKED).msiexec("/i");

        assertThat(stopped.exitCode()).as(stopped.tail()).isEqualTo(Installed.FAILURE);
        assertThat(kit.isInstalled()).isFalse();
        assertThat(stopped.said()).contains("Cette machine n’est pas prête pour Akio TWS. Rien n’a été installé. À corriger d’abord\u00a0:");
        assertThat(stopped.said()).anyMatch(line -> line.startsWith("- server.dotnet\u00a0: .NET Framework (observé\u00a0: 4.6.2 (394802)"));
        assertThat(stopped.said()).anyMatch(line -> line.startsWith("Rapport : C:\\windows\\Temp\\tws-preflight-"));
        assertThat(stopped.property("TWSPREFLIGHT_VERDICT")).isEqualTo("BLOCKED");
        assertThat(stopped.property("TWSPREFLIGHT_EXITCODE")).isEqualTo("1");
        assertThat(stopped.property("TWSPREFLIGHT_REPORT")).endsWith("\\report.json");
        assertThat(stopped.property("TWSPREFLIGHT_SUMMARY")).startsWith("BLOCKED\u00a0: conformes 2, en échec 1, avertissements 1");
    }

    @Test
    void each_finding_has_its_line_in_the_log() {
        Installed stopped = kit(BLOCKED).msiexec("/i");

        assertThat(stopped.said()).filteredOn(line -> line.matches("(PASS|FAIL|WARN|MANUAL|NOT_APPLICABLE) server\\..*"))
                .extracting(line -> line.split(" ")[1])
                .containsExactly("server.os.version", "server.dotnet", "server.os.language", "server.disk.space",
                        "server.cpu.speed", "server.installer-busy");
    }

    @Test
    void a_ready_machine_is_installed_on() throws IOException {
        List<Path> before = privateFolders();
        Installed installed = kit(READY).msiexec("/i");

        assertThat(installed.exitCode()).as(installed.tail()).isEqualTo(Installed.SUCCESS);
        assertThat(kit.isInstalled()).isTrue();
        assertThat(installed.property("TWSPREFLIGHT_VERDICT")).isEqualTo("READY_WITH_WARNINGS");
        assertThat(installed.property("TWSPREFLIGHT_EXITCODE")).isEqualTo("0");
        assertThat(installed.property("TWSPREFLIGHT_REPORT")).as("the log says it all; a report for each run that passed would pile up").isEmpty();
        assertThat(privateFolders()).isEqualTo(before);
        assertThat(kit.seen()).contains("arg: check", "arg: --called-by-installer", "arg: fr")
                .anyMatch(line -> line.matches("arg: msi=.*report\\.lines")).anyMatch(line -> line.matches("arg: json=.*report\\.json"));
    }

    @Test
    void repair_and_uninstall_do_not_run_it() throws IOException {
        kit(READY).msiexec("/i");
        Files.delete(kit.inside("seen.txt"));
        Files.delete(kit.installedFile());
        Files.write(kit.inside("standin.txt"), List.of(BLOCKED));

        // What /f stands for; Wine's msiexec does not know it (learn.microsoft.com, Windows Installer command-line options).
        assertThat(kit.msiexec("/i", "REINSTALL=ALL", "REINSTALLMODE=vomus").exitCode()).isEqualTo(Installed.SUCCESS);
        assertThat(kit.isInstalled()).isTrue();
        assertThat(kit.msiexec("/x").exitCode()).isEqualTo(Installed.SUCCESS);
        assertThat(kit.isInstalled()).isFalse();
        assertThat(kit.seen()).isEmpty();
    }

    @Test
    void an_undetermined_machine_stops_a_silent_install() {
        Installed stopped = kit(UNDETERMINED).msiexec("/i");

        assertThat(stopped.exitCode()).as(stopped.tail()).isEqualTo(Installed.FAILURE);
        assertThat(kit.isInstalled()).isFalse();
        assertThat(stopped.said()).anyMatch(line -> line.contains("TWSPREFLIGHT_ACCEPT_UNDETERMINED=1"));
        assertThat(stopped.said()).anyMatch(line -> line.startsWith("- server.dotnet : "));
        assertThat(stopped.property("TWSPREFLIGHT_VERDICT")).isEqualTo("UNDETERMINED");
        assertThat(stopped.property("TWSPREFLIGHT_EXITCODE")).isEqualTo("3");
    }

    @Test
    void an_undetermined_machine_is_installed_on_when_that_was_accepted_beforehand() {
        Installed installed = kit(UNDETERMINED).msiexec("/i", "TWSPREFLIGHT_ACCEPT_UNDETERMINED=1");

        assertThat(installed.exitCode()).as(installed.tail()).isEqualTo(Installed.SUCCESS);
        assertThat(kit.isInstalled()).isTrue();
        assertThat(installed.said()).anyMatch(line -> line.startsWith("TWSPREFLIGHT_ACCEPT_UNDETERMINED=1: the install goes on"));
    }

    @Test
    void acceptance_of_the_undetermined_does_not_open_the_way_for_a_blocked_machine() {
        assertThat(kit(BLOCKED).msiexec("/i", "TWSPREFLIGHT_ACCEPT_UNDETERMINED=1").exitCode()).isEqualTo(Installed.FAILURE);
        assertThat(kit.isInstalled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "runtime/bin/java.exe, l’environnement Java fourni est absent",
        "tws-preflight.jar, l’outil lui-même est absent"})
    void a_file_that_is_missing_stops_the_install_and_is_named(String file, String message) throws IOException {
        Files.delete(kit(READY).inside(file));
        Installed stopped = kit.msiexec("/i");

        assertStopped(stopped, message);
        assertThat(stopped.property("TWSPREFLIGHT_SUMMARY")).contains("\\preflight\\" + file.replace('/', '\\'));
    }

    @Test
    void a_missing_folder_stops_the_install_and_is_named() {
        Installed stopped = kit(READY).msiexec("/i", "TWSPREFLIGHT_FOLDER=C:\\not there");

        assertStopped(stopped, "le dossier C:\\not there est absent");
    }

    @Test
    void a_tool_that_does_not_end_is_ended_and_stops_the_install() throws InterruptedException {
        Installed stopped = kit("spawn grandchild.txt", "sleep 60000", "report ready.lines", "exit 0")
                .msiexec("/i", "TWSPREFLIGHT_TIMEOUT=2");

        assertStopped(stopped, "n’a pas répondu en 2 secondes");
        assertThat(stopped.took()).isLessThan(Duration.ofSeconds(20));
        assertThat(kit.seen()).contains("spawned: grandchild.txt").doesNotContain("end: reached");
        // It would have written its file after 4 s, had it not died with the tool.
        Thread.sleep(5000);
        assertThat(kit.inside("grandchild.txt")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "exit 70, l’outil a échoué (code de sortie 70)",
        "crash 1, l’outil a échoué (code de sortie 3221225477)",
        "exit 2, l’outil a refusé ce que le programme d’installation",
        "exit 0, mais n’a laissé aucun rapport",
        "exit 1603, l’outil a échoué (code de sortie 1603)"})
    void a_tool_that_fails_stops_the_install_with_its_own_message(String orders, String message) throws IOException {
        List<Path> before = privateFolders();

        assertStopped(kit(orders).msiexec("/i"), message);
        assertThat(privateFolders()).as("without a report the private folder goes").isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "garbage.lines, 0, le rapport de l’outil est inutilisable (it is not of schema tws-preflight/msi/1)",
        "next.lines, 0, le rapport de l’outil est inutilisable (it is not of schema tws-preflight/msi/1)",
        "short.lines, 0, le rapport de l’outil est inutilisable (it is cut short)",
        "sample.lines, 0, 'le rapport de l’outil est inutilisable (it is a sample, not this machine)'",
        "partial.lines, 0, le rapport de l’outil est inutilisable (it is partial)",
        "huge.lines, 0, mais n’a laissé aucun rapport",
        "blocked.lines, 0, mais son rapport dit BLOCKED",
        "ready.lines, 1, mais son rapport dit READY_WITH_WARNINGS",
        "undetermined.lines, 0, mais son rapport dit UNDETERMINED",
        "ready.lines, 3, mais son rapport dit READY_WITH_WARNINGS"})
    void a_report_that_cannot_be_believed_stops_the_install(String report, int exitCode, String message) {
        assertStopped(kit("report " + report, "exit " + exitCode).msiexec("/i", "TWSPREFLIGHT_ACCEPT_UNDETERMINED=1"), message);
    }

    @Test
    void a_tool_that_writes_much_is_drained_and_its_words_are_logged() {
        Installed installed = kit("noise 3000000", "report ready.lines", "exit 0").msiexec("/i", "TWSPREFLIGHT_TIMEOUT=30");

        assertThat(installed.exitCode()).as(installed.tail()).isEqualTo(Installed.SUCCESS);
        assertThat(installed.said()).anyMatch(line -> line.startsWith("the tool wrote: nnnn"));
    }

    @Test
    void a_tool_that_never_stops_writing_is_stopped_in_time() {
        Installed stopped = kit("noise 2000000000", "exit 0").msiexec("/i", "TWSPREFLIGHT_TIMEOUT=3");

        assertThat(stopped.exitCode()).as(stopped.tail()).isEqualTo(Installed.FAILURE);
        assertThat(stopped.property("TWSPREFLIGHT_VERDICT")).isEqualTo("FAULT");
        assertThat(stopped.took()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(15));
    }

    @Test
    void a_path_with_blanks_and_accents_is_no_obstacle() {
        kit = Kit.standIn(machine, "Préparé pour l'été & co (1) %PATH%", READY);
        Installed installed = kit.msiexec("/i");

        assertThat(installed.exitCode()).as(installed.tail()).isEqualTo(Installed.SUCCESS);
        assertThat(kit.isInstalled()).isTrue();
        assertThat(kit.seen()).contains("arg: C:\\Préparé pour l'été & co (1) %PATH%\\preflight\\tws-preflight.jar");
    }

    @Test
    void a_property_reaches_the_tool_as_one_argument_whatever_it_holds() {
        Installed installed = kit(READY).msiexec("/i", "INSTALLFOLDER=C:\\TWS & co %PATH% --waive x",
                "TWSPREFLIGHT_ROLE=client", "TWSPREFLIGHT_PHASE=upgrade", "TWSPREFLIGHT_TWS=5.1");
        // Windows Installer ends a folder with a backslash.
        String folder = "C:\\TWS & co %PATH% --waive x\\";
        assertThat(installed.property("TWSPREFLIGHT_INSTALLDIR")).isEqualTo(folder);
        assertThat(kit.seen()).containsSubsequence("arg: --role", "arg: client", "arg: --phase", "arg: upgrade", "arg: --tws", "arg: 5.1",
                "arg: --install-dir", "arg: " + folder, "arg: --format");
        assertThat(kit.msiexec("/x").exitCode()).isEqualTo(Installed.SUCCESS);
    }

    @ParameterizedTest
    @CsvSource({"TWSPREFLIGHT_ROLE=both", "TWSPREFLIGHT_ROLE=server client", "TWSPREFLIGHT_PHASE=later", "TWSPREFLIGHT_TWS=6",
        "TWSPREFLIGHT_ACCEPT_UNDETERMINED=yes", "TWSPREFLIGHT_ACCEPT_UNDETERMINED=2", "TWSPREFLIGHT_ACCEPT_FOLDER=true", "TWSPREFLIGHT_TIMEOUT=soon",
        "TWSPREFLIGHT_TIMEOUT=0", "TWSPREFLIGHT_TIMEOUT=99999999999"})
    void a_property_that_makes_no_sense_stops_the_install_and_is_named(String property) {
        Installed stopped = kit(READY).msiexec("/i", property);

        assertStopped(stopped, "la propriété " + property.substring(0, property.indexOf('=')));
        assertThat(kit.seen()).isEmpty();
    }

    @Test
    void an_older_version_on_the_machine_makes_it_an_upgrade() {
        kit(BLOCKED).msiexec("/i", "WIX_UPGRADE_DETECTED={6F1B3B52-0D57-4F0B-8F0E-0C1C0C9B9E11}");

        assertThat(kit.seen()).containsSubsequence("arg: --phase", "arg: upgrade");
    }

    @Test
    void an_english_package_speaks_english() {
        Installed stopped = kit(BLOCKED).english().msiexec("/i");

        assertThat(stopped.said()).contains("This machine is not ready for Akio TWS. Nothing was installed. To put right first:");
        assertThat(kit.seen()).contains("arg: en").doesNotContain("arg: fr");
    }

    @ParameterizedTest
    @CsvSource({"runtime", "runtime/bin/java.exe", "tws-preflight.jar", "ready.lines", "''"})
    void what_others_can_change_is_not_run_with_administrator_rights(String open) throws IOException {
        openToAll(kit(READY).inside(open));
        Installed stopped = kit.msiexec("/i");

        assertStopped(stopped, "d’autres utilisateurs de cette machine peuvent modifier C:\\");
        assertThat(kit.seen()).isEmpty();
    }

    @Test
    void what_others_can_change_is_run_when_the_administrator_said_so() throws IOException {
        openToAll(kit(READY).inside("tws-preflight.jar"));
        Installed installed = kit.msiexec("/i", "TWSPREFLIGHT_ACCEPT_FOLDER=1");

        assertThat(installed.exitCode()).as(installed.tail()).isEqualTo(Installed.SUCCESS);
        assertThat(installed.said()).anyMatch(line -> line.startsWith("TWSPREFLIGHT_ACCEPT_FOLDER=1: others can change"));
    }

    private static List<Path> privateFolders() throws IOException {
        try (Stream<Path> entries = Files.list(machine.driveC().resolve("windows/temp"))) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("tws-preflight-")).sorted().toList();
        }
    }

    private static void openToAll(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    private void assertStopped(Installed stopped, String message) {
        assertThat(stopped.exitCode()).as(stopped.tail()).isEqualTo(Installed.FAILURE);
        assertThat(kit.isInstalled()).isFalse();
        assertThat(stopped.said()).as(stopped.log()).anyMatch(line -> line.contains(message));
        assertThat(stopped.property("TWSPREFLIGHT_VERDICT")).isEqualTo("FAULT");
        assertThat(stopped.property("TWSPREFLIGHT_EXITCODE")).isEqualTo("70");
    }
}
