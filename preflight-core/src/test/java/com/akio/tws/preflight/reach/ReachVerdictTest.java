package com.akio.tws.preflight.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.ReachReport.Verdict;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.site.TwsVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run comes to by what came of its knocks, and by what nobody can knock on. */
class ReachVerdictTest {

    private static final String DIRECTORY = "\"connectors\": [{\"kind\": \"ldap\", \"host\": \"ad.example\"}]";
    private static final String CALENDAR = "\"connectors\": [{\"kind\": \"office-365\", \"host\": \"outlook.example\"}]";
    private static final ProxyAddress PROXY = new ProxyAddress("proxy.example", 8080);

    @ParameterizedTest
    @CsvSource({"OPEN, OPEN, CARRIED", "OPEN, REFUSED, CARRIED", "OPEN, SILENT, CARRIED", "REFUSED, SILENT, UNDETERMINED", "REFUSED, REFUSED, UNDETERMINED",
            "SILENT, SILENT, BROKEN", "ACCEPTED, ACCEPTED, UNDETERMINED"})
    void of_a_directory_one_port_is_enough(FlowOutcome clear, FlowOutcome secure, Verdict verdict) {
        assertThat(verdict(DIRECTORY, FlowRole.SERVER, Proxies.NONE, Map.of(389, clear, 443, secure))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, CARRIED", "ACCEPTED, UNDETERMINED", "SILENT, BROKEN", "REFUSED, BROKEN"})
    void accepted_is_neither_carried_nor_broken(FlowOutcome outcome, Verdict verdict) {
        assertThat(verdict(CALENDAR, FlowRole.SERVER, Proxies.NONE, Map.of(443, outcome))).isEqualTo(verdict);
    }

    /** The closing words name what applies, and nothing else. */
    @ParameterizedTest
    @CsvSource({"REFUSED, REFUSED, DIRECTORY_REFUSED", "REFUSED, SILENT, DIRECTORY_REFUSED", "ACCEPTED, ACCEPTED, ACCEPTED", "OPEN, REFUSED, ''",
            "ACCEPTED, OPEN, ''", "SILENT, SILENT, ''"})
    void what_is_left_open_of_a_directory_is_named(FlowOutcome clear, FlowOutcome secure, String open) {
        assertThat(report(DIRECTORY, Map.of(389, clear, 443, secure)).openQuestions()).extracting(OpenQuestion::name)
                .isEqualTo(open.isEmpty() ? List.of() : List.of(open));
    }

    @Test
    void what_was_not_there_to_be_knocked_on_is_named() {
        assertThat(report("\"connectors\": [{\"kind\": \"ldap\"}]", Map.of()).openQuestions())
                .containsExactly(OpenQuestion.NOT_KNOCKED, OpenQuestion.NOTHING);
    }

    @Test
    void of_the_ways_directly_and_through_a_proxy_one_is_enough() {
        Rehearsal rehearsal = rehearsal(CALENDAR);
        List<Knock> knocks = rehearsal.knocks(FlowRole.SERVER, Optional.empty(), Rehearsal.Proof.NOT_TO_BE_HAD, host -> List.of(PROXY));
        assertThat(knocks).extracting(Knock::proxy).containsExactly(Optional.empty(), Optional.of(PROXY));

        for (boolean byProxy : new boolean[] {true, false}) {
            List<Reached> reached = knocks.stream().map(knock -> reached(knock,
                    knock.proxy().isPresent() == byProxy ? FlowOutcome.OPEN : FlowOutcome.SILENT)).toList();
            assertThat(report(rehearsal, FlowRole.SERVER, reached).verdict()).isEqualTo(Verdict.CARRIED);
        }
    }

    /** R45: the ports are the PC's own, in both directions with the peer, so that nobody knocks at the PABX's. */
    @Test
    void the_voice_ports_of_a_pc_are_not_knocked_on_and_spoil_nothing() {
        String softphone = "\"features\": [\"softphone\"], \"pabx\": {\"kind\": \"mivoice-5000\", \"host\": \"pabx.example\"}, \"serverName\": \"tws.example\"";
        Rehearsal rehearsal = rehearsal(softphone);
        List<Knock> knocks = rehearsal.knocks(FlowRole.CLIENT, Optional.empty(), Rehearsal.Proof.NOT_TO_BE_HAD);

        assertThat(knocks).extracting(Knock::flow).contains("softphone-sip").doesNotContain("softphone-voice", "softphone-voice-peer");
        assertThat(rehearsal.notRehearsed(FlowRole.CLIENT, Optional.empty())).extracting(one -> one.flow().flow().name() + " " + one.why())
                .containsExactly("softphone-sip-peer ANY_PEER", "softphone-voice OWN_PORTS", "softphone-voice-peer OWN_PORTS");
        assertThat(report(rehearsal, FlowRole.CLIENT, knocks.stream().map(knock -> reached(knock, FlowOutcome.OPEN)).toList()).verdict())
                .isEqualTo(Verdict.CARRIED);
        assertThat(rehearsal.clientPorts()).as("the PC's own ports are opened there all the same").isNotEmpty();
    }

    /** Each directory has its own port: LDAPS at one, the document's at the other. */
    @Test
    void a_connected_server_is_knocked_on_at_its_own_ports() {
        List<Knock> knocks = rehearsal("\"connectors\": [{\"kind\": \"ldap\", \"host\": \"ad.example\", \"ports\": [636]},"
                + " {\"kind\": \"ldap\", \"host\": \"old.example\"}]").knocks(FlowRole.SERVER, Optional.empty(), Rehearsal.Proof.NOT_TO_BE_HAD);

        assertThat(knocks).extracting(knock -> knock.host() + ":" + knock.port())
                .containsExactly("ad.example:636", "old.example:443", "old.example:389");
    }

    private static Verdict verdict(String fields, FlowRole from, Proxies proxies, Map<Integer, FlowOutcome> outcomes) {
        return report(fields, from, proxies, outcomes).verdict();
    }

    private static ReachReport report(String fields, Map<Integer, FlowOutcome> outcomes) {
        return report(fields, FlowRole.SERVER, Proxies.NONE, outcomes);
    }

    private static ReachReport report(String fields, FlowRole from, Proxies proxies, Map<Integer, FlowOutcome> outcomes) {
        Rehearsal rehearsal = rehearsal(fields);
        List<Reached> reached = new ArrayList<>();
        for (Knock knock : rehearsal.knocks(from, Optional.empty(), Rehearsal.Proof.NOT_TO_BE_HAD, proxies)) {
            reached.add(reached(knock, outcomes.get(knock.port())));
        }
        return report(rehearsal, from, reached);
    }

    private static Rehearsal rehearsal(String fields) {
        return Rehearsal.of(Sites.profile(fields), CatalogueReader.builtIn(), TwsVersion.V5_2);
    }

    private static Reached reached(Knock knock, FlowOutcome outcome) {
        return new Reached(knock, Optional.empty(), outcome, 1, Detail.NONE, Optional.empty());
    }

    private static ReachReport report(Rehearsal rehearsal, FlowRole from, List<Reached> reached) {
        return new ReachReport(Instant.EPOCH, Duration.ZERO, from, rehearsal.from(from), reached, rehearsal.notRehearsed(from, Optional.empty()),
                Optional.empty());
    }
}
