package com.akio.tws.preflight.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Figures;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaSizingTest {

    private static final Figures TABLE =
            CatalogueReader.builtIn().entry(CheckId.of("server.media.channels")).figures();

    @ParameterizedTest
    @CsvSource({"1, 1", "8, 1", "9, 2", "16, 2", "17, 3", "48, 6", "49, 7"})
    void a_core_carries_eight_channels(long channels, long cores) {
        assertThat(MediaSizing.cores(channels, 8)).isEqualTo(cores);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2", "5, 2, 2", "6, 2, 2", "10, 2, 2", "25, 2, 2", "26, 3, 4", "50, 3, 4", "51, 3, 5", "75, 3, 5", "76, 4, 6",
            "100, 4, 6", "101, 4, 7", "150, 4, 7", "151, 5, 8", "200, 5, 8", "201, 5, 9", "250, 5, 9", "251, 6, 10", "300, 6, 10",
            "301, 8, 14", "500, 8, 14", "501, 10, 19", "1000, 10, 19"})
    void between_two_lines_of_the_table_the_next_one_up_counts(long users, long announcements, long voicemail) {
        MediaSizing.Line line = MediaSizing.line(users, TABLE).orElseThrow();
        assertThat(line.announcements()).isEqualTo(announcements);
        assertThat(line.voicemail()).isEqualTo(voicemail);
    }

    @ParameterizedTest
    @ValueSource(longs = {1001, 4000})
    void beyond_the_last_line_there_is_none(long users) {
        assertThat(MediaSizing.line(users, TABLE)).isEmpty();
    }

    @Property
    void more_users_never_need_fewer_channels(@ForAll @IntRange(min = 1, max = 999) int users) {
        MediaSizing.Line line = MediaSizing.line(users, TABLE).orElseThrow();
        MediaSizing.Line next = MediaSizing.line(users + 1, TABLE).orElseThrow();
        assertThat(next.announcements()).isGreaterThanOrEqualTo(line.announcements());
        assertThat(next.voicemail()).isGreaterThanOrEqualTo(line.voicemail());
    }
}
