package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.MachineFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Windows stands on, as the field's machines show it. */
class BelowTest {

    private static final long OWNER = 0x0000_13ff;
    private static final long GUEST = 0x0000_0630;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Words on the maker's or product's own: OpenVoxProject/openfact#61, #128, #178; uyuni-project/uyuni#2112; puppetlabs/facter#419
        "QEMU | Ubuntu 18.04 PC (i440FX + PIIX, 1996) | QEMU | pc-i440fx-bionic",
        "Yandex | xeon-gold-6338 | Yandex | pc-q35-yc-5.0", "OpenBSD | VMM | | ", "Red Hat | OpenShift Virtualization | EDK II | edk2-20240214",
        "Nutanix | AHV | SeaBIOS | 1.9.1-5.el6", "Red Hat | KVM | Seabios | 0.5.1", "KubeVirt | None | EFI Development Kit II / OVMF | 0.0.0",
        "OpenStack Foundation | OpenStack Nova | EFI Development Kit II / OVMF | 0.0.0", "Hetzner | vServer | Hetzner | 20171111",
        "Microsoft Corporation | Virtual Machine | Microsoft Corporation | Hyper-V UEFI Release v4.1", "HITACHI | HVM LPAR | | ",
        "Acme Hosting | Cloud VPS 4 | | ", "OVH SAS | OpenStack Nova | | ", "Amazon EC2 | m7i.large | Amazon EC2 | 1.0",
        // The firmware's own below a maker that says nothing: Solvik/netbox-agent#99
        "Example | Box | SeaBIOS | 1.16.2", "To Be Filled By O.E.M. | To Be Filled By O.E.M. | EFI Development Kit II / OVMF | 0.0.0",
        " | | Xen | 4.2.amazon"})
    void virtual_by_the_firmwares_words(String maker, String product, String vendor, String version) {
        assertThat(below(firmware(maker, product, vendor, version))).isInstanceOf(Below.Virtual.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Inside another word, or with another meaning: sebhildebrandt/systeminformation#532, kernelwernel/VMAware#212
        "LENOVO | 20L5000AHV | LENOVO | N24ET54W (1.29 )", "ADATA | XENIA 14 | American Megatrends | 5.19",
        "HP | HP Pavilion Gaming Laptop 15-ec2xxx | AMI | F.24", "Gigabyte Technology Co., Ltd. | B450 AORUS PRO | AMI | F62",
        "Microsoft Corporation | Surface Pro 7+ | Microsoft Corporation | 17.101.140", "Nutanix | NX-8035-G7 | AMI | 3.2",
        "Amazon EC2 | m5.metal | Amazon EC2 | 1.0", "Amazon EC2 | m7i.metal-24xl | Amazon EC2 | 1.0", "Oracle Corporation | ORACLE SERVER X9-2 | AMI | 62",
        "ASUSTeK Computer INC. | VM40B | AMI | 601", "Wortmann_AG | TERRA_SERVER | AMI | R5", "FOXCONN | A6VMX | | ",
        // coreboot starts SeaBIOS or OVMF on real machines, and says so
        "Dell Inc. | OptiPlex 9010 | 3mdeb | Dasharo (coreboot+SeaBIOS)", "LENOVO | ThinkPad X230 | coreboot | CBET4000 4.19 SeaBIOS"})
    void physical_with_a_maker_of_real_computers(String maker, String product, String vendor, String version) {
        assertThat(below(firmware(maker, product, vendor, version))).isInstanceOf(Below.Physical.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {" | | | ", "To Be Filled By O.E.M. | To Be Filled By O.E.M. | American Megatrends Inc. | P1.30",
        "System manufacturer | System Product Name | American Megatrends Inc. | 1805", "Default string | Default string | AMI | 5.12",
        "Standard | AHV | AMI | 1", "Frobnitz | Server 9000 | AMI | 2", "System manufacturer | P5K-VM | AMI | 1", "Microsoft Corporation | | | ",
        "Amazon EC2 | | Amazon | 1.0", "Frobnitz | Box | coreboot | SeaBIOS 1.16",
        // words of one field never join those of the next
        "Red | Hat Server | AMI | 1", "Alibaba | Cloud ECS | AMI | 1",
        // KVM with the maker's name typed in for a licence, or SMBIOS.reflectHost (SafeExamBrowser/seb-win-refactoring#57)
        "Dell Inc. | PowerEdge R740 | SeaBIOS | rel-1.16.0-0-gd239552-prebuilt.qemu.org", "HPE | ProLiant DL360 Gen10 | VMware, Inc. | VMW71.00V.1",
        "Fujitsu | KVM Guest | | "})
    void everything_else_is_asked(String maker, String product, String vendor, String version) {
        assertThat(below(firmware(maker, product, vendor, version))).isInstanceOf(Below.Unsure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VMwareVMware", "KVMKVMKVM", "TCGTCGTCGTCG", "XenVMMXenVMM", "VBoxVBoxVBox", "prl hyperv", "bhyve bhyve"})
    void a_signature_that_only_guests_see_is_virtual_whatever_the_firmware_says(String signature) {
        assertThat(below(kernel("To Be Filled By O.E.M.", signature, null))).isInstanceOf(Below.Virtual.class);
        assertThat(below(kernel("Dell Inc.", signature, null))).isInstanceOf(Below.Virtual.class);
    }

    @Test
    void the_hypervisor_of_the_machine_itself_is_no_guests_sign() {
        // kernelwernel/VMAware#75, #324: bare metal with Hyper-V or VBS; PlummersSoftwareLLC/tmog-feedback#125: a Dell with VBS
        assertThat(below(kernel("Dell Inc.", "Microsoft Hv", OWNER))).isInstanceOf(Below.Physical.class);
        assertThat(below(kernel("To Be Filled By O.E.M.", "Microsoft Hv", OWNER))).isInstanceOf(Below.Unsure.class);
    }

    @Test
    void a_guest_of_what_shows_itself_as_hyper_v_is_virtual_below_a_name_that_tells_nothing_and_asked_below_a_maker() {
        assertThat(below(kernel("To Be Filled By O.E.M.", "Microsoft Hv", GUEST))).isInstanceOf(Below.Virtual.class);
        assertThat(below(kernel("Frobnitz", "Microsoft Hv", GUEST))).isInstanceOf(Below.Virtual.class);
        assertThat(below(kernel("Dell Inc.", "Microsoft Hv", GUEST))).isInstanceOf(Below.Unsure.class);
    }

    @Test
    void a_signature_that_nobody_knows_and_one_without_its_privileges_are_asked_about() {
        assertThat(below(kernel("Dell Inc.", "randomid", null))).isInstanceOf(Below.Unsure.class);
        assertThat(below(kernel("Frobnitz", "randomid", null))).isInstanceOf(Below.Unsure.class);
        assertThat(below(kernel("Dell Inc.", "Microsoft Hv", null))).isInstanceOf(Below.Unsure.class);
    }

    @Test
    void a_guest_library_that_answers_is_virtual_whatever_the_firmware_says() {
        assertThat(below(with(firmware("Dell Inc.", "PowerEdge R740", "Dell Inc.", "2.12.2"), MachineFacts.VMWARE_MEMORY_RESERVATION, 0L)))
                .isInstanceOf(Below.Virtual.class);
        assertThat(below(with(firmware("Dell Inc.", "PowerEdge R740", "Dell Inc.", "2.12.2"), MachineFacts.VMWARE_CPU_RESERVATION, 0L)))
                .isInstanceOf(Below.Virtual.class);
    }

    @Test
    void an_older_bundle_that_never_asked_the_kernel_is_judged_by_its_names() {
        Map<String, Reading<Value>> readings = firmware("Dell Inc.", "PowerEdge R740", "Dell Inc.", "2.12.2");
        Below.KERNEL.forEach(key -> readings.remove(key.name()));
        assertThat(below(readings)).isInstanceOf(Below.Physical.class);
    }

    /** No place that may hold a guest's sign is ever passed over. */
    @ParameterizedTest
    @EnumSource(value = Reason.Kind.class)
    void what_cannot_be_read_never_makes_a_physical_machine(Reason.Kind kind) {
        for (FactKey<?> key : Below.EVERY) {
            if (kind == Reason.Kind.NOT_COLLECTED && Below.KERNEL.contains(key)) {
                continue;
            }
            Map<String, Reading<Value>> readings = firmware("Dell Inc.", "PowerEdge R740", "Dell Inc.", "2.12.2");
            readings.put(key.name(), Reading.unreadable(Reason.of(kind, "a call"), "a test"));
            assertThat(below(readings)).as("%s %s", key, kind).isNotInstanceOf(Below.Physical.class);
            readings.put(key.name(), Reading.known(new Value.Items(List.of()), "a test"));
            assertThat(below(readings)).as("%s of another type", key).isNotInstanceOf(Below.Physical.class);
        }
    }

    private static Below below(Map<String, Reading<Value>> readings) {
        return Below.of(new Facts(new Snapshot(Instant.EPOCH, Duration.ZERO, readings)), CatalogueReader.builtIn());
    }

    private static Map<String, Reading<Value>> kernel(String maker, String signature, @Nullable Long privileges) {
        Map<String, Reading<Value>> readings = firmware(maker, "Box", "AMI", "1");
        with(readings, MachineFacts.HYPERVISOR_SIGNATURE, signature);
        return privileges == null ? readings : with(readings, MachineFacts.HYPERVISOR_PRIVILEGES, privileges);
    }

    private static Map<String, Reading<Value>> firmware(@Nullable String maker, @Nullable String product, @Nullable String vendor,
            @Nullable String version) {
        Map<String, Reading<Value>> readings = new LinkedHashMap<>();
        Below.EVERY.forEach(key -> readings.put(key.name(), Reading.absent("a test")));
        with(readings, MachineFacts.MANUFACTURER, maker);
        with(readings, MachineFacts.PRODUCT, product);
        with(readings, MachineFacts.BIOS_VENDOR, vendor);
        return with(readings, MachineFacts.BIOS_VERSION, version);
    }

    private static <T> Map<String, Reading<Value>> with(Map<String, Reading<Value>> readings, FactKey<T> key, @Nullable T value) {
        if (value != null) {
            readings.put(key.name(), Reading.known(key.type().toValue(value), "a test"));
        }
        return readings;
    }
}
