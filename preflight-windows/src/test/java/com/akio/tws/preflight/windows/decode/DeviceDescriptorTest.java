package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.windows.fake.Raw;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceDescriptorTest {

    private static final Source SOURCE = new Source("IOCTL_STORAGE_QUERY_PROPERTY");

    @Test
    void the_recorded_answer_names_its_bus() {
        assertThat(DeviceDescriptor.busType(Raw.recorded("wine8/device-descriptor"), SOURCE).known()).contains("SCSI");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"0, Unknown", "1, SCSI", "3, ATA", "7, USB", "8, RAID", "9, iSCSI", "10, SAS", "11, SATA", "14, Virtual", "16, Spaces",
        "17, NVMe", "19, UFS"})
    void a_bus_has_its_name_of_winioctl(int number, String name) {
        assertThat(DeviceDescriptor.busType(descriptor(number), SOURCE).known()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"20, 0x14", "21, 0x15", "127, 0x7f", "4294967295, 0xffffffff"})
    void a_bus_of_a_later_windows_is_its_number(long number, String text) {
        assertThat(DeviceDescriptor.busType(descriptor(number), SOURCE).known()).contains(text);
    }

    @Test
    void the_fixed_part_alone_is_enough() {
        assertThat(DeviceDescriptor.busType(Arrays.copyOf(descriptor(10), 32), SOURCE).known()).contains("SAS");
    }

    @Test
    void an_answer_cut_before_the_end_of_the_fixed_part_is_malformed() {
        for (int length = 0; length < 32; length++) {
            assertMalformed(DeviceDescriptor.busType(Arrays.copyOf(descriptor(10), length), SOURCE));
        }
    }

    @Test
    void a_descriptor_that_says_it_is_only_a_header_is_malformed() {
        assertMalformed(DeviceDescriptor.busType(new Raw().u32(8, 8).zeros(32).done(), SOURCE),
                "expected STORAGE_DEVICE_DESCRIPTOR ≥ 32 B, found 8 B");
    }

    /** systemd/systemd#13654: a SATA disk at a SAS expander. Fibre and RAID stay what they are: nobody can see behind them. */
    @ParameterizedTest(name = "bus {0}, vendor {1}")
    @CsvSource({"10, 'ATA     ', SATA", "10, ATA, SATA", "1, 'ATA     ', SATA", "10, 'SEAGATE ', SAS", "10, ATABEI, SAS", "10, '', SAS", "1, VMware, SCSI",
        "8, 'ATA     ', RAID", "6, 'ATA     ', Fibre", "11, 'ATA     ', SATA", "17, NVMe, NVMe"})
    void a_disk_is_what_its_vendor_tells_behind_a_controller(long bus, String vendor, String name) {
        byte[] answer = new Raw().u32(40, 112, 0, 36).zeros(12).u32(bus).zeros(4).done();
        byte[] text = (vendor + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(answer, 36 + text.length);
        System.arraycopy(text, 0, whole, 36, text.length);

        assertThat(DeviceDescriptor.busType(whole, SOURCE).known()).contains(name);
        assertThat(DeviceDescriptor.busType(Arrays.copyOf(whole, 36), SOURCE).known()).as("cut before the vendor").isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0", "4", "31", "5000", "4294967295"})
    void a_vendor_that_stands_nowhere_is_none(long offset) {
        assertThat(DeviceDescriptor.busType(new Raw().u32(40, 112, 0, offset).zeros(12).u32(10).zeros(84).done(), SOURCE).known()).contains("SAS");
    }

    private static byte[] descriptor(long bus) {
        return new Raw().u32(40, 112).zeros(20).u32(bus).zeros(84).done();
    }
}
