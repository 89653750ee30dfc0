package com.akio.tws.preflight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.PortRange;
import com.akio.tws.preflight.sizing.MediaServerSize;
import com.akio.tws.preflight.sizing.ServerSize;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** More users, calls, channels, licences or sessions never shrink a plan. What Akio must size counts as larger than any size. */
class LargerSitesTest {

    private static final int LARGEST = Integer.MAX_VALUE;

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void more_of_anything_never_needs_less(@ForAll @IntRange(min = 1, max = 9000) int users,
            @ForAll @IntRange(max = 21000) int calls, @ForAll @IntRange(max = 4) int licences,
            @ForAll @IntRange(max = 200) int channels, @ForAll @IntRange(max = 500) int sessions,
            @ForAll @IntRange(max = 4) int which, @ForAll @IntRange(min = 1, max = 2000) int more) {
        int[] figures = {users, calls, licences, channels, sessions};
        List<Integer> before = size(plan(figures));
        figures[which] += more;
        List<Integer> after = size(plan(figures));

        assertThat(before).hasSameSizeAs(after);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).as("figure %d of %s after %s", i, before, after).isGreaterThanOrEqualTo(before.get(i));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void more_users_never_lower_the_guide_to_channels(@ForAll @IntRange(min = 1, max = 1200) int users,
            @ForAll @IntRange(min = 1, max = 300) int more) {
        String uses = "\"features\": [\"rules\", \"mail\"], \"users\": ";
        MediaPlan before = Plans.of(uses + users).media();
        MediaPlan after = Plans.of(uses + (users + more)).media();

        assertThat(after.announcements().orElse(LARGEST)).isGreaterThanOrEqualTo(before.announcements().orElse(LARGEST));
        assertThat(after.voicemail().orElse(LARGEST)).isGreaterThanOrEqualTo(before.voicemail().orElse(LARGEST));
        assertThat(orLargest(after.sizing(), MediaServerSize::cores)).isGreaterThanOrEqualTo(orLargest(before.sizing(), MediaServerSize::cores));
        assertThat(orLargest(after.udp(), PortRange::last)).isGreaterThanOrEqualTo(orLargest(before.udp(), PortRange::last));
    }

    private static Plan plan(int[] figures) {
        return Plans.of("\"users\": " + figures[0] + ", \"callsPerHour\": " + figures[1] + ", \"smartAttendantLicences\": " + figures[2]
                + ", \"mediaChannels\": " + figures[3] + ", \"rdsUsers\": " + figures[4] + ", \"features\": [\"softphone\"]");
    }

    private static List<Integer> size(Plan plan) {
        Optional<ServerSize.Fits> fits = Optional.of(plan.server().size()).filter(ServerSize.Fits.class::isInstance)
                .map(ServerSize.Fits.class::cast);
        LinkLoad link = plan.links().get(0);
        int ports = plan.flows().stream().flatMap(planned -> planned.ports().stream()).mapToInt(PortRange::count).sum();
        return List.of(orLargest(fits, size -> size.tier().maxUsers()), orLargest(fits, size -> size.tier().callsPerHour()),
                plan.server().ramGb().orElse(LARGEST), orLargest(plan.media().sizing(), MediaServerSize::cores),
                orLargest(plan.media().sizing(), sizing -> sizing.virtualisationAllowed() ? 0 : 1),
                (int) link.startUpKilobytes(), (int) link.averageKbitPerSecond(), ports, plan.flows().size());
    }

    private static <T> int orLargest(Optional<T> figure, Function<T, Integer> number) {
        return figure.map(number).orElse(LARGEST);
    }
}
