package com.akio.tws.preflight.hook.powershell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
            $result = Invoke-Pester -Path @(%s) -PassThru
            if ($result.TotalCount -eq 0 -or $result.Result -ne 'Passed') { exit 1 }
            exit 0
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pwsh", "powershell"})
    void the_pester_tests_pass(String shell) throws Exception {
        ranOrSkipped(onPath(shell), shell, " is not on PATH: the Pester tests of the PowerShell module were NOT run with it");
        List<Part> parts = new ArrayList<>();
        try {
            for (List<Path> files : halves()) {
                parts.add(started(shell, files, Files.createDirectory(folder.resolve("part" + parts.size()))));
            }
            for (Part part : parts) {
                assertThat(part.process().waitFor(20, TimeUnit.MINUTES)).as("Pester ends in time").isTrue();
            }
        } finally {
            parts.forEach(part -> part.process().destroyForcibly());
        }
        for (Part part : parts) {
            String said = new String(Files.readAllBytes(part.output()), StandardCharsets.UTF_8);
            ranOrSkipped(!said.contains(NO_PESTER), shell, " has no Pester 5: the Pester tests of the PowerShell module were NOT run with it");
            assertThat(part.process().exitValue()).as(said).isZero();
        }
    }

    /** Pester runs one file after the other and mostly waits for programs: two of it side by side, each with a temporary folder of its own. */
    private static Part started(String shell, List<Path> files, Path folder) throws IOException {
        Path script = folder.resolve("run.ps1");
        String named = files.stream().map(file -> "'" + file.toAbsolutePath().toString().replace("'", "''") + "'").collect(Collectors.joining(", "));
        Files.writeString(script, SCRIPT.formatted(NO_PESTER, named));
        Path output = folder.resolve("output.txt");
        ProcessBuilder pester = new ProcessBuilder(shell, "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File", script.toString())
                .redirectErrorStream(true).redirectOutput(output.toFile()).redirectInput(Files.createFile(folder.resolve("nothing")).toFile());
        pester.environment().put("TWSPREFLIGHT_JAR", JAR.toAbsolutePath().toString());
        pester.environment().put("TWSPREFLIGHT_REQUIRED", "true");
        String temporary = Files.createDirectory(folder.resolve("tmp")).toString();
        List.of("TMPDIR", "TEMP", "TMP").forEach(name -> pester.environment().put(name, temporary));
        return new Part(pester.start(), output);
    }

    /** Every test file, in two parts of about one size; those that listen or knock on ports are in the same one. */
    private static List<List<Path>> halves() throws IOException {
        List<List<Path>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        long[] sizes = new long[2];
        try (Stream<Path> all = Files.list(ModuleFiles.TESTS)) {
            for (Path file : all.filter(file -> file.toString().endsWith(".Tests.ps1"))
                    .sorted(Comparator.comparingLong((Path file) -> file.toFile().length()).reversed()).toList()) {
                boolean ports = file.getFileName().toString().matches(".*(Listener|Flow|Examples).*");
                int half = ports || sizes[0] <= sizes[1] ? 0 : 1;
                halves.get(half).add(file);
                sizes[half] += Files.size(file);
            }
        }
        return halves;
    }

    private record Part(Process process, Path output) {
    }

    /** Windows PowerShell exists on Windows alone, so only the PowerShell that every system can have is ever required. */
    private static void ranOrSkipped(boolean there, String shell, String otherwise) {
        if (shell.equals("pwsh") && Boolean.getBoolean("powershell.required")) {
            assertThat(there).as("required here (-Dpowershell.required=true): " + shell + otherwise).isTrue();
        }
        assumeTrue(there, shell + otherwise);
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator)).filter(entry -> !entry.isBlank())
                .flatMap(entry -> Stream.of(program, program + ".exe").map(name -> new File(entry, name))).anyMatch(File::isFile);
    }
}
