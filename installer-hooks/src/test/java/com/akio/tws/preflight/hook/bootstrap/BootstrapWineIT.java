package com.akio.tws.preflight.hook.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WindowsMachine;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code preflight.cmd} of the distribution, in a folder whose name has blanks and accents, through Wine's {@code cmd}. */
@PreparedMachine
class BootstrapWineIT {

    private static final String NO_JAVA = "set JAVA_HOME=\r\nset \"PATH=%SystemRoot%\\system32\"";

    private WineMachine machine;
    private Path kit;

    @BeforeEach
    void unpackTheKit() throws IOException {
        machine = WineMachine.prepared(RegistryLines.none());
        kit = Files.createDirectories(machine.folder().resolve("préparation du site"));
        Files.copy(Path.of("src/main/bootstrap/preflight.cmd"), kit.resolve("preflight.cmd"));
        Files.copy(WindowsMachine.jar(), kit.resolve("tws-preflight.jar"));
    }

    @AfterEach
    void leaveTheMachine() {
        machine.close();
    }

    private void packageRuntime() throws IOException {
        Files.createSymbolicLink(kit.resolve("runtime"), home(WindowsJava.JAVA_17));
    }

    @Test
    void it_takes_the_packaged_java_before_any_other() throws IOException {
        packageRuntime();
        // Were this one taken, the run would end in 70: the file is no program.
        Path other = fakeJava("JAVA_VERSION=\"21.0.1\"");
        Finished finished = preflight("set \"JAVA_HOME=" + machine.windowsPath(other) + "\"", "--version");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.out()).startsWith("tws-preflight ");
        assertThat(finished.exitCode()).isZero();
    }

    @Test
    void it_takes_the_java_of_JAVA_HOME_when_none_is_packaged() throws IOException {
        Finished finished = preflight("set \"JAVA_HOME=" + machine.windowsPath(home(WindowsJava.JAVA_17)) + "\"", "--version");

        assertThat(finished.exitCode()).as(finished.toString()).isZero();
    }

    @Test
    void it_takes_the_java_on_the_path_when_JAVA_HOME_has_an_old_one() throws IOException {
        Path old = fakeJava("JAVA_VERSION=\"1.8.0_402\"");
        Finished finished = preflight("set \"JAVA_HOME=" + machine.windowsPath(old) + "\"\r\nset \"PATH="
                + machine.windowsPath(home(WindowsJava.JAVA_17)) + "\\bin;%PATH%\"", "--version");

        assertThat(finished.exitCode()).as(finished.toString()).isZero();
    }

    @Test
    void without_a_java_it_says_so_in_one_line() throws IOException {
        Finished finished = preflight(NO_JAVA, "--version");

        assertOneLine(finished, "preflight: Java 17 or later is needed");
    }

    @Test
    void a_java_that_is_too_old_is_refused_with_its_version() throws IOException {
        Path old = fakeJava("JAVA_VERSION=\"11.0.21\"");
        Finished finished = preflight("set \"PATH=%SystemRoot%\\system32\"\r\nset \"JAVA_HOME=" + machine.windowsPath(old) + "\"", "--version");

        assertOneLine(finished, "(seen: Java 11.0.21)");
    }

    @Test
    void without_the_jar_it_says_so_in_one_line() throws IOException {
        Files.delete(kit.resolve("tws-preflight.jar"));
        packageRuntime();

        assertOneLine(preflight(NO_JAVA, "--version"), "preflight: tws-preflight.jar is missing");
    }

    @Test
    void the_exit_code_of_the_tool_comes_back() throws IOException {
        packageRuntime();
        Finished finished = preflight(NO_JAVA, "check --no-such-option");

        assertThat(finished.exitCode()).as(finished.toString()).isEqualTo(2);
    }

    @Test
    void a_machine_that_is_blocked_is_told_from_a_java_that_does_not_start() throws IOException {
        packageRuntime();

        assertThat(preflight(NO_JAVA, "demo").exitCode()).isEqualTo(1);
    }

    @Test
    void a_java_that_does_not_start_ends_in_70_and_a_line_that_says_what_to_do() throws IOException {
        nameInAscii();
        Path broken = fakeJava("JAVA_VERSION=\"21.0.1\"");
        Finished finished = preflight("set \"PATH=%SystemRoot%\\system32\"\r\nset \"JAVA_HOME=" + machine.windowsPath(broken) + "\"", "check");

        assertThat(finished.err().strip().lines()).last().asString().startsWith("preflight: the tool did not start").contains("unpack the whole folder again");
        assertThat(finished.out()).isEmpty();
        assertThat(finished.exitCode()).isEqualTo(70);
    }

    @Test
    void so_does_a_jar_that_is_cut_short() throws IOException {
        nameInAscii();
        packageRuntime();
        byte[] whole = Files.readAllBytes(kit.resolve("tws-preflight.jar"));
        Files.write(kit.resolve("tws-preflight.jar"), Arrays.copyOf(whole, whole.length / 2));
        Finished finished = preflight(NO_JAVA, "check");

        assertThat(finished.err().strip().lines()).last().asString().startsWith("preflight: the tool did not start");
        assertThat(finished.exitCode()).isEqualTo(70);
    }

    /** Java and cmd name the file in the machine's code page, which the harness refuses beside ASCII. */
    private void nameInAscii() throws IOException {
        kit = Files.move(kit, kit.resolveSibling("preparation"));
    }

    /** What Explorer makes of a double click, and of "Run as administrator". Wine has not the variable; Windows lets a script set it. */
    @ParameterizedTest
    @ValueSource(strings = {"C:\\Windows\\system32\\cmd.exe /c \"\"C:\\pr\\preflight.cmd\" \"", "\"C:\\Windows\\System32\\cmd.exe\" /C \"C:\\pr\\preflight.cmd\" "})
    void a_double_click_checks_keeps_page_and_bundle_and_waits_for_a_key(String line) throws IOException {
        packageRuntime();
        Finished finished = preflight(NO_JAVA + "\r\nset CMDCMDLINE=" + line, "");

        assertThat(finished.exitCode()).as(finished.toString()).isIn(1, 3);
        assertThat(finished.out()).containsIgnoringCase("press").contains("Verdict");
        assertThat(kept()).satisfiesExactly(bundle -> assertThat(bundle).matches("bundle-[0-9-]+\\.zip"),
                page -> assertThat(page).matches("report-[0-9-]+\\.html"));
    }

    /** The forms in which consoles, other scripts and tasks start it; nobody is there to press a key. */
    @ParameterizedTest
    @ValueSource(strings = {"\"C:\\Windows\\system32\\cmd.exe\"", "cmd /c preflight.cmd", "cmd.exe /c \"C:\\pr\\preflight.cmd\"",
        "C:\\Windows\\system32\\cmd.exe /c \"\"C:\\pr\\preflight.cmd\" check\""})
    void whoever_types_or_scripts_it_without_arguments_gets_the_usage(String line) throws IOException {
        packageRuntime();
        Finished finished = preflight(NO_JAVA + "\r\nset CMDCMDLINE=" + line, "");

        assertThat(finished.exitCode()).as(finished.toString()).isEqualTo(2);
        assertThat(finished.out()).doesNotContainIgnoringCase("press");
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.walk(machine.driveC().resolve("users"))) {
            return files.filter(file -> file.getParent().getFileName().toString().equals("tws-preflight"))
                    .map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_java_options_of_another_program_and_a_planted_java_in_the_current_folder_do_not_reach_it() throws IOException {
        packageRuntime();
        Files.writeString(machine.folder().resolve("java.exe"), "no program");
        Finished finished = preflight("set JAVA_TOOL_OPTIONS=-XX:+NoSuchOption\r\nset _JAVA_OPTIONS=-XX:+NoSuchOption\r\n"
                + "set JDK_JAVA_OPTIONS=-XX:+NoSuchOption\r\nset CLASSPATH=C:\\hostile", "--version");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.exitCode()).isZero();
    }

    private static void assertOneLine(Finished finished, String message) {
        assertThat(finished.out()).isEmpty();
        assertThat(finished.err().strip()).contains(message).doesNotContain("\n");
        assertThat(finished.exitCode()).isEqualTo(70);
    }

    /** A Java that only says what version it is. */
    private Path fakeJava(String release) throws IOException {
        Path home = Files.createDirectories(machine.folder().resolve("other java"));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("bin/java.exe"), "no program");
        Files.writeString(home.resolve("release"), release + "\r\n");
        return home;
    }

    private static Path home(WindowsJava java) {
        return java.executable().getParent().getParent();
    }

    /** Through a file in plain ASCII, which finds the kit by its first letter: {@code cmd} reads files in the machine's code page. */
    private Finished preflight(String before, String arguments) throws IOException {
        Files.writeString(machine.folder().resolve("caller.cmd"), String.join("\r\n", "@echo off", before,
                "for /d %%D in (p*) do set \"KIT=%%D\"", "\".\\%KIT%\\preflight.cmd\" " + arguments, ""), StandardCharsets.US_ASCII);
        return machine.execute(List.of("cmd", "/c", "caller.cmd"));
    }
}
