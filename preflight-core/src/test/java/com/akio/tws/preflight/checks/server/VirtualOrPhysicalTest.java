package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three checks follow one answer to whether the machine is virtual. */
class VirtualOrPhysicalTest {

    private static final String GUARANTEE = "server.virtual.guarantee";
    private static final String MEDIA = "server.media.virtualisation";
    private static final String DISK = "server.disk.technology";
    private static final Site MANY_CHANNELS = Sites.planned("\"users\": 100, \"mediaChannels\": 96");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"OpenStack Foundation | OpenStack Nova | EFI Development Kit II / OVMF | 0.0.0 | MANUAL | FAIL | MANUAL",
        "Hetzner | vServer | Hetzner | 20171111 | MANUAL | FAIL | MANUAL", "KubeVirt | None | EFI Development Kit II / OVMF | 0.0.0 | MANUAL | FAIL | MANUAL",
        "Microsoft Corporation | Surface Pro 7+ | Microsoft Corporation | 17.101.140 | NOT_APPLICABLE | PASS | PASS",
        "LENOVO | 20L5000AHV | LENOVO | N24ET54W (1.29 ) | NOT_APPLICABLE | PASS | PASS",
        "Dell Inc. | OptiPlex 9010 | 3mdeb | Dasharo (coreboot+SeaBIOS) | NOT_APPLICABLE | PASS | PASS",
        "HP | HP Pavilion Gaming Laptop 15-ec2xxx | AMI | F.24 | NOT_APPLICABLE | PASS | PASS",
        "To Be Filled By O.E.M. | To Be Filled By O.E.M. | American Megatrends Inc. | P1.30 | MANUAL | MANUAL | MANUAL",
        "Frobnitz | Server 9000 | AMI | 1 | MANUAL | MANUAL | MANUAL"})
    void as_the_firmware_says(String maker, String product, String vendor, String version, Status guarantee, Status media, Status disk) {
        RecordedMachine machine = RecordedMachine.sound().set(MachineFacts.MANUFACTURER, maker).set(MachineFacts.PRODUCT, product)
                .set(MachineFacts.BIOS_VENDOR, vendor).set(MachineFacts.BIOS_VERSION, version).set(DiskFacts.INSTALL_BUS, "NVMe");
        assertThat(Judged.finding(GUARANTEE, machine, MANY_CHANNELS).status()).isEqualTo(guarantee);
        assertThat(Judged.finding(MEDIA, machine, MANY_CHANNELS).status()).isEqualTo(media);
        assertThat(Judged.finding(DISK, machine, MANY_CHANNELS).status()).isEqualTo(disk);
    }

    @Test
    void a_guest_library_that_answers_makes_a_dell_virtual() {
        RecordedMachine machine = RecordedMachine.sound().set(MachineFacts.MANUFACTURER, "Dell Inc.").set(MachineFacts.PRODUCT, "PowerEdge R740")
                .set(MachineFacts.VMWARE_MEMORY_RESERVATION, 0L);
        assertThat(Judged.finding(GUARANTEE, machine, MANY_CHANNELS).status()).isEqualTo(Status.WARN);
        assertThat(Judged.finding(MEDIA, machine, MANY_CHANNELS).status()).isEqualTo(Status.FAIL);
        assertThat(Judged.finding(DISK, machine, MANY_CHANNELS).status()).isEqualTo(Status.MANUAL);
    }

    @Test
    void a_reservation_below_the_size_says_what_to_do_and_what_else_guarantees() {
        // A pool in its place: ansible/ansible#20407; a template with none: apache/cloudstack#3358
        Finding finding = Judged.finding(GUARANTEE, RecordedMachine.sound().set(MachineFacts.MANUFACTURER, "VMware, Inc.")
                .set(MachineFacts.PRODUCT, "VMware7,1").set(MachineFacts.VMWARE_MEMORY_RESERVATION, 6144L), MANY_CHANNELS);
        assertThat(finding.status()).isEqualTo(Status.WARN);
        assertThat(said(finding)).contains("Reserve", "overcommitted", "resource pool", "does not block");
    }

    @Test
    void what_was_seen_is_said() {
        RecordedMachine unknown = RecordedMachine.sound().set(MachineFacts.MANUFACTURER, "Frobnitz");
        assertThat(said(Judged.finding(GUARANTEE, unknown, MANY_CHANNELS))).contains("Frobnitz", "neither a known maker");
        RecordedMachine reflected = RecordedMachine.sound().set(MachineFacts.BIOS_VENDOR, "SeaBIOS");
        assertThat(said(Judged.finding(MEDIA, reflected, MANY_CHANNELS))).contains("sign of a virtual machine (KVM (QEMU))");
        RecordedMachine refused = RecordedMachine.sound().denied(MachineFacts.HYPERVISOR_SIGNATURE);
        assertThat(said(Judged.finding(MEDIA, refused, MANY_CHANNELS))).contains("could not be read", "access denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {GUARANTEE, MEDIA})
    void nothing_unread_or_unknown_is_ever_green(String check) {
        assertThat(Judged.finding(check, RecordedMachine.locked(), MANY_CHANNELS).status()).isNotIn(Status.PASS, Status.NOT_APPLICABLE);
        assertThat(Judged.finding(check, RecordedMachine.empty(), MANY_CHANNELS).status()).isNotIn(Status.PASS, Status.NOT_APPLICABLE);
        for (FactKey<?> key : Below.EVERY) {
            for (RecordedMachine machine : List.of(RecordedMachine.sound().denied(key),
                    RecordedMachine.sound().setRaw(key, new Value.Items(List.of())))) {
                assertThat(Judged.finding(check, machine, MANY_CHANNELS).status()).as("%s", key).isNotIn(Status.PASS, Status.NOT_APPLICABLE);
            }
        }
    }

    private static String said(Finding finding) {
        return String.join("\n", Judged.said(finding));
    }
}
