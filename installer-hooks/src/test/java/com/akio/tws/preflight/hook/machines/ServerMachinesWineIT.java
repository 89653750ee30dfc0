package com.akio.tws.preflight.hook.machines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.akio.tws.preflight.hook.wine.Finished;
import com.akio.tws.preflight.hook.wine.PreparedMachine;
import com.akio.tws.preflight.hook.wine.WindowsJava;
import com.akio.tws.preflight.hook.wine.WineMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    /** Each Wine machine is a world of its own; looking at one keeps one processor busy. */
    private static final int AT_A_TIME = 2;

    @TestFactory
    Stream<DynamicNode> each_machine_gets_the_verdict_that_the_document_asks_for() {
        ExecutorService lookers = Executors.newFixedThreadPool(AT_A_TIME);
        List<DynamicNode> tests = new ArrayList<>();
        for (ServerMachine machine : ServerMachine.values()) {
            Future<List<Looked>> looked = lookers.submit(() -> look(machine));
            tests.add(dynamicTest(machine.name(), () -> {
                for (Looked look : looked.get()) {
                    verify(machine, look);
                }
            }));
        }
        lookers.shutdown();
        return tests.stream();
    }

    private static List<Looked> look(ServerMachine machine) {
        List<Looked> looked = new ArrayList<>();
        try (WineMachine windows = WineMachine.prepared(machine.registry)) {
            for (WindowsJava java : WindowsJava.values()) {
                windows.rest();
                looked.add(new Looked(java, windows.run(java, "check", "--format", "json", "--lang", "en")));
            }
        }
        return looked;
    }

    private static void verify(ServerMachine machine, Looked looked) {
        Finished finished = looked.finished();
        Findings findings = Findings.of(finished);
        Map<String, String> notPassed = new TreeMap<>(findings.statuses());
        notPassed.values().retainAll(ASKS);
        notPassed.keySet().removeAll(OF_THE_HOST);
        assertThat(notPassed).as("%s on %s, read %s", machine, looked.java(), findings.unread()).isEqualTo(new TreeMap<>(machine.notPassed));
        assertThat(finished.exitCode()).as("%s on %s", machine, looked.java()).isEqualTo(machine.exitCode);
        assertThat(finished.err()).isEmpty();
    }

    private record Looked(WindowsJava java, Finished finished) {
    }
}
