package com.akio.tws.preflight.hook.machines;

import static com.akio.tws.preflight.hook.machines.ServerRegistry.dotNet;
import static com.akio.tws.preflight.hook.machines.ServerRegistry.server;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.RegistryLines;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WineMachine;
import com.google.gson.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The real jar reads filters from a registry, their state from the service manager and their maker from a real file. Wine runs its own
 * {@code MountMgr}, which stands in for a driver that runs, and {@code ksecdd.sys} has a version resource.
 */
@PreparedMachine
class AntivirusFilterWineIT {

    private static final String RUNS = ServerRegistry.SERVICES + "MountMgr\\";
    private static final String FOREIGN = ServerRegistry.SERVICES + "ForeignScan";

    enum Machine {
        WITHOUT_FILTERS(RegistryLines.none(), "no antivirus product that is known", "If an antivirus program runs here"),
        FILTER_THAT_RUNS(RegistryLines.none().in(RUNS + "Instances\\One").text("Altitude", "328700.25"),
                "mountmgr.sys", "Confirm that mountmgr.sys leaves out"),
        FILTER_AT_THE_NEW_PLACE(RegistryLines.none().in(RUNS + "Parameters\\Instances\\One").text("Altitude", "329998"),
                "mountmgr.sys", "Confirm that mountmgr.sys leaves out"),
        ACTIVITY_MONITOR(RegistryLines.none().in(RUNS + "Instances\\One").text("Altitude", "389040"),
                "no antivirus product that is known", "If an antivirus program runs here"),
        FILTER_THAT_IS_LEFT_OVER(RegistryLines.none().in(FOREIGN).number("Start", 3).number("Type", 2)
                .text("ImagePath", "\\SystemRoot\\system32\\drivers\\ksecdd.sys").in(FOREIGN + "\\Instances\\One").text("Altitude", "321410"),
                "no antivirus product that is known; registered, but not running: Wine (ksecdd.sys, Microsoft Corporation)",
                "If an antivirus program runs here");

        private final RegistryLines registry;
        private final String observed;
        private final String message;

        Machine(RegistryLines registry, String observed, String message) {
            this.registry = registry;
            this.observed = observed;
            this.message = message;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_filter_counts_by_its_altitude_and_its_state(Machine machine) {
        try (WineMachine windows = WineMachine.prepared(server("Windows Server 2019 Standard", "17763", "ServerStandard")
                .and(dotNet(461814)).and(machine.registry))) {
            Finished finished = windows.run(WindowsJava.JAVA_17, "check", "--format", "json", "--lang", "en", "--only", "server.antivirus");

            JsonObject finding = Findings.of(finished).finding("server.antivirus");
            assertThat(finding.get("status").getAsString()).as("%s", finding).isEqualTo("MANUAL");
            assertThat(finding.get("observed").getAsString()).isEqualTo(machine.observed);
            assertThat(finding.get("message").getAsString()).startsWith(machine.message);
        }
    }
}
