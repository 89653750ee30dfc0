package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody could read, and what nobody knows the meaning of, passes no required row and makes none not apply. */
class NoAnswerNeverPassesTest {

    private static final List<String> IDS = List.of("server.os.version", "server.os.edition", "server.os.architecture",
            "server.os.language", "server.dotnet", "server.disk.free-minimum", "server.certificate");

    static Stream<Arguments> needed() {
        return Checks.all().stream().filter(check -> IDS.contains(check.id().name()))
                .flatMap(check -> check.needs().facts().stream().map(key -> Arguments.of(check.id().name(), key)));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("needed")
    void a_fact_that_could_not_be_read(String id, FactKey<?> key) {
        for (Phase phase : Phase.values()) {
            Site site = Sites.at(phase, "\"users\": 400, \"secure\": true, \"serverName\": \"srv-tws.example.test\"");
            for (Reason.Kind kind : Reason.Kind.values()) {
                RecordedMachine machine = RecordedMachine.sound().unreadable(key, Reason.of(kind, 5, "in its own words"));
                assertThat(Judged.status(id, machine, site)).as("%s %s", phase, kind).isNotIn(Status.PASS, Status.NOT_APPLICABLE);
            }
            RecordedMachine odd = RecordedMachine.sound().setRaw(key, new Value.Flag(true));
            assertThat(Judged.status(id, odd, site)).as("%s odd", phase).isNotIn(Status.PASS, Status.NOT_APPLICABLE);
        }
    }

    static Stream<Arguments> unknown() {
        return Stream.of("?", "0", "WindowsPE", "Unknown", "Serveur").flatMap(value -> Stream.of(
                Arguments.of("server.os.version", OperatingSystemFacts.BUILD_NUMBER, value),
                Arguments.of("server.os.version", OperatingSystemFacts.PRODUCT_TYPE, value),
                Arguments.of("server.os.version", OperatingSystemFacts.INSTALLATION_TYPE, value),
                Arguments.of("server.os.edition", OperatingSystemFacts.EDITION_ID, value),
                Arguments.of("server.os.edition", OperatingSystemFacts.INSTALLATION_TYPE, value),
                Arguments.of("server.os.architecture", OperatingSystemFacts.ARCHITECTURE, value)));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("unknown")
    void a_value_that_nobody_knows(String id, FactKey<String> key, String value) {
        assertThat(Judged.status(id, RecordedMachine.sound().set(key, value), Site.DEFAULT))
                .isNotIn(Status.PASS, Status.NOT_APPLICABLE);
    }

    /** Every check of one machine at once, as after a broken registry. */
    @ParameterizedTest
    @CsvSource({"server.os.version", "server.os.edition", "server.os.architecture", "server.dotnet", "server.disk.free-minimum",
            "server.certificate"})
    void a_machine_of_which_nothing_was_read(String id) {
        Check check = Checks.all().stream().filter(one -> one.id().name().equals(id)).findFirst().orElseThrow();
        FactKey<?>[] keys = check.needs().facts().toArray(FactKey<?>[]::new);
        Site site = Sites.at(Phase.INSTALL, "\"secure\": true");
        assertThat(Judged.status(id, RecordedMachine.sound().denied(keys), site)).isNotIn(Status.PASS, Status.NOT_APPLICABLE);
        assertThat(Judged.status(id, RecordedMachine.sound().absent(keys), site)).isNotIn(Status.PASS, Status.NOT_APPLICABLE);
        RecordedMachine older = RecordedMachine.sound();
        for (FactKey<?> key : keys) {
            older = older.notCollected(key);
        }
        assertThat(Judged.status(id, older, site)).isNotIn(Status.PASS, Status.NOT_APPLICABLE);
    }
}
