package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.windows.fake.Raw;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskExtentsTest {

    private static final Source SOURCE = new Source("IOCTL_VOLUME_GET_VOLUME_DISK_EXTENTS");

    @Test
    void a_simple_volume_stands_on_one_disk() {
        assertThat(DiskExtents.decode(extents(0), SOURCE).known()).contains(List.of(0L));
    }

    @Test
    void a_spanned_volume_stands_on_each_of_its_disks_once() {
        assertThat(DiskExtents.decode(extents(3, 1, 3, 2), SOURCE).known()).contains(List.of(1L, 2L, 3L));
    }

    @Test
    void a_volume_on_no_disk_is_malformed_and_not_a_separate_disk() {
        assertMalformed(DiskExtents.decode(new byte[32], SOURCE), "expected NumberOfDiskExtents ≥ 1, found 0");
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 0x7fffffff, 0xffffffffL})
    void a_count_beyond_the_bytes_is_malformed(long count) {
        assertMalformed(DiskExtents.decode(new Raw().u32(count, 0).zeros(24).done(), SOURCE));
    }

    @Test
    void an_answer_cut_anywhere_is_malformed() {
        byte[] answer = extents(0, 1);
        for (int length = 0; length < answer.length; length++) {
            assertMalformed(DiskExtents.decode(Arrays.copyOf(answer, length), SOURCE));
        }
    }

    private static byte[] extents(int... disks) {
        Raw answer = new Raw().u32(disks.length, 0);
        for (int disk : disks) {
            answer.u32(disk, 0).u32(0x100000, 0).u32(0x40000000, 0);
        }
        return answer.done();
    }
}
