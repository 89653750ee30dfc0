package com.akio.tws.preflight.windows.jna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.facts.VolumeSpace;
import com.akio.tws.preflight.windows.machine.Processes.ServiceProcess;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The structures that this package takes apart itself, laid out as the 64-bit headers of Windows have them. */
class AnswerBytesTest {

    private static final long ADDRESS = 0x0000_7FF0_1234_0000L;

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void disk_space_takes_the_actual_counts_and_the_caller_s_own_share() {
        byte[] information = bytes(96).putLong(0, 1000).putLong(8, 400).putLong(24, 300).putLong(32, 100)
                .putInt(88, 8).putInt(92, 512).array();

        assertThat(DiskSpace.decode(information)).isEqualTo(new VolumeSpace(4_096_000, 1_638_400, 409_600));
    }

    @Test
    void disk_space_that_does_not_fit_a_number_is_refused() {
        byte[] information = bytes(96).putLong(0, Long.MAX_VALUE).putInt(88, 8).putInt(92, 512).array();

        assertThatThrownBy(() -> DiskSpace.decode(information)).isInstanceOf(Win32Failure.class).hasMessageContaining(Long.MAX_VALUE + ", 0, 0 × 4096 B");
    }

    @Test
    void one_extent_tells_the_size_of_its_volume() {
        assertThat(DiskSpace.onlyExtent(bytes(32).putInt(0, 1).putLong(24, 80_000_000_000L).array())).isEqualTo(80_000_000_000L);
    }

    @Test
    void several_extents_do_not_tell_the_size_since_a_mirror_has_two_for_the_same_bytes() {
        assertThat(DiskSpace.onlyExtent(bytes(56).putInt(0, 2).putLong(24, 7).putLong(48, 7).array())).isZero();
    }

    @Test
    void extents_that_are_cut_off_tell_nothing() {
        assertThat(DiskSpace.onlyExtent(bytes(8).putInt(0, 1).array())).isZero();
    }

    @Test
    void a_service_s_entry_points_to_its_name_in_the_same_page() {
        ByteBuffer page = bytes(256).putLong(0, ADDRESS + 200).putInt(20, 4).putInt(44, 0xFFFF_FFF0);
        page.position(200);
        page.put("W3SVC\0".getBytes(StandardCharsets.UTF_16LE));

        assertThat(ServiceDirectory.decode(page.array(), ADDRESS, 1)).containsExactly(new ServiceProcess("W3SVC", 4, 0xFFFF_FFF0L));
    }

    @Test
    void what_people_call_a_service_stands_beside_its_name() {
        ByteBuffer page = bytes(256).putLong(0, ADDRESS + 200).putLong(8, ADDRESS + 212).putInt(20, 1);
        page.position(200);
        page.put("Tws\0\0\0Akio TWS\0".getBytes(StandardCharsets.UTF_16LE));

        assertThat(ServiceDirectory.decode(page.array(), ADDRESS, 1)).containsExactly(new ServiceProcess("Tws", 1, 0, "Akio TWS"));
    }

    @Test
    void a_name_outside_of_the_page_is_refused() {
        byte[] page = bytes(256).putLong(0, ADDRESS + 5000).array();

        assertThatThrownBy(() -> ServiceDirectory.decode(page, ADDRESS, 1)).isInstanceOf(Win32Failure.class);
    }

    @Test
    void a_reservation_points_to_its_url_in_the_same_answer() {
        ByteBuffer answer = bytes(128).putLong(0, ADDRESS + 16).putLong(8, ADDRESS + 60);
        answer.position(16);
        answer.put("http://+:80/a/\0".getBytes(StandardCharsets.UTF_16LE));

        assertThat(UrlReservations.prefix(answer.array(), ADDRESS)).isEqualTo("http://+:80/a/");
    }

    @Test
    void a_name_with_a_zero_in_it_never_reaches_windows() {
        assertThatThrownBy(() -> WideText.of("Release\0x")).isInstanceOf(Win32Failure.class);
    }
}
