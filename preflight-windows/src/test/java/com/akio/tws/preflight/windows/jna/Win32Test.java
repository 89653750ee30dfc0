package com.akio.tws.preflight.windows.jna;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Win32Test {

    @ParameterizedTest
    @ValueSource(ints = {5, 65, 740, 1300, 1314, 0x8007_0005, 0x8007_0522, 0xC000_0022})
    void a_refusal_is_denied_in_every_form_it_comes_in(int code) {
        assertThat(Win32.kind(code)).isEqualTo(Reason.Kind.DENIED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 120, 126, 127, 0x8007_0032, 0x8000_4001, 0xC000_0002})
    void what_this_windows_does_not_have_is_unsupported(int code) {
        assertThat(Win32.kind(code)).isEqualTo(Reason.Kind.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 13, 31, 87, 122, 234, 1018, 1060, 0x8000_4005, 0x8007_0002, -1})
    void every_other_code_is_a_failure(int code) {
        assertThat(Win32.kind(code)).isEqualTo(Reason.Kind.FAILED);
    }

    @Test
    void a_reason_keeps_the_code_as_windows_gave_it_and_names_the_call() {
        Reason reason = Win32.reason("GetDiskSpaceInformationW", 0x8007_0005, "Access is denied.");

        assertThat(reason.code()).hasValue(0x8007_0005);
        assertThat(reason.detail()).isEqualTo("GetDiskSpaceInformationW: Access is denied.");
    }

    @Test
    void a_code_that_windows_has_no_words_for_still_names_the_call() {
        assertThat(Win32.reason("CreateFileW", 12345, "").detail()).isEqualTo("CreateFileW");
    }
}
