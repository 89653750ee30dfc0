package com.akio.tws.preflight.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What the standalone jar holds. */
class StandaloneJarIT {

    private static final Path JAR = Path.of(System.getProperty("tws.preflight.jar", "target/tws-preflight.jar"));
    private static final String LIST = "META-INF/licenses/THIRD-PARTY.txt";

    @Test
    void every_class_is_ours_or_belongs_to_a_library_whose_licence_is_listed() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> packages = lines(jar, "Packages:").stream().map(name -> name.replace('.', '/') + "/").toList();

            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .allMatch(name -> name.startsWith("com/akio/tws/preflight/") || packages.stream().anyMatch(name::startsWith));
        }
    }

    @Test
    void every_licence_text_that_the_list_names_is_in_the_jar() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> texts = lines(jar, "Text:");

            assertThat(texts).hasSizeGreaterThanOrEqualTo(4);
            assertThat(texts).allSatisfy(text -> assertThat(jar.getEntry(text)).as(text).isNotNull());
            assertThat(read(jar)).as("versions are filled in").doesNotContain("${");
        }
    }

    @Test
    void no_entry_stands_twice_and_none_is_left_of_a_signature() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName)).doesNotHaveDuplicates()
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)"));
        }
    }

    /** Those of the two processors that {@code NativeLoading} takes; of JNA Platform only the constants, which are in our classes. */
    @Test
    void of_jna_it_carries_two_libraries_and_nothing_of_the_platform() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith("jnidispatch.dll")))
                    .containsExactlyInAnyOrder("com/sun/jna/win32-x86-64/jnidispatch.dll", "com/sun/jna/win32-aarch64/jnidispatch.dll");
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.contains("jna/platform"))).isEmpty();
        }
    }

    @Test
    void it_is_6_MB_at_most() throws IOException {
        assertThat(Files.size(JAR)).isLessThanOrEqualTo(6_000_000);
    }

    private static List<String> lines(JarFile jar, String label) throws IOException {
        return read(jar).lines().map(String::strip).filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).strip()).toList();
    }

    private static String read(JarFile jar) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(LIST)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
