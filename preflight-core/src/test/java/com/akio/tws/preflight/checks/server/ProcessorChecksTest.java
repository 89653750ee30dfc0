package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.HardwareFacts.CORES;
import static com.akio.tws.preflight.facts.HardwareFacts.LOGICAL_PROCESSORS;
import static com.akio.tws.preflight.facts.HardwareFacts.PACKAGES;
import static com.akio.tws.preflight.facts.HardwareFacts.PROCESSOR_MHZ;
import static com.akio.tws.preflight.facts.HardwareFacts.PROCESSOR_NAME;
import static com.akio.tws.preflight.report.Status.FAIL;
import static com.akio.tws.preflight.report.Status.MANUAL;
import static com.akio.tws.preflight.report.Status.PASS;
import static com.akio.tws.preflight.report.Status.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.FrenchSpaces;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The three processor checks over one table: cores, speed and model must never speak of different processors. */
class ProcessorChecksTest {

    private static final String I3 = "Intel(R) Core(TM) i3-10100";
    private static final String I5 = "Intel(R) Core(TM) i5-10600";
    private static final String I7 = "Intel(R) Core(TM) i7-10700";
    private static final String XEON = "Intel(R) Xeon(R) Silver 4310";
    private static final String NOBODY = "Loongson-3A6000";

    /** A processor, the users it is for, and what the checks of cores, speed and model say. */
    record Line(String name, int users, int cores, int megahertz, Status coresSaid, Status speedSaid, Status modelSaid) {
        @Override
        public String toString() {
            return name + ", " + cores + " cores at " + megahertz + " MHz, for " + users + " users";
        }
    }

    static Stream<Line> i5Sizes() {
        return Stream.of(50, 100).flatMap(users -> Stream.of(
                new Line(I5, users, 6, 2800, PASS, PASS, PASS),
                new Line(I5, users, 2, 2793, PASS, PASS, PASS),
                new Line(I5, users, 6, 2772, PASS, PASS, PASS),
                new Line(I5, users, 6, 2771, PASS, MANUAL, PASS),
                new Line(I5, users, 6, 2400, PASS, MANUAL, PASS),
                new Line(I7, users, 4, 2800, PASS, PASS, PASS),
                new Line(I3, users, 4, 3600, PASS, PASS, FAIL),
                new Line(XEON, users, 6, 2000, PASS, PASS, PASS),
                new Line(XEON, users, 4, 3000, PASS, PASS, MANUAL),
                new Line(XEON, users, 4, 2000, PASS, MANUAL, MANUAL),
                new Line("AMD Ryzen 5 5600G with Radeon Graphics", users, 6, 3900, MANUAL, MANUAL, MANUAL),
                new Line("AMD EPYC 7302 16-Core Processor", users, 16, 2994, MANUAL, MANUAL, MANUAL),
                new Line("Intel(R) Pentium(R) Gold G5400", users, 2, 3700, PASS, PASS, FAIL),
                new Line(NOBODY, users, 1, 1000, MANUAL, MANUAL, MANUAL),
                new Line(NOBODY, users, 4, 2800, MANUAL, MANUAL, MANUAL)));
    }

