package com.akio.tws.preflight.hook.powershell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the module's own Pester tests, with the built jar, where a PowerShell and Pester 5 are installed, and says so in words where they are not.
 * {@code -Dpowershell.required=true}, which {@code .ci/run} gives, makes a missing {@code pwsh} or Pester a failure.
 */
class PesterIT {

    private static final Path JAR = Path.of(System.getProperty("tws.preflight.jar", "target/tws-preflight.jar"));
    private static final String NO_PESTER = "no Pester 5 here";

    private static final String SCRIPT = """
            $ProgressPreference = 'SilentlyContinue'
            if (-not (Get-Module -ListAvailable -Name Pester | Where-Object { $_.Version.Major -ge 5 })) { '%s'; exit 0 }
            Import-Module -Name Pester -MinimumVersion 5.0
            $result = Invoke-Pester -Path '%s' -PassThru
            if ($result.TotalCount -eq 0 -or $result.Result -ne 'Passed') { exit 1 }
            exit 0
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pwsh", "powershell"})
    void the_pester_tests_pass(String shell) throws Exception {
        ranOrSkipped(onPath(shell), shell, " is not on PATH: the Pester tests of the PowerShell module were NOT run with it");
        Path script = folder.resolve("run.ps1");
        Files.writeString(script, SCRIPT.formatted(NO_PESTER, ModuleFiles.TESTS.toAbsolutePath().toString().replace("'", "''")));
        Path output = folder.resolve("output.txt");
        ProcessBuilder pester = new ProcessBuilder(shell, "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File", script.toString())
                .redirectErrorStream(true).redirectOutput(output.toFile()).redirectInput(nothing());
        pester.environment().put("TWSPREFLIGHT_JAR", JAR.toAbsolutePath().toString());
        pester.environment().put("TWSPREFLIGHT_REQUIRED", "true");
        Process process = pester.start();
        try {
            assertThat(process.waitFor(20, TimeUnit.MINUTES)).as("Pester ends in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        ranOrSkipped(!said.contains(NO_PESTER), shell, " has no Pester 5: the Pester tests of the PowerShell module were NOT run with it");
        assertThat(process.exitValue()).as(said).isZero();
    }

    /** Windows PowerShell exists on Windows alone, so only the PowerShell that every system can have is ever required. */
    private static void ranOrSkipped(boolean there, String shell, String otherwise) {
        if (shell.equals("pwsh") && Boolean.getBoolean("powershell.required")) {
            assertThat(there).as("required here (-Dpowershell.required=true): " + shell + otherwise).isTrue();
        }
        assumeTrue(there, shell + otherwise);
    }

    private File nothing() throws Exception {
        return Files.createFile(folder.resolve("nothing")).toFile();
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator)).filter(entry -> !entry.isBlank())
                .flatMap(entry -> Stream.of(program, program + ".exe").map(name -> new File(entry, name))).anyMatch(File::isFile);
    }
}
