package com.akio.tws.preflight.hook.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The signing step over the distribution's own files, with a certificate that lives as long as the test. */
@EnabledIfSystemProperty(named = Distribution.ZIP, matches = ".+", disabledReason = "the profile dist is off")
class SigningIT {

    private static final String TOOLS = Path.of(System.getProperty("java.home"), "bin").toString();

    @TempDir
    static Path folder;
    private static Path stage;
    private static Path certificate;

    private record Ended(int exitCode, String said) {
    }

    @BeforeAll
    static void signTheDistribution() throws Exception {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, "osslsigncode")));
        assumeTrue(there || "true".equalsIgnoreCase(System.getenv("CI")), "osslsigncode is not installed: run .ci/prepare");
        stage = folder.resolve("à signer");
        Distribution.unpack(stage);
        FileUtils.deleteDirectory(stage.resolve("runtime").toFile());
        Path keys = folder.resolve("throw-away.p12");
        Path password = Files.writeString(folder.resolve("password"), "throw-away");
        certificate = folder.resolve("throw-away.pem");
        ok(run(Map.of(), TOOLS + "/keytool", "-genkeypair", "-alias", "throw away", "-keyalg", "RSA", "-keysize", "2048", "-validity", "2",
                "-dname", "CN=Throw-away", "-ext", "eku=codeSigning", "-ext", "ku=digitalSignature", "-storetype", "PKCS12", "-keystore",
                keys.toString(), "-storepass:file", password.toString()));
        ok(run(Map.of(), TOOLS + "/keytool", "-exportcert", "-rfc", "-alias", "throw away", "-keystore", keys.toString(), "-storepass:file",
                password.toString(), "-file", certificate.toString()));
        ok(run(Map.of("SIGN_PKCS12", keys.toString(), "SIGN_PASSWORD_FILE", password.toString()), "src/main/dist/sign.sh", stage.toString()));
    }

    @Test
    void the_jar_is_signed_whole_and_still_runs() throws Exception {
        Ended verified = run(Map.of(), TOOLS + "/jarsigner", "-J-Duser.language=en", "-verify", stage.resolve("tws-preflight.jar").toString());

        assertThat(verified.said()).contains("jar verified.").doesNotContain("unsigned entries");
        assertThat(verified.exitCode()).isZero();
        assertThat(run(Map.of(), TOOLS + "/java", "-jar", stage.resolve("tws-preflight.jar").toString(), "--version").said()).startsWith("tws-preflight ");
    }

    @Test
    void every_library_and_every_script_of_the_module_is_signed() throws Exception {
        List<Path> signed = files(".*\\.(dll|ps1|psm1|psd1|ps1xml)");

        assertThat(signed).hasSizeGreaterThan(30).anyMatch(file -> file.endsWith("tws-preflight-msi.dll"));
        for (Path file : signed) {
            assertThat(verify(file).exitCode()).as("%s: %s", file, verify(file).said()).isZero();
        }
    }

    @Test
    void what_was_changed_after_signing_is_refused() throws Exception {
        Path script = Files.copy(stage.resolve("powershell/TwsPreflight/TwsPreflight.psm1"), folder.resolve("changed.psm1"));
        Files.writeString(script, Files.readString(script).replaceFirst("\n", "\n# changed\n"));
        Path library = Files.copy(stage.resolve("msi/tws-preflight-msi.dll"), folder.resolve("changed.dll"));
        byte[] bytes = Files.readAllBytes(library);
        bytes[bytes.length / 2] ^= 1;
        Files.write(library, bytes);

        assertThat(verify(script).exitCode()).isNotZero();
        assertThat(verify(library).exitCode()).isNotZero();
    }

    @Test
    void a_certificate_that_is_not_there_is_told_in_one_line_and_nothing_is_signed() throws Exception {
        Ended ended = run(Map.of("SIGN_PKCS12", "/nowhere.p12"), "src/main/dist/sign.sh", stage.toString());

        assertThat(ended.said().strip()).isEqualTo("sign: -Dsign.pkcs12 names no file: /nowhere.p12");
        assertThat(ended.exitCode()).isEqualTo(1);
    }

    private static Ended verify(Path file) throws Exception {
        return run(Map.of(), "osslsigncode", "verify", "-CAfile", certificate.toString(), "-in", file.toString());
    }

    private static List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(stage)) {
            return files.filter(file -> file.getFileName().toString().matches(name)).toList();
        }
    }

    private static void ok(Ended ended) {
        assertThat(ended.exitCode()).as(ended.said()).isZero();
    }

    private static Ended run(Map<String, String> environment, String... command) throws Exception {
        Path said = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder program = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true).redirectOutput(said.toFile());
        program.environment().putAll(environment);
        Process process = program.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    }
}
