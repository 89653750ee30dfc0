package com.akio.tws.preflight.windows.decode;

import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.facts.AccessEntry;
import com.akio.tws.preflight.windows.fake.Raw;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class SecurityDescriptorTest {

    private static final Source SOURCE = new Source("test");
    private static final byte[] USERS = sid(5, 32, 545);
    private static final byte[] EVERYONE = sid(1, 0);

    @Test
    void entries_are_read_in_their_order() {
        byte[] bytes = descriptor(0x8004, entry(1, 0x13, 0x10000, EVERYONE), entry(0, 3, 0x1301BF, USERS));
        assertThat(entries(bytes)).contains(List.of(new AccessEntry(1, 0x13, 0x10000, "S-1-1-0"),
                new AccessEntry(0, 3, 0x1301BF, "S-1-5-32-545")));
    }

    @Test
    void a_mask_with_its_highest_bit_is_no_negative_number() {
        assertThat(entries(descriptor(0x8004, entry(0, 0, 0xF0000000L, USERS))).orElseThrow().get(0).mask()).isEqualTo(0xF0000000L);
    }

    @Test
    void an_empty_list_is_another_thing_than_no_list() {
        assertThat(entries(descriptor(0x8004))).contains(List.of());
        assertThat(entries(descriptor(0x8000))).isEmpty();
        assertThat(entries(new Raw().u8(1, 0).u16(0x8004).u32(0, 0, 0, 0).done())).isEmpty();
    }

    @Test
    void entries_of_other_kinds_keep_their_place_without_an_identifier() {
        byte[] bytes = descriptor(0x8004, entry(5, 0, 0x1, new byte[28]), entry(9, 0, 0x2, USERS));
        assertThat(entries(bytes)).contains(List.of(new AccessEntry(5, 0, 1, ""), new AccessEntry(9, 0, 2, "S-1-5-32-545")));
    }

    @Test
    void what_is_no_descriptor_is_malformed() {
        byte[] whole = descriptor(0x8004, entry(0, 3, 0x1301BF, USERS));
        for (int length = 0; length < whole.length; length++) {
            assertMalformed(SecurityDescriptor.entries(Arrays.copyOf(whole, length), SOURCE));
        }
        assertMalformed(SecurityDescriptor.entries(descriptor(0x0004, entry(0, 3, 1, USERS)), SOURCE));
        byte[] tooSmall = whole.clone();
        tooSmall[20 + 8 + 2] = 4;
        assertMalformed(SecurityDescriptor.entries(tooSmall, SOURCE));
        byte[] tooLarge = whole.clone();
        tooLarge[20 + 8 + 2] = 100;
        assertMalformed(SecurityDescriptor.entries(tooLarge, SOURCE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"S-1-1-0, 010100000000000100000000", "S-1-5-18, 010100000000000512000000",
            "S-1-5-32-545, 01020000000000052000000021020000", "S-1-5-21-1-2-4294967295-1001, 010500000000000515000000010000000200000"
                    + "0FFFFFFFFE9030000", "S-1-15, 010000000000000F"})
    void an_identifier_is_written_as_people_know_it(String text, String hexadecimal) {
        byte[] bytes = HexFormat.of().parseHex(hexadecimal);
        assertThat(SecurityIdentifier.decode(bytes, SOURCE).known()).contains(text);
        assertMalformed(SecurityIdentifier.decode(Arrays.copyOf(bytes, bytes.length - 1), SOURCE));
    }

    @Test
    void an_identifier_of_another_revision_or_with_too_many_parts_is_malformed() {
        assertMalformed(SecurityIdentifier.decode(new byte[] {2, 0, 0, 0, 0, 0, 0, 5}, SOURCE));
        byte[] parts = new byte[100];
        parts[0] = 1;
        parts[1] = 16;
        assertMalformed(SecurityIdentifier.decode(parts, SOURCE));
    }

    @Property
    void any_bytes_give_an_answer(@ForAll byte[] bytes) {
        assertThat(SecurityDescriptor.entries(bytes, SOURCE)).isNotNull();
        assertThat(SecurityIdentifier.decode(bytes, SOURCE)).isNotNull();
    }

    private static Optional<List<AccessEntry>> entries(byte[] bytes) {
        Reading<Optional<List<AccessEntry>>> reading = SecurityDescriptor.entries(bytes, SOURCE);
        return reading.known().orElseThrow(() -> new AssertionError(reading));
    }

    public static byte[] descriptor(int control, byte[]... entries) {
        Raw all = new Raw();
        int size = 8;
        for (byte[] entry : entries) {
            all.bytes(entry);
            size += entry.length;
        }
        return new Raw().u8(1, 0).u16(control).u32(0, 0, 0, 20).u8(2, 0).u16(size).u16(entries.length).u16(0)
                .bytes(all.done()).done();
    }

    public static byte[] entry(int type, int flags, long mask, byte[] sid) {
        return new Raw().u8(type, flags).u16(8 + sid.length).u32(mask).bytes(sid).done();
    }

    public static byte[] sid(int authority, long... parts) {
        return new Raw().u8(1, parts.length, 0, 0, 0, 0, 0, authority).u32(parts).done();
    }
}
