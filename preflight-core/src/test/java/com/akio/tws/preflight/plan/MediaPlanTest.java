package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.PortRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide to channels (R20) and the rules of the Media Server (R19, R54) at each of their borders. */
class MediaPlanTest {

    @ParameterizedTest(name = "{0} users: {1} + {2}")
    @CsvSource({
        "1, 2, 2", "5, 2, 2", "6, 2, 2", "10, 2, 2", "25, 2, 2", "26, 3, 4", "49, 3, 4", "50, 3, 4", "51, 3, 5", "75, 3, 5",
        "76, 4, 6", "100, 4, 6", "101, 4, 7", "150, 4, 7", "151, 5, 8", "200, 5, 8", "201, 5, 9", "250, 5, 9", "251, 6, 10",
        "300, 6, 10", "301, 8, 14", "500, 8, 14", "501, 10, 19", "1000, 10, 19"
    })
    void the_guide_is_the_row_of_the_users_or_the_next_one_up(int users, int announcements, int voicemail) {
        MediaPlan media = Plans.of("\"features\": [\"rules\", \"mail\"], \"users\": " + users).media();

        assertThat(media.announcements()).hasValue(announcements);
        assertThat(media.voicemail()).hasValue(voicemail);
        assertThat(media.source()).isEqualTo(MediaPlan.Source.GUIDE);
        assertThat(media.sizing()).hasValueSatisfying(sizing ->
                assertThat(sizing.channels()).isEqualTo(announcements + voicemail));
    }

    @ParameterizedTest(name = "{0}: {1} channels")
    @CsvSource({"rules, 5", "mail, 9"})
    void a_site_that_uses_one_of_the_two_needs_the_channels_of_that_one_alone(String feature, int channels) {
        Plan plan = Plans.of("\"users\": 250, \"features\": [\"" + feature + "\"]");

        assertThat(plan.media().sizing()).hasValueSatisfying(sizing -> assertThat(sizing.channels()).isEqualTo(channels));
        assertThat(plan.media().announcements().isPresent()).isEqualTo(feature.equals("rules"));
        assertThat(plan.media().voicemail().isPresent()).isEqualTo(feature.equals("mail"));
        assertThat(Plans.flows(plan)).contains("media-voice 40000-" + (40000 + 2 * channels - 1));
        assertThat(Plans.notes(plan)).contains("R20 guide");
    }

    @Test
    void a_site_without_rules_and_mail_has_no_channels() {
        Plan plan = Plans.of("\"users\": 250");

        assertThat(plan.media().source()).isEqualTo(MediaPlan.Source.NONE);
        assertThat(plan.media().sizing()).hasValueSatisfying(sizing -> assertThat(sizing.cores()).isZero());
        assertThat(plan.flows()).noneMatch(planned -> planned.flow().row().equals("R54"));
        assertThat(Plans.notes(plan)).noneMatch(note -> note.startsWith("R19") || note.startsWith("R20"));
    }

    @Test
    void above_1000_users_the_guide_ends() {
        Plan plan = Plans.of("\"features\": [\"mail\"], \"users\": 1001");

        assertThat(plan.media().source()).isEqualTo(MediaPlan.Source.NOWHERE);
        assertThat(plan.media().voicemail()).isEmpty();
        assertThat(plan.media().sizing()).isEmpty();
        assertThat(plan.media().udp()).isEmpty();
    }

    @ParameterizedTest(name = "{0} channels: {1} cores, UDP up to {2}, virtual {3}")
    @CsvSource({
        "1, 1, 40001, true", "4, 1, 40007, true", "7, 1, 40013, true", "8, 1, 40015, true", "9, 2, 40017, true",
        "16, 2, 40031, true", "17, 3, 40033, true", "47, 6, 40093, true", "48, 6, 40095, true", "49, 7, 40097, false",
        "12768, 1596, 65535, false"
    })
    void told_channels_give_one_core_for_eight_begun_two_ports_each_and_no_virtualisation_above_48(
            int channels, int cores, int udpTo, boolean virtual) {
        Plan plan = Plans.of("\"users\": 50, \"mediaChannels\": " + channels);

        assertThat(plan.media().source()).isEqualTo(MediaPlan.Source.PROFILE);
        assertThat(plan.media().sizing()).hasValueSatisfying(sizing -> {
            assertThat(sizing.cores()).isEqualTo(cores);
            assertThat(sizing.virtualisationAllowed()).isEqualTo(virtual);
        });
        assertThat(plan.media().udp()).hasValue(new PortRange(40000, udpTo));
        assertThat(Plans.flows(plan)).contains("media-voice 40000-" + udpTo);
        assertThat(Plans.notes(plan).contains("R19 physical")).isEqualTo(!virtual);
    }

    @Test
    void more_channels_than_there_are_ports_are_said_and_given_no_range() {
        Plan plan = Plans.of("\"mediaChannels\": 12769");

        assertThat(plan.media().udp()).isEmpty();
        assertThat(Plans.notes(plan)).contains("R54 too-many-channels");
    }

    @Test
    void a_site_that_names_no_channels_needs_neither_cores_nor_ports() {
        Plan plan = Plans.of("\"mediaChannels\": 0");

        assertThat(plan.media().sizing()).hasValueSatisfying(sizing -> assertThat(sizing.cores()).isZero());
        assertThat(plan.media().udp()).isEmpty();
        assertThat(plan.flows()).noneMatch(planned -> planned.flow().row().equals("R54"));
    }
}
