package com.akio.tws.preflight.hook.msi;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The parts of the custom action, one by one: their tests are in C, beside it. */
@MsiPackage
class CustomActionUnitsWineIT {

    @Test
    void every_part_holds_on_windows() {
        try (WineMachine machine = WineMachine.prepared(RegistryLines.none())) {
            Finished finished = machine.execute(List.of(machine.windowsPath(BuiltPackage.testFile("units.exe"))));

            assertThat(finished.exitCode()).as(finished.out()).isZero();
            assertThat(finished.out()).contains(" 0 expectations failed");
        }
    }

    @Test
    void no_hostile_report_makes_the_reader_touch_what_is_not_its_own() throws Exception {
        Path checked = BuiltPackage.testFile("units-checked");
        Assumptions.assumeTrue(Files.exists(checked), "no gcc here to build the reader with an address checker");
        Process process = new ProcessBuilder(checked.toString()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out).contains("damaged_reports_never_bring_the_reader_down").contains(" 0 expectations failed");
    }
}
