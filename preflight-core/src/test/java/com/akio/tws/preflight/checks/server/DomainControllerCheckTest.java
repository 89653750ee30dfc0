package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.DirectoryFacts.DATABASE_FILE;
import static com.akio.tws.preflight.facts.DirectoryFacts.LIGHTWEIGHT;
import static com.akio.tws.preflight.facts.DirectoryFacts.MACHINE_ROLE;
import static com.akio.tws.preflight.facts.DirectoryFacts.SERVICE;
import static com.akio.tws.preflight.facts.DirectoryFacts.SERVICE_STATE;
import static com.akio.tws.preflight.facts.OperatingSystemFacts.PRODUCT_TYPE;

import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DomainControllerCheckTest {

    private static final InstalledService NTDS = new InstalledService("NTDS", 2, Optional.of("%SystemRoot%\\System32\\lsass.exe"));

    static Stream<Row> machines() {
        return Stream.of(
                Row.of("a member server", machine -> machine, Status.PASS),
                Row.of("a stand-alone server", machine -> machine.set(MACHINE_ROLE, 2L), Status.PASS),
                Row.of("the product type of a domain controller", machine -> machine.set(PRODUCT_TYPE, "LanmanNT"), Status.FAIL),
                Row.of("the product type in other letters", machine -> machine.set(PRODUCT_TYPE, " LANMANNT "), Status.FAIL),
                Row.of("a backup domain controller by its role", machine -> machine.set(MACHINE_ROLE, 4L), Status.FAIL),
                Row.of("a primary domain controller by its role", machine -> machine.set(MACHINE_ROLE, 5L), Status.FAIL),
                Row.of("the directory service running",
                        machine -> machine.set(SERVICE, NTDS).set(SERVICE_STATE, "RUNNING"), Status.FAIL),
                Row.of("the directory service stopped",
                        machine -> machine.set(SERVICE, NTDS).set(SERVICE_STATE, "STOPPED"), Status.WARN),
                Row.of("the directory service of unknown state",
                        machine -> machine.set(SERVICE, NTDS).denied(SERVICE_STATE), Status.WARN),
                Row.of("the directory service leaving", machine -> machine.set(SERVICE,
                        new InstalledService("NTDS", 2, Optional.empty(), true)).set(SERVICE_STATE, "STOPPED"), Status.WARN),
                Row.of("the directory service leaving and running", machine -> machine.set(SERVICE,
                        new InstalledService("NTDS", 2, Optional.empty(), true)).set(SERVICE_STATE, "RUNNING"), Status.FAIL),
                Row.of("the database alone", machine -> machine.set(DATABASE_FILE, "C:\\Windows\\NTDS\\ntds.dit"), Status.WARN),
                Row.of("service and database", machine -> machine.set(SERVICE, NTDS).set(SERVICE_STATE, "STOPPED")
                        .set(DATABASE_FILE, "C:\\Windows\\NTDS\\ntds.dit"), Status.WARN),
                Row.of("AD LDS is no domain controller",
                        machine -> machine.set(LIGHTWEIGHT, List.of("ADAM_MSExchange")), Status.PASS),
                Row.of("AD LDS beside the real thing",
                        machine -> machine.set(LIGHTWEIGHT, List.of("ADAM_x")).set(PRODUCT_TYPE, "LanmanNT"), Status.FAIL),
                Row.of("no product type", machine -> machine.absent(PRODUCT_TYPE), Status.UNKNOWN),
                Row.of("an empty product type", machine -> machine.set(PRODUCT_TYPE, " "), Status.UNKNOWN),
                Row.of("a product type that no Windows has", machine -> machine.set(PRODUCT_TYPE, "ServerN"), Status.UNKNOWN),
                Row.of("a workstation's product type", machine -> machine.set(PRODUCT_TYPE, "WinNT"), Status.PASS),
                Row.of("a read-only domain controller whose service is disabled",
                        machine -> machine.set(PRODUCT_TYPE, "LanmanNT").set(SERVICE, NTDS).set(SERVICE_STATE, "STOPPED"), Status.FAIL),
                Row.of("the product type denied", machine -> machine.denied(PRODUCT_TYPE), Status.UNKNOWN),
                Row.of("the service denied", machine -> machine.denied(SERVICE), Status.UNKNOWN),
                Row.of("the service denied on a domain controller",
                        machine -> machine.denied(SERVICE, DATABASE_FILE).set(PRODUCT_TYPE, "LanmanNT"), Status.FAIL),
                Row.of("the database denied", machine -> machine.denied(DATABASE_FILE), Status.UNKNOWN),
                Row.of("the role denied, the registry clear", machine -> machine.denied(MACHINE_ROLE), Status.PASS),
                Row.of("the names of AD LDS denied", machine -> machine.denied(LIGHTWEIGHT), Status.PASS));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void told_by_product_type_role_and_running_service(Row row) {
        row.verify("server.role.domain-controller");
    }

    @ParameterizedTest
    @MethodSource("machines")
    void never_throws_on_an_empty_machine_with_one_trace(Row row) {
        new Row(row.name(), machine -> row.overlay().apply(RecordedMachine.empty()), row.site(), row.expected())
                .finding("server.role.domain-controller");
    }
}
