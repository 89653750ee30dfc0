package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.windows.fake.Raw;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessorsTest {

    private static final Source SOURCE = new Source("GetLogicalProcessorInformationEx");

    @Test
    void the_recorded_answer_is_counted() {
        assertThat(Processors.decode(Raw.recorded("wine8/processors"), SOURCE).known()).contains(new Processors(2, 1, 2));
    }

    @Test
    void two_sockets_of_48_cores_in_two_groups_are_counted_over_all_groups() {
        Raw records = new Raw();
        for (int i = 0; i < 96; i++) {
            core(records);
        }
        packages(records, 2);
        group(records, 4, 96, 96);
        assertThat(Processors.decode(records.done(), SOURCE).known()).contains(new Processors(96, 2, 192));
    }

    @Test
    void processors_that_could_be_added_while_running_do_not_count() {
        Raw records = packages(core(new Raw()), 1);
        records.u32(4, 80).u16(1).u16(1).zeros(20).u8(64, 4).zeros(38).zeros(8);
        assertThat(Processors.decode(records.done(), SOURCE).known()).contains(new Processors(1, 1, 4));
    }

    @Test
    void the_answer_to_a_32_bit_process_has_a_shorter_mask() {
        Raw records = packages(core(new Raw()), 1);
        records.u32(4, 32 + 44 * 2).u16(2).u16(2).zeros(20).u8(8, 8).zeros(38).zeros(4).u8(6, 6).zeros(38).zeros(4);
        assertThat(Processors.decode(records.done(), SOURCE).known()).contains(new Processors(1, 1, 14));
    }

    @Test
    void a_relation_of_a_later_windows_is_passed_over() {
        Raw records = packages(core(new Raw()), 1).u32(7, 48).zeros(40).u32(0xffff, 12).zeros(4);
        assertThat(Processors.decode(group(records, 1, 2).done(), SOURCE).known()).contains(new Processors(1, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void a_record_too_small_for_its_own_header_does_not_loop(int size) {
        assertMalformed(Processors.decode(new Raw().u32(0, size).zeros(40).done(), SOURCE),
                "expected Size ≥ 8 B, found " + size + " B");
    }

    @Test
    void a_record_longer_than_the_answer_is_malformed() {
        assertMalformed(Processors.decode(new Raw().u32(0, 0xffffffffL).done(), SOURCE));
    }

    @Test
    void more_groups_than_the_record_holds_are_malformed() {
        Raw records = packages(core(new Raw()), 1).u32(4, 80).u16(9).u16(9).zeros(68);
        assertMalformed(Processors.decode(records.done(), SOURCE));
    }

    @Test
    void an_answer_without_cores_packages_or_groups_is_malformed() {
        assertMalformed(Processors.decode(new byte[0], SOURCE),
                "expected RelationProcessorCore, RelationProcessorPackage, RelationGroup ≥ 1, found 0, 0, 0");
        assertMalformed(Processors.decode(packages(core(new Raw()), 1).done(), SOURCE));
        assertMalformed(Processors.decode(group(core(new Raw()), 1, 2).done(), SOURCE));
        assertMalformed(Processors.decode(group(packages(new Raw(), 1), 1, 2).done(), SOURCE));
    }

    @Test
    void an_answer_cut_anywhere_is_malformed() {
        byte[] records = Raw.recorded("wine8/processors");
        for (int length = 0; length < records.length; length++) {
            assertMalformed(Processors.decode(Arrays.copyOf(records, length), SOURCE));
        }
    }

    private static Raw core(Raw records) {
        return records.u32(0, 48).zeros(40);
    }

    private static Raw packages(Raw records, int count) {
        for (int i = 0; i < count; i++) {
            records.u32(3, 48).zeros(40);
        }
        return records;
    }

    private static Raw group(Raw records, int maximum, int... active) {
        records.u32(4, 32 + 48 * active.length).u16(maximum).u16(active.length).zeros(20);
        for (int processors : active) {
            records.u8(128, processors).zeros(38).zeros(8);
        }
        return records;
    }
}
