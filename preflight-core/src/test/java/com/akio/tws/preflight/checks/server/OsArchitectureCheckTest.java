package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.OperatingSystemFacts.ARCHITECTURE;

import com.akio.tws.preflight.report.Status;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OsArchitectureCheckTest {

    static Stream<Row> architectures() {
        return Stream.of(
                Row.of("x64", machine -> machine.set(ARCHITECTURE, "AMD64"), Status.PASS),
                Row.of("x64 in lower case and blanks", machine -> machine.set(ARCHITECTURE, " amd64 "), Status.PASS),
                Row.of("32 bits", machine -> machine.set(ARCHITECTURE, "x86"), Status.FAIL),
                Row.of("ARM", machine -> machine.set(ARCHITECTURE, "ARM64"), Status.FAIL),
                Row.of("Itanium", machine -> machine.set(ARCHITECTURE, "IA64"), Status.FAIL),
                Row.of("empty", machine -> machine.set(ARCHITECTURE, " "), Status.UNKNOWN),
                Row.of("missing", machine -> machine.absent(ARCHITECTURE), Status.UNKNOWN),
                Row.of("denied", machine -> machine.denied(ARCHITECTURE), Status.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("architectures")
    void only_x64_will_do(Row row) {
        row.verify("server.os.architecture");
    }
}
