package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.facts.ExchangeFacts;
import com.akio.tws.preflight.facts.LanguageFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever keeps a deciding fact from being read, the required rows on language and roles are never green for it. */
class UnknownNeverPassesTest {

    private static final List<FactKey<?>> LANGUAGE = List.of(LanguageFacts.INSTALL, LanguageFacts.SYSTEM_UI, LanguageFacts.POLICY_UI,
            LanguageFacts.SETTINGS_UI);
    private static final List<FactKey<?>> EXCHANGE = List.of(ExchangeFacts.SERVICES, ExchangeFacts.SETUPS);
    private static final List<FactKey<?>> CONTROLLER =
            List.of(OperatingSystemFacts.PRODUCT_TYPE, DirectoryFacts.SERVICE, DirectoryFacts.DATABASE_FILE);

    static Stream<Arguments> unread() {
        return Stream.of(all("server.os.language", LANGUAGE), all("server.role.exchange", EXCHANGE),
                all("server.role.domain-controller", CONTROLLER)).flatMap(each -> each);
    }

    private static Stream<Arguments> all(String check, List<FactKey<?>> facts) {
        return facts.stream().flatMap(fact -> Stream.of(Reason.Kind.values()).map(kind -> Arguments.of(check, fact, kind)));
    }

    @ParameterizedTest(name = "{0} without {1}: {2}")
    @MethodSource("unread")
    void a_deciding_fact_that_could_not_be_read_is_never_green(String check, FactKey<?> fact, Reason.Kind kind) {
        Finding finding = Judged.finding(check, RecordedMachine.sound().unreadable(fact, Reason.of(kind, "x")), Site.DEFAULT);

        assertThat(finding.status()).isEqualTo(Status.UNKNOWN);
        assertThat(finding.remedy()).isPresent();
    }

    /** The packs only weigh what a policy or a stored list names; unread, they leave such a name open. */
    @ParameterizedTest
    @MethodSource("kinds")
    void a_wanted_language_is_never_waved_through_without_the_packs(Reason.Kind kind) {
        for (FactKey<List<String>> wanted : List.of(LanguageFacts.POLICY_UI, LanguageFacts.SETTINGS_UI)) {
            RecordedMachine machine = RecordedMachine.sound().set(wanted, List.of("de-DE"))
                    .unreadable(LanguageFacts.PACKS, Reason.of(kind, "x"));

            assertThat(Judged.status("server.os.language", machine, Site.DEFAULT)).isEqualTo(Status.UNKNOWN);
        }
    }

    static Stream<Reason.Kind> kinds() {
        return Stream.of(Reason.Kind.values());
    }
}