    static Stream<Line> i7Sizes() {
        return Stream.of(
                new Line(I7, 500, 4, 3000, PASS, PASS, PASS),
                new Line(I7, 500, 4, 2970, PASS, PASS, PASS),
                new Line(I7, 500, 4, 2969, PASS, MANUAL, PASS),
                new Line(XEON, 500, 6, 2000, PASS, PASS, PASS),
                new Line(XEON, 500, 6, 1980, PASS, PASS, PASS),
                new Line(XEON, 500, 6, 1979, PASS, MANUAL, PASS),
                new Line(XEON, 500, 5, 2000, FAIL, PASS, PASS),
                new Line(I5, 500, 4, 3000, PASS, PASS, FAIL),
                new Line(I5, 500, 6, 3000, PASS, PASS, FAIL),
                new Line(I3, 500, 8, 3600, PASS, PASS, FAIL),
                new Line(NOBODY, 500, 4, 2000, MANUAL, MANUAL, MANUAL),
                new Line(I7, 1000, 4, 3500, PASS, PASS, PASS),
                new Line(I7, 1000, 4, 3464, PASS, MANUAL, PASS),
                new Line(I7, 1000, 8, 3200, PASS, MANUAL, PASS),
                new Line(I7, 1000, 4, 3465, PASS, PASS, PASS),
                new Line(XEON, 1000, 8, 2000, PASS, PASS, PASS),
                new Line(XEON, 1000, 7, 2000, FAIL, PASS, PASS),
                new Line(NOBODY, 1000, 8, 2000, MANUAL, MANUAL, MANUAL));
    }

    static Stream<Line> xeonSizes() {
        return Stream.of(4000, 8000).flatMap(users -> Stream.of(
                new Line(XEON, users, 16, 2000, PASS, PASS, PASS),
                new Line(XEON, users, 15, 2000, FAIL, PASS, PASS),
                new Line(XEON, users, 16, 1979, PASS, MANUAL, PASS),
                new Line("AMD EPYC 9354", users, 32, 3250, MANUAL, MANUAL, MANUAL),
                new Line(I7, users, 16, 3500, PASS, PASS, MANUAL),
                new Line(I7, users, 8, 3500, FAIL, PASS, MANUAL),
                // What 1000 users ask of its clock, and refuse of an i5, more users cannot let pass.
                new Line(I7, users, 16, 3200, PASS, MANUAL, MANUAL),
                new Line(I5, users, 16, 3600, PASS, PASS, FAIL),
                new Line(I3, users, 16, 3500, PASS, PASS, FAIL),
                new Line(NOBODY, users, 16, 2000, MANUAL, MANUAL, MANUAL),
                new Line(NOBODY, users, 8, 2000, MANUAL, MANUAL, MANUAL),
                new Line(NOBODY, users, 1, 1000, MANUAL, MANUAL, MANUAL),
                new Line("QEMU Virtual CPU version 2.5+", users, 4, 2400, MANUAL, MANUAL, MANUAL)));
    }

    /** The cases of the field, and what was found besides. */
    static Stream<Line> field() {
        return Stream.of(
                new Line("12th Gen Intel(R) Core(TM) i7-12700", 500, 12, 2112, PASS, MANUAL, PASS),
                new Line("Intel(R) Core(TM) i7-10700 CPU @ 2.90GHz", 500, 8, 2904, PASS, MANUAL, PASS),
                new Line("Intel(R) Xeon(R) Platinum 8592+", 500, 64, 1900, PASS, MANUAL, PASS),
                new Line("AMD Ryzen 9 5950X 16-Core Processor", 900, 16, 3400, MANUAL, MANUAL, MANUAL),
                new Line("AMD Ryzen 5 7600X 6-Core Processor", 100, 6, 4700, MANUAL, MANUAL, MANUAL),
                new Line("AMD A4-1250 APU with Radeon(TM) HD Graphics", 500, 2, 1000, MANUAL, MANUAL, MANUAL),
                new Line("Intel Core i7 9xx (Nehalem Class Core i7)", 500, 8, 2095, MANUAL, MANUAL, MANUAL),
                new Line("Intel(R) Xeon(R) CPU           E5530  @ 2.40GHz", 100, 8, 2400, PASS, PASS, MANUAL),
                // Windows tells the base clock of it for the highest (Jinjinov/Hardware.Info#83).
                new Line("13th Gen Intel(R) Core(TM) i9-13980HX", 1000, 24, 2200, PASS, MANUAL, PASS),
                new Line("Intel(R) Core(TM) Ultra 7 155H", 500, 16, 1400, PASS, MANUAL, PASS),
                new Line("Intel(R) Core(TM) 5 120U", 500, 10, 1400, PASS, MANUAL, FAIL),
                new Line("Intel(R) Core(TM) i7-6700 CPU @ 3.40GHz", 500, 4, 3400, PASS, PASS, MANUAL),
                // QEMU's names (quickemu-project/quickemu#1707).
                new Line("Intel Xeon Processor (Skylake, IBRS, no TSX)", 500, 16, 2600, MANUAL, MANUAL, MANUAL),
                new Line("Intel Atom Processor (Snowridge, no MPX)", 100, 16, 2600, MANUAL, MANUAL, MANUAL),
                new Line("Intel Core 2 Duo P9xxx (Penryn Class Core 2)", 100, 16, 2600, MANUAL, MANUAL, MANUAL));
    }

