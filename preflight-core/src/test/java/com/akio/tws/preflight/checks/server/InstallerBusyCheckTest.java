package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.InstallerFacts.IN_PROGRESS;
import static com.akio.tws.preflight.facts.InstallerFacts.MUTEX;

import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Caller;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InstallerBusyCheckTest {

    static Stream<Row> installers() {
        return Stream.of(
                Row.of("nobody made the mutex", machine -> machine.absent(MUTEX), Status.PASS),
                Row.of("the mutex is free", machine -> machine.set(MUTEX, "free"), Status.PASS),
                Row.of("the mutex is held before an installation", machine -> machine.set(MUTEX, "held"), Status.FAIL),
                Row.of("the mutex is held before an upgrade", Sites.at(Phase.UPGRADE, ""),
                        machine -> machine.set(MUTEX, "held"), Status.FAIL),
                Row.of("the mutex is held at work", Sites.at(Phase.RUNTIME, ""), machine -> machine.set(MUTEX, "held"), Status.WARN),
                Row.of("the installation under way is the installer's own", Site.DEFAULT.askedBy(Caller.INSTALLER),
                        machine -> machine.set(MUTEX, "held"), Status.NOT_APPLICABLE),
                Row.of("a suspended transaction", machine -> machine.set(IN_PROGRESS, List.of("C:\\Windows\\Installer\\1a2b.ipi")),
                        Status.WARN),
                Row.of("a suspended transaction that names nothing", machine -> machine.set(IN_PROGRESS, List.of()), Status.WARN),
                Row.of("a running transaction", machine -> machine.set(MUTEX, "held").set(IN_PROGRESS, List.of("x")), Status.FAIL),
                Row.of("the mutex denied", machine -> machine.denied(MUTEX), Status.UNKNOWN),
                Row.of("the mutex denied beside a suspended transaction",
                        machine -> machine.denied(MUTEX).set(IN_PROGRESS, List.of("x")), Status.UNKNOWN),
                Row.of("the transaction denied beside a free mutex",
                        machine -> machine.set(MUTEX, "free").denied(IN_PROGRESS), Status.UNKNOWN),
                Row.of("the transaction denied beside a held mutex",
                        machine -> machine.set(MUTEX, "held").denied(IN_PROGRESS), Status.FAIL));
    }

    @ParameterizedTest
    @MethodSource("installers")
    void only_a_held_mutex_blocks(Row row) {
        row.verify("server.installer-busy");
    }
}
