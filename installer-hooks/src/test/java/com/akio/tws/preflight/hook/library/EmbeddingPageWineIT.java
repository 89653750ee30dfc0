package com.akio.tws.preflight.hook.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.ThisMachine;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WindowsMachine;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines for embedders that look at the machine, on a Windows machine. */
@ThisMachine
class EmbeddingPageWineIT {

    @TempDir
    private Path folder;

    @Test
    void the_lines_that_check_this_machine_find_what_the_command_line_finds() throws Exception {
        EmbeddingPage.compile("CheckThisMachine", folder);
        try (WindowsMachine machine = WindowsMachine.here()) {
            String modules = String.join(";", EmbeddingPage.path().map(machine::windowsPath).toList());
            Finished library = machine.java(WindowsJava.JAVA_17, List.of("--module-path", modules,
                    "--add-modules", "com.akio.tws.preflight.windows", "-cp", machine.windowsPath(folder), "CheckThisMachine"));
            machine.rest();
            Finished tool = machine.run(WindowsJava.JAVA_17, "check", "--format", "json", "--lang", "fr");

            JsonObject report = JsonParser.parseString(library.out()).getAsJsonObject();
            assertThat(report.get("sample").getAsBoolean()).isFalse();
            // Only JNA can have told it.
            assertThat(report.getAsJsonObject("machine").get("name").getAsString()).isNotEmpty();
            assertThat(findings(report)).containsExactlyElementsOf(findings(JsonParser.parseString(tool.out()).getAsJsonObject()));
            assertThat(library.exitCode()).isEqualTo(tool.exitCode());
        }
    }

    /** Each with all that it says. A machine goes on working between two looks: how much is free, and when, is another number. */
    private static List<String> findings(JsonObject report) {
        return report.getAsJsonArray("findings").asList().stream().map(finding -> finding.toString().replaceAll("[0-9]+", "#")).toList();
    }
}