    @ParameterizedTest
    @MethodSource({"i5Sizes", "i7Sizes", "xeonSizes", "field"})
    void measured_by_the_processors_that_the_document_names(Line line) {
        RecordedMachine machine = RecordedMachine.sound().set(PROCESSOR_NAME, line.name())
                .set(PROCESSOR_MHZ, (long) line.megahertz()).set(CORES, (long) line.cores());
        Site site = Sites.planned("\"users\": " + line.users());

        assertThat(List.of(Judged.status("server.cpu.cores", machine, site), Judged.status("server.cpu.speed", machine, site),
                Judged.status("server.cpu.model", machine, site)))
                .as("cores, speed, model").containsExactly(line.coresSaid(), line.speedSaid(), line.modelSaid());
    }

    static Stream<Row> readings() {
        return Stream.of(
                Row.of("the name missing", machine -> machine.absent(PROCESSOR_NAME), UNKNOWN),
                Row.of("the clock missing", machine -> machine.absent(PROCESSOR_MHZ), UNKNOWN),
                Row.of("the cores missing", machine -> machine.absent(CORES), UNKNOWN),
                Row.of("the sockets missing", Sites.planned("\"users\": 50"), machine -> machine.absent(PACKAGES), PASS),
                Row.of("the name denied", machine -> machine.denied(PROCESSOR_NAME), UNKNOWN),
                Row.of("the cores denied", machine -> machine.denied(CORES), UNKNOWN),
                Row.of("the logical processors denied", Sites.planned("\"users\": 50"), machine -> machine.denied(LOGICAL_PROCESSORS), PASS),
                Row.of("a size that Akio must give", Sites.planned("\"users\": 8001"), machine -> machine, MANUAL));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void what_is_not_known_is_not_judged(Row row) {
        row.verify("server.cpu.cores");
        row.verify("server.cpu.speed");
        row.verify("server.cpu.model");
    }

    @Test
    void the_clock_in_the_name_counts_where_windows_measured_less() {
        RecordedMachine machine = RecordedMachine.sound().set(PROCESSOR_NAME, "Intel(R) Core(TM) i7-9700 CPU @ 3.00GHz")
                .set(PROCESSOR_MHZ, 1200L);

        assertThat(Judged.status("server.cpu.speed", machine, Sites.planned("\"users\": 500"))).isEqualTo(PASS);
    }

    @Test
    void says_what_was_seen_and_which_processors_would_do() {
        var finding = Judged.finding("server.cpu.cores", RecordedMachine.sound(), Sites.planned("\"users\": 500"));

        assertThat(Texts.in(Language.FRENCH).say(finding.observed().orElseThrow()))
                .isEqualTo(FrenchSpaces.in("Intel(R) Xeon(R) Silver 4310 CPU @ 2.10GHz (24 cœurs en tout, 2 processeurs, 2,1 GHz)"));
        assertThat(Texts.in(Language.ENGLISH).say(finding.required()))
                .isEqualTo("1 × Core i7 at 3 GHz or more, 1 × Xeon with 6 cores or more at 2 GHz or more (up to 500 users)");
    }
}
