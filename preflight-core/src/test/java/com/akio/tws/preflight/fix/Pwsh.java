package com.akio.tws.preflight.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.akio.tws.preflight.recorded.TestFile;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real PowerShell, with stand-ins for the commands of Windows. Where there is none, a test that needs it is skipped in words;
 * {@code -Dpowershell.required=true} makes that a failure.
 */
final class Pwsh {

    private static final String SHELL = "pwsh";

    private Pwsh() {
    }

    static void required() {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(entry -> !entry.isBlank())
                .flatMap(entry -> Stream.of(SHELL, SHELL + ".exe").map(name -> new File(entry, name))).anyMatch(File::isFile);
        if (Boolean.getBoolean("powershell.required")) {
            assertThat(there).as("required here (-Dpowershell.required=true): pwsh is not on PATH").isTrue();
        }
        assumeTrue(there, "pwsh is not on PATH: the fix scripts were NOT run by a PowerShell");
    }

    /** Runs all cases in one PowerShell; an answer for each. */
    static JsonArray answers(List<Map<String, Object>> cases, Path folder) throws Exception {
        for (String name : List.of("Run.ps1", "StandIns.psm1")) {
            Files.writeString(folder.resolve(name), TestFile.text(Pwsh.class, name));
        }
        Path asked = folder.resolve("cases.json");
        Files.writeString(asked, new Gson().toJson(cases));
        Path answers = folder.resolve("answers.json");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(SHELL, "-NoProfile", "-NonInteractive", "-File", folder.resolve("Run.ps1").toString(),
                asked.toString(), answers.toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("PowerShell ends in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        JsonArray all = JsonParser.parseString(Files.readString(answers).replace("\uFEFF", "")).getAsJsonArray();
        assertThat(all).as(Files.readString(said)).hasSize(cases.size());
        return all;
    }

    static JsonObject run(JsonArray answers, int of, int number) {
        return answers.get(of).getAsJsonObject().getAsJsonArray("runs").get(number).getAsJsonObject();
    }
}
