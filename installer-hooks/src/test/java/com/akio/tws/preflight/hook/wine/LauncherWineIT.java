package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code preflight.cmd} from a checkout whose path has blanks and accents. */
@ThisMachine
class LauncherWineIT {

    private static WindowsMachine machine;

    @BeforeAll
    static void layACheckout() throws IOException {
        machine = WindowsMachine.here();
        Path target = Files.createDirectories(checkout().resolve("installer-hooks").resolve("target"));
        Files.copy(Path.of("..", "preflight.cmd"), checkout().resolve("preflight.cmd"));
        Files.copy(WindowsMachine.jar(), target.resolve("tws-preflight.jar"));
    }

    @AfterAll
    static void leaveTheMachine() {
        machine.close();
    }

    @ParameterizedTest
    @EnumSource
    void it_starts_the_jar_with_the_java_of_JAVA_HOME(WindowsJava java) throws IOException {
        Finished finished = preflight("set \"JAVA_HOME=" + home(java) + "\"", "--version");

        assertThat(finished.exitCode()).as(finished.toString()).isZero();
    }

    @Test
    void it_starts_the_jar_with_the_java_on_the_path() throws IOException {
        Finished finished = preflight("set JAVA_HOME=\r\nset \"PATH=" + home(WindowsJava.JAVA_17) + "\\bin;%PATH%\"", "--version");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.exitCode()).isZero();
    }

    @Test
    void the_java_options_of_another_program_do_not_reach_it() throws IOException {
        Finished finished = preflight("set JAVA_TOOL_OPTIONS=-Dno\r\nset _JAVA_OPTIONS=-Dno\r\nset JDK_JAVA_OPTIONS=-Dno\r\nset \"JAVA_HOME="
                + home(WindowsJava.JAVA_17) + "\"", "--version");

        assertThat(finished.err()).isEmpty();
        assertThat(finished.exitCode()).isZero();
    }

    @Test
    void without_a_java_it_says_so_in_one_line_and_exits_70() throws IOException {
        Finished finished = preflight("set JAVA_HOME=C:\\nowhere\r\nset \"PATH=%SystemRoot%\\system32\"", "--version");

        assertThat(finished.out()).isEmpty();
        assertThat(finished.err().strip()).startsWith("preflight: Java 17 or later is needed").doesNotContain("\n");
        assertThat(finished.exitCode()).isEqualTo(70);
    }

    @Test
    void arguments_go_in_and_the_exit_code_comes_out_as_they_are() throws IOException {
        Finished finished = preflight("set \"JAVA_HOME=" + home(WindowsJava.JAVA_17) + "\"", "plain \"with a blank\" \"a&b\"", echoing());

        assertThat(finished.out()).isEqualTo("plain|with a blank|a&b");
        assertThat(finished.exitCode()).isEqualTo(7);
    }

    private static Finished preflight(String before, String arguments) throws IOException {
        return preflight(before, arguments, checkout());
    }

    /**
     * Through a file, since what {@code cmd /c} does to quotes on a command line is another story. The file is plain ASCII and
     * finds the checkout by the first letters of its name: a file with accents would be read in the machine's own code page.
     */
    private static Finished preflight(String before, String arguments, Path checkout) throws IOException {
        String letter = checkout.getFileName().toString().substring(0, 1);
        Files.writeString(machine.folder().resolve("caller.cmd"), String.join("\r\n",
                "@echo off",
                before,
                "for /d %%D in (" + letter + "*) do set \"CHECKOUT=%%D\"",
                // No call: Wine's cmd turns every exit code other than 0 of a called file into 1.
                "\".\\%CHECKOUT%\\preflight.cmd\" " + arguments,
                ""), StandardCharsets.US_ASCII);
        return machine.execute(List.of("cmd", "/c", "caller.cmd"));
    }

    /** A checkout whose jar says its arguments and exits 7. */
    private static Path echoing() throws IOException {
        Path checkout = machine.folder().resolve("echoing");
        Path target = Files.createDirectories(checkout.resolve("installer-hooks").resolve("target"));
        Files.copy(Path.of("..", "preflight.cmd"), checkout.resolve("preflight.cmd"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target.resolve("tws-preflight.jar")), manifest);
                InputStream classFile = Echo.class.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new ZipEntry(entry));
            classFile.transferTo(jar);
        }
        return checkout;
    }

    private static String home(WindowsJava java) {
        return machine.windowsPath(java.executable().getParent().getParent());
    }

    private static Path checkout() {
        return machine.folder().resolve("dépôt d'essai");
    }
}
