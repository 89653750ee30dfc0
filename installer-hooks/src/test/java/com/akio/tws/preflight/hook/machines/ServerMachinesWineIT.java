package com.akio.tws.preflight.hook.machines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The real jar looks at prepared machines and says of each what the document says, on the oldest and the newest Java. */
@PreparedMachine
class ServerMachinesWineIT {

    /** What asks somebody to act; what a person must confirm, and what does not concern a site, depends on the plan alone. */
    private static final Set<String> ASKS = Set.of("FAIL", "WARN", "UNKNOWN");

    /** What the computer below Wine decides, and no registry: its disks, memory and processor; and the firewall, which Wine lacks. */
    private static final Set<String> OF_THE_HOST = Set.of("server.firewall", "server.disk.space", "server.disk.separate-drive",
            "server.disk.free-minimum", "server.disk.technology", "server.memory", "server.cpu.cores", "server.cpu.speed",
            "server.cpu.model", "server.virtual.guarantee");

    @TestFactory
    Stream<DynamicNode> each_machine_gets_the_verdict_that_the_document_asks_for() {
        return Stream.of(ServerMachine.values()).map(machine -> dynamicTest(machine.name(), () -> {
            try (WineMachine windows = WineMachine.prepared(machine.registry)) {
                for (WindowsJava java : WindowsJava.values()) {
                    windows.rest();
                    Finished finished = windows.run(java, "check", "--format", "json", "--lang", "en");

                    Findings findings = Findings.of(finished);
                    Map<String, String> notPassed = new TreeMap<>(findings.statuses());
                    notPassed.values().retainAll(ASKS);
                    notPassed.keySet().removeAll(OF_THE_HOST);
                    assertThat(notPassed).as("%s on %s, read %s", machine, java, findings.unread()).isEqualTo(new TreeMap<>(machine.notPassed));
                    assertThat(finished.exitCode()).as("%s on %s", machine, java).isEqualTo(machine.exitCode);
                    assertThat(finished.err()).isEmpty();
                }
            }
        }));
    }
}
