package com.akio.tws.preflight.windows.decode;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Source;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * What a hypervisor says of itself to the kernel above it: {@code SYSTEM_HYPERVISOR_DETAIL_INFORMATION} (phnt's ntexapi.h), which
 * holds the CPUID leaves from 0x40000000 on, 16 bytes each (Microsoft, Hypervisor Top-Level Functional Specification, Feature
 * discovery).
 *
 * @param signature the twelve letters of the first leaf, without what fills them up
 * @param privileges the upper half of HV_PARTITION_PRIVILEGE_MASK; none where the hypervisor does not speak Microsoft's language
 */
public record HypervisorDetail(String signature, OptionalLong privileges) {

    private static final int SIGNATURE = 4;
    private static final int SIGNATURE_SIZE = 12;
    private static final int INTERFACE = 16;
    private static final int PRIVILEGES_UPPER = 52;

    /** {@code Hv#1}: only below this interface do the further leaves mean what Microsoft says. */
    private static final long MICROSOFT_INTERFACE = 0x31237648L;

    /** Decodes the answer; a signature of zeros says that there is no hypervisor. */
    public static Reading<HypervisorDetail> decode(byte[] answer, Source source) {
        return Decoding.reading(source, () -> signature(new RawBytes(answer))).then(signature -> signature.isEmpty()
                ? new Reading.Absent<>(source)
                : Decoding.reading(source, () -> new HypervisorDetail(signature, privileges(new RawBytes(answer)))));
    }

    private static String signature(RawBytes answer) throws Malformed {
        answer.mustHold(PRIVILEGES_UPPER + Integer.BYTES);
        String letters = new String(answer.slice(SIGNATURE, SIGNATURE_SIZE), StandardCharsets.ISO_8859_1);
        String signature = letters.replace('\0', ' ').strip();
        if (!signature.chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
            throw new Malformed("ASCII", "0x" + Long.toHexString(answer.unsigned32(SIGNATURE)));
        }
        return signature;
    }

    private static OptionalLong privileges(RawBytes answer) throws Malformed {
        return answer.unsigned32(INTERFACE) == MICROSOFT_INTERFACE ? OptionalLong.of(answer.unsigned32(PRIVILEGES_UPPER))
                : OptionalLong.empty();
    }
}
