package com.akio.tws.preflight.hook.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.DriveListing;
import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WineMachine;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The distribution with its runtime, unpacked in a folder whose path has blanks and accents, on a machine full of traps. */
@PreparedMachine
@EnabledIfSystemProperty(named = Distribution.ZIP, matches = ".+", disabledReason = "the profile dist is off")
class DistributionWineIT {

    private static final String ENVIRONMENT = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment";

    private static WineMachine machine;
    private static Path folder;

    @BeforeAll
    static void unpackAndSetTraps() throws IOException {
        machine = WineMachine.prepared(RegistryLines.none().in(ENVIRONMENT)
                .text("PATH", "C:\\hostile;C:\\windows\\system32;C:\\windows"));
        folder = machine.driveC().resolve("Program Files/Préparation d'été");
        Distribution.unpack(folder);
        assertThat(folder.resolve("runtime/bin/java.exe")).as("build with -Dwindows.runtime=DIR").isRegularFile();
        Path planted = Path.of(System.getProperty("tws.preflight.msi.tests")).resolve("planted.dll");
        for (Path trap : List.of(machine.driveC().resolve("hostile"), machine.folder(), temporary())) {
            Files.createDirectories(trap);
            for (String name : List.of("jnidispatch.dll", "planted.dll", "version.dll", "vmGuestLib.dll")) {
                Files.copy(planted, trap.resolve(name));
            }
        }
    }

    @AfterAll
    static void leaveTheMachine() {
        machine.close();
    }

    @BeforeEach
    void wipeTheMark() throws IOException {
        Files.deleteIfExists(mark());
    }

    @Test
    void the_trap_works_on_whoever_loads_it() {
        assertThat(machine.execute(List.of("rundll32", "planted.dll,Nothing"))).isNotNull();

        assertThat(mark()).exists();
    }

    @Test
    void preflight_cmd_checks_the_machine() throws IOException {
        Finished finished = preflight("", "check --lang fr --format json");

        assertThat(complaints(finished)).isEmpty();
        assertReport(finished, "fr");
    }

    @Test
    void the_packaged_java_checks_the_machine_with_the_library_beside_the_jar_and_writes_nothing() {
        List<String> command = java();
        command.addAll(List.of("-Djna.debug_load.jna=true", "-Dfile.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-jar", inside("tws-preflight.jar"), "check", "--lang", "en", "--format", "json"));
        machine.execute(List.of("cmd", "/c", "exit"));
        DriveListing before = machine.files();
        Finished finished = machine.execute(command);

        assertReport(finished, "en");
        assertThat(finished.err()).contains("Found jnidispatch at " + inside("native\\jnidispatch.dll"));
        assertThat(before.changesTo(machine.files())).isEmpty();
        assertThat(mark()).doesNotExist();
    }

    @Test
    void the_options_of_another_program_and_planted_libraries_inject_nothing() throws IOException {
        Finished finished = preflight(String.join("\r\n", "set JAVA_TOOL_OPTIONS=-XX:+NoSuchOption", "set _JAVA_OPTIONS=-XX:+NoSuchOption",
                "set JDK_JAVA_OPTIONS=-XX:+NoSuchOption", "set CLASSPATH=C:\\hostile", "set JAVA_HOME=C:\\hostile",
                "set TMP=C:\\hostile", "set TEMP=C:\\hostile"), "check --lang en --format json");

        assertThat(complaints(finished)).isEmpty();
        assertReport(finished, "en");
        assertThat(mark()).doesNotExist();
    }

    @Test
    void a_temporary_folder_and_JNA_properties_that_point_at_a_planted_library_do_not_make_the_bare_jar_load_it() throws IOException {
        List<String> command = java();
        command.addAll(List.of("-Djava.io.tmpdir=C:\\hostile", "-Djna.tmpdir=C:\\hostile", "-Djna.boot.library.path=C:\\hostile",
                "-Djna.library.path=C:\\hostile", "-Djna.nosys=false", "-jar", inside("tws-preflight.jar"), "check", "--lang", "en",
                "--format", "json"));
        Finished finished = machine.execute(command);

        assertReport(finished, "en");
        assertThat(mark()).doesNotExist();
        try (var left = Files.list(machine.driveC().resolve("hostile"))) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("jna") && !name.endsWith(".dll"));
        }
    }

    @Test
    void the_archive_of_classes_fits_the_unpacked_runtime_and_jar() {
        List<String> command = java();
        // "on" makes a misfit fatal; preflight.cmd says "auto".
        command.addAll(List.of("-Xshare:on", "-XX:SharedArchiveFile=" + inside("tws-preflight.jsa"), "-jar", inside("tws-preflight.jar"), "--version"));

        assertThat(machine.execute(command).exitCode()).isZero();
    }

    @Test
    void a_damaged_archive_costs_time_and_spoils_nothing() throws IOException {
        Path archive = folder.resolve("tws-preflight.jsa");
        byte[] whole = Files.readAllBytes(archive);
        var time = Files.getLastModifiedTime(archive);
        try {
            Files.writeString(archive, "no archive");
            // What Java says about it names the path, in the machine's own code page.
            assertReport(preflight("", "check --lang en --format json 2> said.txt"), "en");
        } finally {
            Files.write(archive, whole);
            Files.setLastModifiedTime(archive, time);
        }
    }

    /** The whole of standard output is one report that was made by reading this machine. */
    private static void assertReport(Finished finished, String language) {
        assertThat(finished.exitCode()).as(finished.toString()).isIn(0, 1, 3);
        JsonObject report = JsonParser.parseString(finished.out()).getAsJsonObject();
        assertThat(report.get("schema").getAsString()).isEqualTo("tws-preflight/report/1");
        assertThat(report.get("language").getAsString()).isEqualTo(language);
        // Only the native library can have told it.
        assertThat(report.getAsJsonObject("machine").get("name").getAsString()).isNotEmpty();
    }

    /** What was said on standard error, but for a call that Java 25 misses in Wine 8. */
    private static List<String> complaints(Finished finished) {
        return finished.err().lines().filter(line -> !line.contains("process group affinity")).toList();
    }

    private static List<String> java() {
        return new ArrayList<>(List.of(inside("runtime\\bin\\java.exe"), "-XX:-UsePerfData"));
    }

    private static String inside(String name) {
        return machine.windowsPath(folder) + "\\" + name;
    }

    /** Where a program of this user finds its temporary files. */
    private static Path temporary() {
        return machine.driveC().resolve("users/" + System.getProperty("user.name") + "/AppData/Local/Temp");
    }

    private static Path mark() {
        return machine.driveC().resolve("planted-was-here.txt");
    }

    /** Through a file in plain ASCII: {@code cmd} reads files in the machine's code page. */
    private static Finished preflight(String before, String arguments) throws IOException {
        Files.writeString(machine.folder().resolve("caller.cmd"), String.join("\r\n", "@echo off", before,
                // Wine's cmd takes no path with blanks here.
                "cd /d \"C:\\Program Files\"", "for /d %%D in (Pr*) do set \"KIT=%%D\"", "cd /d C:\\work",
                "\"C:\\Program Files\\%KIT%\\preflight.cmd\" " + arguments, ""),
                StandardCharsets.US_ASCII);
        return machine.execute(List.of("cmd", "/c", "caller.cmd"));
    }
}
