package com.akio.tws.preflight.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code preflight} from a checkout whose path has blanks and accents; {@code LauncherWineIT} does the same for Windows. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "preflight.cmd is the launcher of Windows")
class LauncherIT {

    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    private Path folder;
    private Path checkout;
    private Path launcher;

    @BeforeEach
    void layACheckout() throws IOException {
        checkout = Files.createDirectories(folder.resolve("dépôt d'essai"));
        launcher = Files.copy(Path.of("..", "preflight"), checkout.resolve("preflight"));
        Path target = Files.createDirectories(checkout.resolve("installer-hooks/target"));
        Files.copy(Path.of(System.getProperty("tws.preflight.jar", "target/tws-preflight.jar")), target.resolve("tws-preflight.jar"));
    }

    @Test
    void it_starts_the_jar_from_any_folder_even_in_the_C_locale() throws Exception {
        Ended ended = start(launcher, Map.of("JAVA_HOME", JAVA_HOME, "LC_ALL", "C"), "--version");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
    }

    @Test
    void it_finds_its_checkout_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("tws"), Path.of("dépôt d'essai", "preflight"));

        assertThat(start(link, Map.of("JAVA_HOME", JAVA_HOME), "--version").exitCode()).isZero();
    }

    @Test
    void an_old_java_in_JAVA_HOME_gives_way_to_the_one_on_the_path() throws Exception {
        Path old = javaThatSays("openjdk version \"11.0.2\" 2019-01-15");

        Ended ended = start(launcher, Map.of("JAVA_HOME", old.toString(), "PATH", JAVA_HOME + "/bin:" + System.getenv("PATH")), "--version");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
    }

    @Test
    void with_old_javas_alone_it_names_them_in_one_line_and_exits_70() throws Exception {
        Path old = javaThatSays("java version \"1.8.0_402\"");

        Ended ended = start(launcher, Map.of("JAVA_HOME", old.toString(), "PATH", old.resolve("bin") + ":" + toolsWithoutJava()), "--version");

        assertThat(ended.err().strip()).startsWith("preflight: Java 17 or later is needed").contains("is Java 8").doesNotContain("\n");
        assertThat(ended.exitCode()).isEqualTo(70);
    }

    @Test
    void the_java_options_of_another_program_do_not_reach_it() throws Exception {
        Ended ended = start(launcher, Map.of("JAVA_HOME", JAVA_HOME, "JAVA_TOOL_OPTIONS", "-Dno", "JDK_JAVA_OPTIONS", "-Dno"), "--version");

        assertThat(ended.err()).isEmpty();
    }

    @Test
    void the_exit_code_of_the_tool_comes_through() throws Exception {
        Files.writeString(checkout.resolve("installer-hooks/target/tws-preflight.jar"), "no jar");

        assertThat(start(launcher, Map.of("JAVA_HOME", JAVA_HOME)).exitCode()).isEqualTo(1);
    }

    @Test
    void a_missing_jar_is_built_first_and_the_build_speaks_on_standard_error() throws Exception {
        Path jar = checkout.resolve("installer-hooks/target/tws-preflight.jar");
        Files.move(jar, folder.resolve("built.jar"));
        executable(checkout.resolve("mvnw"), "#!/bin/sh\necho built with \"$*\"\ncp ../built.jar installer-hooks/target/tws-preflight.jar\n");

        Ended ended = start(launcher, Map.of("JAVA_HOME", JAVA_HOME), "--version");

        assertThat(ended.err()).contains("building it", "built with -q -DskipTests package");
        assertThat(ended.out()).doesNotContain("built with");
        assertThat(ended.exitCode()).isZero();
    }

    private Path javaThatSays(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("old"));
        executable(Files.createDirectories(home.resolve("bin")).resolve("java"), "#!/bin/sh\necho '" + version + "' >&2\n");
        return home;
    }

    private Path toolsWithoutJava() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "sed", "head")) {
            executable(tools.resolve(tool), "#!/bin/sh\nexec /bin/" + tool + " \"$@\"\n");
        }
        return tools;
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended start(Path program, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private record Ended(int exitCode, String out, String err) {
    }
}
