package com.akio.tws.preflight.hook.wine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

class MachineConditionTest {

    private static final Optional<String> ABSENCE = Optional.of("Wine is not installed: run .ci/prepare");

    @Test
    void a_developer_without_wine_is_told_what_is_missing_and_how_to_get_it() {
        var result = MachineCondition.decide(true, Host.OTHER, ABSENCE, Missing.SKIPS);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).hasValue("Wine is not installed: run .ci/prepare");
    }

    @Test
    void where_the_leg_is_required_its_absence_fails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MachineCondition.decide(false, Host.OTHER, ABSENCE, Missing.FAILS))
                .withMessageContaining("Wine is not installed");
    }

    @ParameterizedTest
    @EnumSource
    void a_real_windows_is_taken_as_it_is_and_never_prepared(Missing missing) {
        assertThat(MachineCondition.decide(false, Host.WINDOWS, ABSENCE, missing).isDisabled()).isFalse();
        assertThat(MachineCondition.decide(true, Host.WINDOWS, ABSENCE, missing).isDisabled()).isTrue();
    }

    @Test
    void with_wine_every_test_runs() {
        assertThat(MachineCondition.decide(true, Host.OTHER, Optional.empty(), Missing.FAILS).isDisabled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', '', SKIPS", "'', true, FAILS", "'', false, SKIPS", "true, '', FAILS", "false, true, SKIPS"})
    void ci_requires_wine_unless_told_otherwise(String wineRequired, String ci, Missing expected) {
        assertThat(Missing.of(wineRequired, ci)).isEqualTo(expected);
    }

    @Test
    void a_missing_runtime_skips_or_fails_in_the_same_way() {
        assertThat(Missing.SKIPS.because("no Java")).isInstanceOf(TestAbortedException.class).hasMessage("no Java");
        assertThat(Missing.FAILS.because("no Java")).isInstanceOf(IllegalStateException.class).hasMessageContaining("no Java");
    }
}
