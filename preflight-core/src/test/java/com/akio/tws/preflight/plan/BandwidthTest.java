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
        assertThat(Plans.notes(plan)).contains("R60 softphone-calls");
    }

    @Test
    void without_calls_per_hour_their_traffic_is_not_guessed() {
        Plan plan = Plans.of("\"users\": 100");

        assertThat(only(plan).callsPerHour()).isEmpty();
        assertThat(only(plan).callKilobytesPerHour()).isEmpty();
        assertThat(only(plan).average()).isEmpty();
        assertThat(only(plan).atMost()).isEmpty();
        assertThat(only(Plans.of("\"users\": 100, \"callsPerHour\": 0")).average()).hasValue(0);
        assertThat(only(Plans.of("\"users\": 100, \"softphoneCalls\": 2, \"features\": [\"softphone\"]")).average()).hasValue(168);
        assertThat(Plans.notes(plan)).contains("R60 calls");
    }

    @Test
    void a_link_has_its_users_share_of_the_calls_that_are_left_unless_it_has_its_own() {
        Plan plan = Plans.of("\"users\": 300, \"callsPerHour\": 1000, \"siteLinks\": [{\"name\": \"A\", \"users\": 100},"
                + " {\"name\": \"B\", \"users\": 200, \"callsPerHour\": 50}]");

        // 950 of the 1 000 are left, and nobody but the 100 users of A has them.
        assertThat(plan.links().get(0).callsPerHour()).hasValue(950);
        assertThat(plan.links().get(1).callsPerHour()).hasValue(50);
    }

    @Test
    void calls_that_are_left_are_shared_rounded_up() {
        Plan plan = Plans.of("\"users\": 400, \"callsPerHour\": 1000, \"siteLinks\": [{\"name\": \"A\", \"users\": 100},"
                + " {\"name\": \"B\", \"users\": 200, \"callsPerHour\": 500}]");

        // 500 are left to 200 users, 100 of whom are behind A.
        assertThat(plan.links().get(0).callsPerHour()).hasValue(250);
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
        assertThat(Plans.notes(plan).contains("R60 capacity")).isEqualTo(tooMuch);
    }

    @Test
    void click_to_calls_and_searches_are_one_of_each_for_a_call_unless_told() {
        LinkLoad assumed = only(Plans.of("\"users\": 100, \"callsPerHour\": 500"));
        LinkLoad told = only(Plans.of("\"users\": 100, \"callsPerHour\": 500, \"clickToCallsPerHour\": 60, \"directorySearchesPerHour\": 0"));

        assertThat(assumed.clickToCalls()).hasValue(new LinkLoad.Acts(500, 500 * 5));
        assertThat(assumed.directorySearches()).hasValue(new LinkLoad.Acts(500, 500 * 200));
        // 20 000 KB of calls and alerts, 2 500 and 100 000 besides: 122 500 KB are 980 000 kbit in 3600 s, 272.2 rounded up.
        assertThat(assumed.atMostKbitPerSecond()).isEqualTo(273);
        assertThat(told.clickToCalls()).hasValue(new LinkLoad.Acts(60, 300));
        // 20 300 KB are 162 400 kbit in 3600 s: 45.1, rounded up.
        assertThat(told.atMostKbitPerSecond()).isEqualTo(46);
        assertThat(Plans.notes(Plans.of("\"users\": 100, \"callsPerHour\": 500"))).contains("R60 acts");
        assertThat(Plans.notes(Plans.of("\"users\": 100, \"callsPerHour\": 500, \"clickToCallsPerHour\": 60, \"directorySearchesPerHour\": 0")))
                .doesNotContain("R60 acts");
    }

    @Test
    void the_sites_softphone_calls_are_shared_among_the_links_without_a_number_of_their_own() {
        Plan plan = Plans.of("\"users\": 300, \"softphoneCalls\": 52, \"features\": [\"softphone\"], \"siteLinks\": ["
                + "{\"name\": \"A\", \"users\": 100, \"softphoneCalls\": 12}, {\"name\": \"B\", \"users\": 150}, {\"name\": \"C\", \"users\": 50}]");

        // 52 less 12 are 40 for 200 users: 30 for 150, 10 for 50.
        assertThat(plan.links()).extracting(LinkLoad::softphoneCalls).containsExactly(12, 30, 10);
        assertThat(plan.total().orElseThrow().softphoneKbitPerSecond()).isEqualTo(52 * 84);
        assertThat(Plans.notes(plan)).doesNotContain("R60 softphone-calls");
    }

    @Test
    void supervisors_get_the_alerts_of_all_calls_on_their_own_link() {
        Plan plan = Plans.of("\"users\": 100, \"callsPerHour\": 1000, \"siteLinks\": [{\"name\": \"A\", \"users\": 90},"
                + " {\"name\": \"B\", \"users\": 10, \"supervisors\": 2}]");

        assertThat(plan.links().get(0).supervisionKilobytesPerHour()).hasValue(0);
        assertThat(plan.links().get(1).supervisionKilobytesPerHour()).hasValue(2 * 1000 * 12);
        assertThat(Plans.notes(plan)).doesNotContain("R60 supervisors");
        assertThat(Plans.notes(Plans.of("\"users\": 2, \"siteLinks\": [{\"name\": \"A\", \"users\": 1}, {\"name\": \"B\", \"users\": 1}]")))
                .contains("R60 supervisors");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "users": 60, "siteLinks": [{"name": "a", "users": 50}, {"name": "b", "users": 11}]                                 | R60 users-of-links
            "users": 60, "siteLinks": [{"name": "a", "users": 50}, {"name": "b", "users": 9}]                                  | R60 users-without-link
            "siteLinks": [{"name": "Agence", "users": 5}, {"name": "agence ", "users": 9}]                                     | R60 links-of-one-name
            "softphoneCalls": 5, "siteLinks": [{"name": "a", "users": 9, "softphoneCalls": 6}]                                 | R60 softphone-calls-of-links
            """)
    void sums_that_do_not_fit_are_told(String fields, String note) {
        assertThat(Plans.notes(Plans.of(fields))).containsOnlyOnce(note);
    }

    @Test
    void links_that_reach_every_user_once_leave_nothing_to_tell() {
        assertThat(Plans.notes(Plans.of("\"users\": 60, \"siteLinks\": [{\"name\": \"a\", \"users\": 50}, {\"name\": \"b\", \"users\": 10}]")))
                .doesNotContain("R60 users-of-links", "R60 users-without-link", "R60 links-of-one-name");
    }

    private static LinkLoad only(Plan plan) {
        assertThat(plan.links()).hasSize(1);
        return plan.links().get(0);
    }
}
