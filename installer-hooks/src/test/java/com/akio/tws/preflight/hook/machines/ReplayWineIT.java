package com.akio.tws.preflight.hook.machines;

import static com.akio.tws.preflight.hook.machines.ServerRegistry.dotNet;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.language;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.server;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.cli.CommandLineTool;
import com.akio.tws.preflight.hook.cli.Surroundings;
import com.akio.tws.preflight.hook.wine.DriveListing;
import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.RegistryExport;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WineMachine;
import com.akio.tws.preflight.text.Language;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code collect} wrote on Windows is judged elsewhere as {@code check} judged it there; and looking changes nothing. */
@PreparedMachine
class ReplayWineIT {

    private static final RegistryLines FRENCH = server("Windows Server 2022 Datacenter", "20348", "ServerDatacenter")
            .and(language("040C")).and(dotNet(528449))
            // Not PendingFileRenameOperations: Wine itself carries it out at its next start.
            .in("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending");

    @Test
    void a_bundle_gives_the_findings_of_the_check_and_neither_changes_the_machine() throws Exception {
        try (WineMachine windows = WineMachine.prepared(FRENCH)) {
            // The first run of any program completes Wine's own profile.
            windows.run(WindowsJava.JAVA_17, "--version");
            RegistryExport registry = windows.registry();
            DriveListing files = windows.files();

            Finished check = windows.run(WindowsJava.JAVA_17, "check", "--format", "json", "--lang", "fr", "--install-dir",
                    "C:\\Téléphonie d’entreprise\\TWS");
            windows.rest();
            Finished collect = windows.run(WindowsJava.JAVA_25, "collect", "-o", "lot n°1.zip", "--lang", "fr", "--install-dir",
                    "C:\\Téléphonie d’entreprise\\TWS");

            assertThat(collect.exitCode()).as(collect.toString()).isZero();
            Path bundle = windows.folder().resolve("lot n°1.zip");
            assertThat(findings(replayed(bundle))).isEqualTo(findings(check.out()));
            assertThat(Findings.of(check).finding("server.reboot-pending").get("message").getAsString())
                    .isEqualTo("Windows attend un redémarrage : l’installation de composants Windows n’est pas terminée"
                            + " (Component Based Servicing\\RebootPending).");
            assertThat(registry.changesTo(windows.registry())).isEmpty();
            Files.delete(bundle);
            assertThat(files.changesTo(windows.files()).stream().filter(line -> !isNativeLibrary(line)).toList()).isEmpty();
        }
    }

    /** The one file that the bare jar needs on disk, in a folder closed to others: docs/decisions/002-native-access.md. */
    private static boolean isNativeLibrary(String change) {
        return change.contains("windows/temp/") && change.contains("tws-preflight");
    }

    private static String replayed(Path bundle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Surroundings linux = new Surroundings(stream, stream, Clock.systemUTC(), Language.FRENCH, false, false, Optional.empty());
        CommandLineTool.run(linux, "check", "--from", bundle.toString(), "--format", "json");
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The findings without how long judging took, and without what moves between two looks at one machine. */
    private static JsonArray findings(String report) {
        JsonArray findings = JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("findings");
        for (JsonElement finding : findings) {
            finding.getAsJsonObject().remove("durationMillis");
            if (List.of("server.disk.space", "server.disk.free-minimum")
                    .contains(finding.getAsJsonObject().get("id").getAsString())) {
                finding.getAsJsonObject().remove("evidence");
                finding.getAsJsonObject().remove("observed");
            }
        }
        return findings;
    }
}
