package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a double click on the jar starts: {@code javaw -jar} without an argument. Only on a machine whose user's folder is ours to fill. */
@PreparedMachine
class DoubleClickWineIT {

    @ParameterizedTest
    @EnumSource
    void the_page_is_in_the_persons_folder_and_the_process_ends_with_the_verdict_under(WindowsJava java) throws IOException {
        try (WindowsMachine machine = WineMachine.prepared(RegistryLines.none())) {
            String windowed = machine.windowsPath(java.executable()).replaceAll("java\\.exe$", "javaw.exe");

            Finished finished = machine.execute(List.of(windowed, "-Duser.home=" + machine.windowsPath(machine.folder()), "-Djava.awt.headless=true",
                    "-jar", machine.windowsPath(WindowsMachine.jar())));

            assertThat(finished.exitCode()).as(finished.err()).isIn(1, 3);
            try (Stream<Path> reports = Files.list(machine.folder().resolve("tws-preflight"))) {
                assertThat(reports.sorted().toList()).satisfiesExactly(bundle -> assertThat(bundle.getFileName().toString()).matches("bundle-[0-9-]+\\.zip"), report -> {
                    assertThat(report.getFileName().toString()).matches("report-[0-9-]+\\.html");
                    assertThat(Files.readString(report)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
                });
            }
        }
    }
}
