package com.akio.tws.preflight.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaiverTest {

    @Test
    void counts_through_its_last_day() {
        Waiver waiver = new Waiver("server.memory", "ordered", Optional.of(LocalDate.parse("2027-06-30")));

        assertThat(waiver.holdsOn(LocalDate.parse("2027-06-30"))).isTrue();
        assertThat(waiver.holdsOn(LocalDate.parse("2027-07-01"))).isFalse();
    }

    @Test
    void without_an_end_it_counts_for_ever() {
        assertThat(new Waiver("server.memory", "ordered", Optional.empty()).holdsOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void dated_in_the_future_it_does_not_count_but_tomorrow_has_begun_somewhere() {
        Waiver waiver = new Waiver("server.memory", "ordered", Optional.empty(), Optional.of("A. Martin"), Optional.of(LocalDate.parse("2026-11-25")));

        assertThat(waiver.holdsOn(LocalDate.parse("2026-11-23"))).isFalse();
        assertThat(waiver.isAheadOf(LocalDate.parse("2026-11-23"))).isTrue();
        assertThat(waiver.holdsOn(LocalDate.parse("2026-11-24"))).isTrue();
        assertThat(waiver.isAheadOf(LocalDate.parse("2026-11-24"))).isFalse();
    }

    @Test
    void needs_a_reason() {
        assertThatThrownBy(() -> new Waiver("server.memory", " ", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
