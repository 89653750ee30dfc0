package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.DiskFacts.INSTALL_BUS;
import static com.akio.tws.preflight.facts.MachineFacts.MANUFACTURER;
import static com.akio.tws.preflight.facts.MachineFacts.PRODUCT;

import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiskTechnologyCheckTest {

    private static final Site SATA = Sites.planned("\"users\": 100");
    private static final Site SAS = Sites.planned("\"users\": 101");

    static Stream<Row> buses() {
        return Stream.of(
                bus("SATA", SATA, Status.PASS), bus("SATA", SAS, Status.FAIL),
                bus("ATA", SATA, Status.PASS), bus("ATA", SAS, Status.FAIL),
                bus("SAS", SATA, Status.PASS), bus("SAS", SAS, Status.PASS),
                bus("SCSI", SATA, Status.PASS), bus("SCSI", SAS, Status.PASS),
                bus("Fibre", SATA, Status.PASS), bus("FIBRE", SAS, Status.PASS),
                bus("NVMe", SATA, Status.PASS), bus("NVMe", SAS, Status.PASS), bus("NVME", SAS, Status.PASS),
                bus("USB", SATA, Status.FAIL), bus("USB", SAS, Status.FAIL),
                bus("SD", SATA, Status.FAIL), bus("MMC", SAS, Status.FAIL),
                bus("RAID", SATA, Status.MANUAL), bus("RAID", SAS, Status.MANUAL),
                bus("SPACES", SAS, Status.MANUAL), bus("ISCSI", SAS, Status.MANUAL),
                bus("VIRTUAL", SAS, Status.MANUAL), bus("a bus of tomorrow", SAS, Status.MANUAL));
    }

    static Stream<Row> machines() {
        return Stream.of(
                Row.of("a virtual disk that says SATA", SAS, machine -> vmware(machine).set(INSTALL_BUS, "SATA"), Status.MANUAL),
                Row.of("a virtual disk that says SAS", SAS, machine -> vmware(machine).set(INSTALL_BUS, "SAS"), Status.MANUAL),
                Row.of("a virtual disk that says USB", SATA, machine -> vmware(machine).set(INSTALL_BUS, "USB"), Status.MANUAL),
                Row.of("no such drive", SATA, machine -> machine.absent(INSTALL_BUS), Status.FAIL),
                Row.of("a size that Akio must give", Sites.planned("\"users\": 8001"), machine -> machine, Status.MANUAL),
                Row.of("the bus denied", SATA, machine -> machine.denied(INSTALL_BUS), Status.UNKNOWN),
                Row.of("the firmware denied, so that the disk may be virtual", SAS,
                        machine -> machine.denied(MANUFACTURER, PRODUCT), Status.UNKNOWN),
                Row.of("a virtual disk of a cloud", SAS, machine -> machine.set(MANUFACTURER, "OpenStack Foundation")
                        .set(PRODUCT, "OpenStack Nova").set(INSTALL_BUS, "SCSI"), Status.MANUAL),
                Row.of("a maker that nobody knows, with a bus that would do", SATA, machine -> machine.set(MANUFACTURER, "Frobnitz")
                        .set(INSTALL_BUS, "SATA"), Status.MANUAL),
                Row.of("a maker that nobody knows, with a bus that would not do", SAS, machine -> machine.set(MANUFACTURER, "Frobnitz")
                        .set(INSTALL_BUS, "SATA"), Status.MANUAL),
                Row.of("the firmware silent, so that the disk may be virtual", SAS,
                        machine -> machine.absent(MANUFACTURER, PRODUCT), Status.MANUAL));
    }

    @ParameterizedTest
    @MethodSource("buses")
    void the_bus_of_a_physical_disk_is_graded_by_the_size(Row row) {
        row.verify("server.disk.technology");
    }

    @ParameterizedTest
    @MethodSource("machines")
    void what_hides_its_disks_is_asked_to_be_confirmed(Row row) {
        row.verify("server.disk.technology");
    }

    private static Row bus(String bus, Site site, Status expected) {
        return Row.of(bus + " for " + site.profile().users().getAsInt() + " users", site,
                machine -> machine.set(INSTALL_BUS, bus), expected);
    }

    private static RecordedMachine vmware(RecordedMachine machine) {
        return machine.set(MANUFACTURER, "VMware, Inc.").set(PRODUCT, "VMware7,1");
    }
}
