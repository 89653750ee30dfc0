package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundTest {

    private final Found<String> found = new Found<>();

    @Test
    void nothing_anywhere_is_absent_at_the_place_that_stands_for_all() {
        found.add(Reading.absent("here"));
        assertThat(found.any("everywhere")).isEqualTo(Reading.absent("everywhere"));
        assertAbsent(found.complete("everywhere"));
    }

    @Test
    void a_refusal_is_told_with_its_own_source() {
        found.add(Reading.absent("here"));
        found.add(denied("there"));
        found.add(denied("elsewhere"));
        assertThat(found.any("everywhere").source().where()).isEqualTo("there");
    }

    @Test
    void a_finding_beside_a_refusal_counts_only_where_any_finding_settles_the_question() {
        found.add(Reading.known("found", "here"));
        found.add(denied("there"));
        assertThat(found.any("everywhere")).isEqualTo(Reading.known(List.of("found"), "everywhere"));
        assertDenied(found.complete("everywhere"));
        assertDenied(found.settledBy("everywhere", "other"::equals));
        assertThat(found.settledBy("everywhere", "found"::equals).known()).contains(List.of("found"));
    }

    private static Reading<String> denied(String source) {
        return Reading.unreadable(Reason.of(Reason.Kind.DENIED, 5, "RegOpenKeyEx"), source);
    }
}
