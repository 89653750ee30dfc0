package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.MachineFacts.BIOS_VENDOR;
import static com.akio.tws.preflight.facts.MachineFacts.BIOS_VERSION;
import static com.akio.tws.preflight.facts.MachineFacts.MANUFACTURER;
import static com.akio.tws.preflight.facts.MachineFacts.PRODUCT;
import static com.akio.tws.preflight.facts.MachineFacts.VMWARE_MEMORY_RESERVATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VirtualGuaranteeCheckTest {

    private static final Site SMALLEST = Site.DEFAULT;
    private static final Site LARGEST = Sites.planned("\"users\": 8000");
    private static final Site TEN_SESSIONS = Sites.planned("\"users\": 50, \"rdsUsers\": 10");

    static Stream<Row> firmwares() {
        return Stream.of(
                firmware("a physical server", "Dell Inc.", "PowerEdge R650", Status.NOT_APPLICABLE),
                firmware("a Surface is no Hyper-V guest", "Microsoft Corporation", "Surface Pro 7", Status.NOT_APPLICABLE),
                firmware("VMware", "VMware, Inc.", "VMware Virtual Platform", Status.MANUAL),
                firmware("Hyper-V", "Microsoft Corporation", "Virtual Machine", Status.MANUAL),
                firmware("Nutanix", "Nutanix", "AHV", Status.MANUAL),
                firmware("QEMU", "QEMU", "Standard PC (i440FX + PIIX, 1996)", Status.MANUAL),
                firmware("Xen", "Xen", "HVM domU", Status.MANUAL),
                firmware("VirtualBox", "innotek GmbH", "VirtualBox", Status.MANUAL),
                firmware("Amazon", "Amazon EC2", "t3.large", Status.MANUAL),
                Row.of("KVM by its BIOS alone", machine -> machine.set(MANUFACTURER, "Example").set(PRODUCT, "Box")
                        .set(BIOS_VENDOR, "SeaBIOS"), Status.MANUAL),
                Row.of("a firmware that says nothing",
                        machine -> machine.absent(MANUFACTURER, PRODUCT, BIOS_VENDOR, BIOS_VERSION), Status.MANUAL),
                Row.of("a firmware that says nothing but blanks",
                        machine -> machine.set(MANUFACTURER, "").set(PRODUCT, " ").absent(BIOS_VENDOR, BIOS_VERSION), Status.MANUAL),
                Row.of("the maker denied", machine -> machine.denied(MANUFACTURER), Status.UNKNOWN),
                Row.of("the product denied", machine -> machine.denied(PRODUCT), Status.UNKNOWN));
    }

    static Stream<Row> reservations() {
        return Stream.of(
                reserved("12 GB for the smallest size", SMALLEST, 12288, Status.MANUAL),
                reserved("1 MB less for the smallest size", SMALLEST, 12287, Status.WARN),
                reserved("none", SMALLEST, 0, Status.WARN),
                reserved("32 GB for the largest size", LARGEST, 32768, Status.MANUAL),
                reserved("1 MB less for the largest size", LARGEST, 32767, Status.WARN),
                reserved("12 GB and 1200 MB for ten sessions", TEN_SESSIONS, 13488, Status.MANUAL),
                reserved("1 MB less for ten sessions", TEN_SESSIONS, 13487, Status.WARN),
                reserved("none, for a size that Akio must give", Sites.planned("\"users\": 8001"), 0, Status.MANUAL),
                Row.of("VMware Tools do not tell", machine -> vmware(machine).absent(VMWARE_MEMORY_RESERVATION), Status.MANUAL),
                Row.of("VMware Tools fail", machine -> vmware(machine).denied(VMWARE_MEMORY_RESERVATION), Status.MANUAL));
    }

    @ParameterizedTest
    @MethodSource({"firmwares", "reservations"})
    void a_virtual_machine_is_never_taken_to_be_guaranteed(Row row) {
        row.verify("server.virtual.guarantee");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"'VMware, Inc.', 'VMware Virtual Platform', confirm", "Microsoft Corporation, Virtual Machine, confirm", "QEMU, Standard PC (Q35 + ICH9 2009), another",
        "OpenStack Foundation, OpenStack Nova, another", "Google, Google Compute Engine, another", "Nutanix, AHV, another"})
    void a_hypervisor_that_the_document_does_not_name_is_for_akio_to_confirm(String manufacturer, String product, String said) {
        Finding finding = Judged.finding("server.virtual.guarantee", RecordedMachine.sound().set(MANUFACTURER, manufacturer).set(PRODUCT, product), SMALLEST);

        assertThat(finding.status()).isEqualTo(Status.MANUAL);
        assertThat(finding.message().key()).isEqualTo("server.virtual.guarantee." + said);
    }

    private static Row firmware(String name, String manufacturer, String product, Status expected) {
        return Row.of(name, machine -> machine.set(MANUFACTURER, manufacturer).set(PRODUCT, product)
                .absent(BIOS_VENDOR, BIOS_VERSION), expected);
    }

    private static Row reserved(String name, Site site, long megabytes, Status expected) {
        return Row.of(name, site, machine -> vmware(machine).set(VMWARE_MEMORY_RESERVATION, megabytes), expected);
    }

    private static RecordedMachine vmware(RecordedMachine machine) {
        return machine.set(MANUFACTURER, "VMware, Inc.").set(PRODUCT, "VMware7,1");
    }
}
