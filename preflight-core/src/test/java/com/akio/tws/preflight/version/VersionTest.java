package com.akio.tws.preflight.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @CsvSource({"8.7.3.25, 8.7.5.13", "8.7.5.13, 8.9.3.40", "8.9.3.40, 10.1.54.13", "8.7.3.9, 8.7.3.25", "R5.2, R5.3", "R5.3, R5.10",
            "R5.3, R10.0", "v7, v8", "V4, V4 SP5", "V4 SP4, V4 SP5", "V4 SP5, V4 SP10", "V4 SP5, V5", "V3R2, V3R2.1", "V2R7, V3R1",
            "v.08.62, v.08.63", "29.80.0.110, 29.81.0.10", "R7.2 SP1, R7.2 SP1 FR1", "3.9, 4.0"})
    void an_earlier_version_is_less_than_a_later_one(String earlier, String later) {
        assertThat(Version.of(earlier).orElseThrow()).isLessThan(Version.of(later).orElseThrow());
        assertThat(Version.of(later).orElseThrow().isAtLeast(Version.of(earlier).orElseThrow())).isTrue();
        assertThat(Version.of(earlier).orElseThrow().isAtLeast(Version.of(later).orElseThrow())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4, 4.0", "R8, v8.0.0", "V4 SP5, v4-sp5", "V4SP5, version 4 SP 5", "release 5.3, R5.3", "8.07, 8.7", "' R5.3 ', R5.3"})
    void two_ways_to_write_one_version_are_equal(String one, String other) {
        assertThat(Version.of(one).orElseThrow()).isEqualTo(Version.of(other).orElseThrow())
                .isEqualByComparingTo(Version.of(other).orElseThrow());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "latest", "R", "5.", ".5", "5..3", "5,3", "-5", "R5.3 beta", "x.73.x.x", "5.3)", "12345678901",
            "R920/053", "5.3 SP"})
    void a_text_of_another_form_is_no_version(String text) {
        assertThat(Version.of(text)).isEmpty();
    }

    @Property
    void any_text_gives_an_answer(@ForAll String text) {
        assertThat(Version.of(text)).isNotNull();
    }

    @Property
    void the_order_is_total(@ForAll("versions") Version a, @ForAll("versions") Version b, @ForAll("versions") Version c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        List<Version> sorted = Stream.of(a, b, c).sorted().toList();
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
    }

    @Property
    void a_version_is_read_as_it_is_written(@ForAll("versions") Version version) {
        String written = version.numbers().stream().map(String::valueOf).collect(Collectors.joining("."))
                + version.additions().stream().map(addition -> " " + addition.word()
                        + addition.numbers().stream().map(String::valueOf).collect(Collectors.joining(".")))
                        .collect(Collectors.joining());
        assertThat(Version.of(written)).contains(version);
    }

    @Provide
    Arbitrary<Version> versions() {
        Arbitrary<List<Long>> numbers = Arbitraries.longs().between(0, 3).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Version.Addition> addition = Combinators.combine(Arbitraries.of("SP", "R", "FR"), numbers).as(Version.Addition::new);
        return Combinators.combine(numbers, addition.list().ofMaxSize(2)).as(Version::new);
    }
}
