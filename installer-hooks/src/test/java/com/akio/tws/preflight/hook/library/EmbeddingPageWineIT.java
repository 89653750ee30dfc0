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
    void the_lines_that_check_this_machine_run_as_they_stand() throws Exception {
        EmbeddingPage.compile("CheckThisMachine", folder);
        try (WindowsMachine machine = WindowsMachine.here()) {
            String modules = String.join(";", EmbeddingPage.path().map(machine::windowsPath).toList());
            Finished finished = machine.java(WindowsJava.JAVA_17, List.of("-Dfile.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8",
                    "--module-path", modules, "--add-modules", "com.akio.tws.preflight.windows", "-cp", machine.windowsPath(folder),
                    "CheckThisMachine"));

            JsonObject report = JsonParser.parseString(finished.out()).getAsJsonObject();
            assertThat(report.get("sample").getAsBoolean()).isFalse();
            // Only JNA can have told it.
            assertThat(report.getAsJsonObject("machine").get("name").getAsString()).isNotEmpty();
            assertThat(finished.exitCode()).isEqualTo(report.get("verdict").getAsString().equals("BLOCKED") ? 1 : 0);
        }
    }
}
