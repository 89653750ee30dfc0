package com.akio.tws.preflight.checks.server;

import static com.akio.tws.preflight.facts.ExchangeFacts.SERVICES;
import static com.akio.tws.preflight.facts.ExchangeFacts.SETUPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.ExchangeRole;
import com.akio.tws.preflight.facts.ExchangeSetup;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.FrenchSpaces;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExchangeCheckTest {

    private static final String ID = "server.role.exchange";
    private static final List<InstalledService> STORE =
            List.of(new InstalledService("MSExchangeIS", 2, Optional.empty()));
    private static final List<InstalledService> LEAVING =
            List.of(new InstalledService("MSExchangeADTopology", 4, Optional.empty(), true));
    private static final ExchangeRole TOOLS = new ExchangeRole("AdminTools", Optional.of("15.2.1748.10"), false);
    private static final ExchangeRole MAILBOX = new ExchangeRole("MailboxRole", Optional.of("15.2.1748.10"), false);
    private static final ExchangeRole HALF = new ExchangeRole("MailboxRole", Optional.empty(), true);
    private static final ExchangeRole HALF_TOOLS = new ExchangeRole("AdminTools", Optional.empty(), true);

    static Stream<Row> hosts() {
        return Stream.of(
                Row.of("no trace", machine -> machine, Status.PASS),
                Row.of("keys without anything in them", machine -> machine.set(SETUPS, List.of()), Status.PASS),
                Row.of("a server", machine -> machine.set(SETUPS, setup(TOOLS, MAILBOX)).set(SERVICES, STORE), Status.FAIL),
                Row.of("services without keys", machine -> machine.set(SERVICES, STORE), Status.FAIL),
                Row.of("a disabled service of a server", machine -> machine.set(SERVICES,
                        List.of(new InstalledService("MSExchangeADTopology", 4, Optional.empty()))), Status.FAIL),
                Row.of("the management tools alone", machine -> machine.set(SETUPS, setup(TOOLS)), Status.PASS),
                Row.of("the management tools in another case",
                        machine -> machine.set(SETUPS, setup(new ExchangeRole("admintools", Optional.empty(), false))), Status.PASS),
                Row.of("a setup key without roles", machine -> machine.set(SETUPS, setup()), Status.WARN),
                Row.of("a setup key without roles, the services denied", machine -> machine.set(SETUPS, setup()).denied(SERVICES), Status.UNKNOWN),
                Row.of("services that leave", machine -> machine.set(SERVICES, LEAVING), Status.WARN),
                Row.of("services and roles of a server that leaves",
                        machine -> machine.set(SERVICES, LEAVING).set(SETUPS, setup(TOOLS, MAILBOX)), Status.WARN),
                Row.of("a service that leaves beside one that stays", machine -> machine.set(SERVICES,
                        List.of(LEAVING.get(0), STORE.get(0))), Status.FAIL),
                Row.of("services that leave, the keys denied", machine -> machine.set(SERVICES, LEAVING).denied(SETUPS), Status.UNKNOWN),
                Row.of("a role without services", machine -> machine.set(SETUPS, setup(TOOLS, MAILBOX)), Status.WARN),
                Row.of("an unfinished role without services", machine -> machine.set(SETUPS, setup(HALF)), Status.WARN),
                Row.of("an unfinished role with services",
                        machine -> machine.set(SETUPS, setup(HALF)).set(SERVICES, STORE), Status.FAIL),
                Row.of("unfinished management tools", machine -> machine.set(SETUPS, setup(HALF_TOOLS)), Status.PASS),
                Row.of("services denied", machine -> machine.denied(SERVICES), Status.UNKNOWN),
                Row.of("keys denied", machine -> machine.denied(SETUPS), Status.UNKNOWN),
                Row.of("keys denied, services there", machine -> machine.denied(SETUPS).set(SERVICES, STORE), Status.FAIL),
                Row.of("services denied, a role there",
                        machine -> machine.denied(SERVICES).set(SETUPS, setup(MAILBOX)), Status.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void a_server_is_told_by_the_services_that_only_a_server_has(Row row) {
        row.verify(ID);
    }

    @Test
    void a_server_is_named_with_version_and_services() {
        Row row = Row.of("", machine -> machine.set(SETUPS, setup(MAILBOX)).set(SERVICES, STORE), Status.FAIL);

        assertThat(Texts.in(Language.ENGLISH).say(row.finding(ID).observed().orElseThrow()))
                .isEqualTo("version 15.2.1748, services MSExchangeIS");
        assertThat(Texts.in(Language.FRENCH).say(row.finding(ID).message()))
                .isEqualTo(FrenchSpaces.in("Exchange Server est installé : ses services sont MSExchangeIS."));
    }

    @Test
    void a_remnant_is_called_one_and_an_uninstall_asks_for_a_restart() {
        Row remnant = Row.of("", machine -> machine.set(SETUPS, setup()), Status.WARN);
        Row leaving = Row.of("", machine -> machine.set(SERVICES, LEAVING), Status.WARN);

        assertThat(Texts.in(Language.ENGLISH).say(remnant.finding(ID).message())).contains("ExchangeServer\\v15", "neither a server role");
        assertThat(Texts.in(Language.ENGLISH).say(leaving.finding(ID).message())).contains("MSExchangeADTopology", "marked for deletion");
        assertThat(Texts.in(Language.FRENCH).say(leaving.finding(ID).remedy().orElseThrow())).contains("Redémarrez");
    }

    private static List<ExchangeSetup> setup(ExchangeRole... roles) {
        return List.of(new ExchangeSetup("HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15", Optional.of("15.2.1748"), List.of(roles)));
    }
}
