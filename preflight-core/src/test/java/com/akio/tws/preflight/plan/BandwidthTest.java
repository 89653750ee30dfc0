package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over each link (R60), worked out by hand. */
class BandwidthTest {

    @Test
    void a_site_without_links_is_one_link_with_all_users_behind_it() {
        LinkLoad link = only(Plans.of("\"users\": 100, \"callsPerHour\": 500"));

        assertThat(link.startUpKilobytes()).isEqualTo(100 * 500);
        assertThat(link.callKilobytesPerHour()).hasValue(500 * 28);
        assertThat(link.supervisionKilobytesPerHour()).hasValue(500 * 12);
        assertThat(link.softphoneCalls()).isZero();
        // 20 000 KB an hour are 160 000 kbit in 3600 s: 44.4, rounded up.
        assertThat(link.averageKbitPerSecond()).isEqualTo(45);
    }

    @ParameterizedTest(name = "{0}: {1} KB")
    @CsvSource({"softphone, 2800", "alerter, 4000"})
    void picking_up_costs_28_kb_without_alerter_and_40_with_it(String feature, long kilobytes) {
        LinkLoad link = only(Plans.of("\"users\": 10, \"callsPerHour\": 100, \"features\": [\"" + feature + "\"]"));

        assertThat(link.callKilobytesPerHour()).hasValue(kilobytes);
    }

    @Test
    void softphone_calls_at_one_time_cost_84_kbit_each() {
        assertThat(only(Plans.of("\"users\": 100, \"softphoneCalls\": 20, \"features\": [\"softphone\"]")).softphoneKbitPerSecond())
                .isEqualTo(20 * 84);
    }

    @Test
    void without_a_number_of_softphone_calls_each_user_has_one_and_the_plan_says_so() {
        Plan plan = Plans.of("\"users\": 100, \"features\": [\"softphone\"]");

        assertThat(only(plan).softphoneKbitPerSecond()).isEqualTo(100 * 84);
        assertThat(Plans.confirmations(plan)).contains("R60 softphone-calls");
    }

    @Test
    void without_calls_per_hour_their_traffic_is_not_guessed() {
        Plan plan = Plans.of("\"users\": 100");

        assertThat(only(plan).callsPerHour()).isEmpty();
        assertThat(only(plan).callKilobytesPerHour()).isEmpty();
        assertThat(only(plan).averageKbitPerSecond()).isZero();
        assertThat(Plans.confirmations(plan)).contains("R60 calls");
    }

    @Test
    void a_link_has_its_users_share_of_the_calls_rounded_up_unless_it_has_its_own() {
        Plan plan = Plans.of("\"users\": 300, \"callsPerHour\": 1000, \"siteLinks\": [{\"name\": \"A\", \"users\": 100},"
                + " {\"name\": \"B\", \"users\": 200, \"callsPerHour\": 50}]");

        assertThat(plan.links().get(0).callsPerHour()).hasValue(334);
        assertThat(plan.links().get(1).callsPerHour()).hasValue(50);
    }

    @Test
    void a_link_with_more_users_than_the_site_has_no_more_than_all_its_calls() {
        Plan plan = Plans.of("\"users\": 10, \"callsPerHour\": 100, \"siteLinks\": [{\"name\": \"A\", \"users\": 20}]");

        assertThat(only(plan).callsPerHour()).hasValue(100);
    }

    @ParameterizedTest(name = "{0} kbit/s: {1} s, too much {2}")
    @CsvSource({"840, 48, false", "839, 48, true", "1000, 40, false", "400, 100, true"})
    void a_told_capacity_gives_the_time_of_starting_up_and_a_warning_when_it_is_too_small(int capacity, long seconds,
            boolean tooMuch) {
        Plan plan = Plans.of("\"users\": 10, \"callsPerHour\": 0, \"features\": [\"softphone\"], \"siteLinks\": [{\"name\": \"A\","
                + " \"users\": 10, \"softphoneCalls\": 10, \"kbitPerSecond\": " + capacity + "}]");

        assertThat(only(plan).startUpSeconds()).hasValue(seconds);
        assertThat(Plans.confirmations(plan).contains("R60 capacity")).isEqualTo(tooMuch);
    }

    private static LinkLoad only(Plan plan) {
        assertThat(plan.links()).hasSize(1);
        return plan.links().get(0);
    }
}
