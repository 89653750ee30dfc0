package com.akio.tws.preflight.windows.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as kernels give them; what each hypervisor calls itself stands in canonical/cloud-init, systemd and VMAware's lists. */
public class HypervisorDetailTest {

    private static final Source SOURCE = new Source("a test");

    /** The seven leaves, those that nobody reads left empty. */
    public static byte[] answer(String signature, String language, int privilegesUpper) {
        ByteBuffer leaves = ByteBuffer.allocate(112).order(ByteOrder.LITTLE_ENDIAN);
        leaves.putInt(0, 0x4000_000c).put(4, signature.getBytes(StandardCharsets.ISO_8859_1))
                .put(16, language.getBytes(StandardCharsets.ISO_8859_1)).putInt(48, 0x2e7f).putInt(52, privilegesUpper);
        return leaves.array();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Microsoft Hv", "VMwareVMware", "XenVMMXenVMM", "VBoxVBoxVBox", "TCGTCGTCGTCG"})
    void twelve_letters_are_the_signature(String signature) {
        assertThat(decoded(answer(signature, "Hv#1", 0x30)).signature()).isEqualTo(signature);
    }

    @Test
    void what_fills_the_letters_up_is_not_part_of_them() {
        assertThat(decoded(answer("KVMKVMKVM\0\0\0", "Hv#1", 0)).signature()).isEqualTo("KVMKVMKVM");
        assertThat(decoded(answer(" prl hyperv ", "Hv#1", 0)).signature()).isEqualTo("prl hyperv");
        assertThat(decoded(answer("bhyve bhyve ", "\0\0\0\0", 0)).signature()).isEqualTo("bhyve bhyve");
    }

    @Test
    void privileges_are_those_of_microsofts_language_alone() {
        assertThat(decoded(answer("Microsoft Hv", "Hv#1", -1)).privileges()).isEqualTo(OptionalLong.of(0xffff_ffffL));
        assertThat(decoded(answer("KVMKVMKVM\0\0\0", "\0\0\0\0", -1)).privileges()).isEmpty();
    }

    @Test
    void zeros_are_no_hypervisor() {
        assertThat(HypervisorDetail.decode(new byte[112], SOURCE)).isInstanceOf(Reading.Absent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 55})
    void an_answer_cut_short_is_unreadable(int length) {
        assertThat(HypervisorDetail.decode(new byte[length], SOURCE)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void letters_that_are_none_are_unreadable() {
        assertThat(HypervisorDetail.decode(answer("\u0001\u00ff\u0002evil", "Hv#1", 0), SOURCE)).isInstanceOf(Reading.Unreadable.class);
    }

    private static HypervisorDetail decoded(byte[] answer) {
        return HypervisorDetail.decode(answer, SOURCE).known().orElseThrow();
    }
}
