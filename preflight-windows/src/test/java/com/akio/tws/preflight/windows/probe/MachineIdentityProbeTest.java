package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.windows.decode.HypervisorDetailTest;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import org.junit.jupiter.api.Test;

class MachineIdentityProbeTest {

    private static final String NAMES = "SYSTEM\\CurrentControlSet\\Control\\ComputerName";
    private static final String BIOS = "HARDWARE\\DESCRIPTION\\System\\BIOS";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void the_name_in_use_is_given_and_not_the_one_after_a_restart() {
        machine.registry.text(NAMES + "\\ActiveComputerName", "ComputerName", "SRV-TWS")
                .text(NAMES + "\\ComputerName", "ComputerName", "SRV-NEW");
        assertThat(look().value(MachineFacts.NAME)).isEqualTo("SRV-TWS");
    }

    @Test
    void maker_and_product_are_given_as_the_firmware_says() {
        machine.registry.text(BIOS, "SystemManufacturer", "VMware, Inc.").text(BIOS, "SystemProductName", "VMware Virtual Platform")
                .text(BIOS, "BIOSVendor", "Phoenix Technologies LTD").text(BIOS, "BIOSVersion", "6.00");
        assertThat(look().value(MachineFacts.MANUFACTURER)).isEqualTo("VMware, Inc.");
        assertThat(look().value(MachineFacts.PRODUCT)).isEqualTo("VMware Virtual Platform");
        assertThat(look().value(MachineFacts.BIOS_VENDOR)).isEqualTo("Phoenix Technologies LTD");
        assertThat(look().value(MachineFacts.BIOS_VERSION)).isEqualTo("6.00");
    }

    @Test
    void an_empty_maker_is_known_and_empty() {
        machine.registry.text(BIOS, "SystemManufacturer", "");
        assertThat(look().value(MachineFacts.MANUFACTURER)).isEmpty();
    }

    @Test
    void what_the_kernel_knows_of_a_hypervisor_is_given_as_it_says_it() {
        // kernelwernel/VMAware#324: a real machine with Hyper-V switched on is the owner of its hypervisor.
        machine.knows("hypervisor", HypervisorDetailTest.answer("Microsoft Hv", "Hv#1", 0x2bb9ff));
        assertThat(look().value(MachineFacts.HYPERVISOR_SIGNATURE)).isEqualTo("Microsoft Hv");
        assertThat(look().value(MachineFacts.HYPERVISOR_PRIVILEGES)).isEqualTo(0x2bb9ff);
        machine.knows("hypervisor", HypervisorDetailTest.answer("KVMKVMKVM\0\0\0", "\0\0\0\0", 0x1000));
        assertThat(look().value(MachineFacts.HYPERVISOR_SIGNATURE)).isEqualTo("KVMKVMKVM");
        assertAbsent(look().reading(MachineFacts.HYPERVISOR_PRIVILEGES));
    }

    @Test
    void a_kernel_that_reports_none_and_one_that_refuses_stay_two_answers() {
        machine.knows("hypervisor", new byte[112]);
        assertAbsent(look().reading(MachineFacts.HYPERVISOR_SIGNATURE));
        machine.refuses("hypervisor");
        assertDenied(look().reading(MachineFacts.HYPERVISOR_SIGNATURE));
        assertDenied(look().reading(MachineFacts.HYPERVISOR_PRIVILEGES));
    }

    @Test
    void missing_and_refused_stay_two_answers() {
        machine.registry.denied(BIOS);
        assertDenied(look().reading(MachineFacts.PRODUCT));
        assertAbsent(look().reading(MachineFacts.NAME));
    }

    private Seen look() {
        return Seen.by(new MachineIdentityProbe(machine.machine()));
    }
}
