package com.akio.tws.preflight.windows.probe;

import static com.akio.tws.preflight.windows.fake.Answers.assertAbsent;
import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static com.akio.tws.preflight.windows.fake.Answers.assertMalformed;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.ExchangeFacts;
import com.akio.tws.preflight.facts.ExchangeRole;
import com.akio.tws.preflight.facts.ExchangeSetup;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExchangeProbeTest {

    private static final String SERVER = "SOFTWARE\\Microsoft\\ExchangeServer";
    private static final String V14 = SERVER + "\\v14";
    private static final String V15 = SERVER + "\\v15";
    private static final String OLDER = "SOFTWARE\\Microsoft\\Exchange";
    private static final String SERVICES = "SYSTEM\\CurrentControlSet\\Services";

    private final FakeMachine machine = FakeMachine.empty();

    @Test
    void a_machine_without_exchange_has_neither_setups_nor_services() {
        assertAbsent(look().reading(ExchangeFacts.SETUPS));
        assertAbsent(look().reading(ExchangeFacts.SERVICES));
    }

    @Test
    void exchange_2019_is_given_with_its_four_part_version_and_its_roles() {
        setup(V15, 15, 2, 1748, 10);
        role(V15, "MailboxRole", "15.2.1748.10");
        role(V15, "CafeRole", "15.2.1748.10");
        role(V15, "AdminTools", "15.2.1748.10");
        machine.registry.key(V15 + "\\Language Packs");
        assertThat(look().value(ExchangeFacts.SETUPS)).containsExactly(new ExchangeSetup("HKLM\\" + V15,
                Optional.of("15.2.1748.10"), List.of(configured("AdminTools"), configured("CafeRole"), configured("MailboxRole"))));
    }

    @Test
    void management_tools_alone_leave_a_setup_without_a_server_role() {
        setup(V15, 15, 2, 1748, 10);
        role(V15, "AdminTools", "15.2.1748.10");
        assertThat(look().value(ExchangeFacts.SETUPS)).singleElement()
                .satisfies(setup -> assertThat(setup.roles()).containsExactly(configured("AdminTools")));
        assertAbsent(look().reading(ExchangeFacts.SERVICES));
    }

    @Test
    void a_role_with_a_watermark_or_an_action_is_unfinished() {
        role(V15, "MailboxRole", "15.2.1748.10");
        machine.registry.text(V15 + "\\MailboxRole", "watermark", "x").text(V15 + "\\CafeRole", "Action", "Install");
        assertThat(look().value(ExchangeFacts.SETUPS).get(0).roles()).containsExactly(
                new ExchangeRole("CafeRole", Optional.empty(), true),
                new ExchangeRole("MailboxRole", Optional.of("15.2.1748.10"), true));
    }

    @Test
    void an_empty_remnant_is_a_setup_without_version_and_roles() {
        machine.registry.key(V14);
        assertThat(look().value(ExchangeFacts.SETUPS))
                .containsExactly(new ExchangeSetup("HKLM\\" + V14, Optional.empty(), List.of()));
    }

    @Test
    void a_generation_of_a_later_day_is_found_too_but_not_every_subkey_is_one() {
        machine.registry.key(SERVER + "\\v16").key(SERVER + "\\Setup").key(SERVER + "\\vDir");
        assertThat(look().value(ExchangeFacts.SETUPS)).extracting(ExchangeSetup::key).containsExactly("HKLM\\" + SERVER + "\\v16");
    }

    @Test
    void exchange_2007_is_found_under_its_own_key() {
        setup(OLDER, 8, 3, 83, 6);
        role(OLDER + "\\v8.0", "MailboxRole", "8.3.83.6");
        assertThat(look().value(ExchangeFacts.SETUPS)).extracting(ExchangeSetup::key)
                .containsExactly("HKLM\\" + OLDER + "\\v8.0", "HKLM\\" + OLDER + "\\Setup");
    }

    @Test
    void exchange_2003_is_found_by_its_setup_key() {
        machine.registry.text(OLDER + "\\Setup", "Services", "C:\\Program Files\\Exchsrvr");
        assertThat(look().value(ExchangeFacts.SETUPS))
                .containsExactly(new ExchangeSetup("HKLM\\" + OLDER + "\\Setup", Optional.empty(), List.of()));
    }

    @Test
    void other_subkeys_of_the_older_key_are_no_setup() {
        machine.registry.key(OLDER + "\\Client\\Options");
        assertAbsent(look().reading(ExchangeFacts.SETUPS));
    }

    @Test
    void a_refused_key_is_unreadable_and_not_a_machine_without_exchange() {
        machine.registry.denied(SERVER);
        assertDenied(look().reading(ExchangeFacts.SETUPS));
    }

    @Test
    void a_server_role_that_was_found_counts_although_another_generation_is_refused() {
        role(V15, "MailboxRole", "15.2.1748.10");
        machine.registry.key(V14).denied(V14);
        assertThat(look().value(ExchangeFacts.SETUPS)).extracting(ExchangeSetup::key).containsExactly("HKLM\\" + V15);
    }

    @Test
    void management_tools_do_not_hide_a_generation_that_is_refused() {
        role(V15, "AdminTools", "15.2.1748.10");
        machine.registry.key(V14).denied(V14);
        assertDenied(look().reading(ExchangeFacts.SETUPS));
    }

    @Test
    void a_role_that_is_refused_makes_its_setup_unreadable_and_not_smaller() {
        role(V15, "AdminTools", "15.2.1748.10");
        machine.registry.key(V15 + "\\MailboxRole").denied(V15 + "\\MailboxRole");
        assertDenied(look().reading(ExchangeFacts.SETUPS));
    }

    @Test
    void a_configured_version_that_is_no_text_is_malformed_and_not_a_role_without_version() {
        machine.registry.dword(V15 + "\\MailboxRole", "ConfiguredVersion", 15);
        assertMalformed(look().reading(ExchangeFacts.SETUPS));
    }

    @Test
    void services_are_found_by_their_exact_names() {
        service("MSExchangeIS", 2, "\"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\store.exe\"");
        service("ADAM_MSExchange", 2, "C:\\Windows\\System32\\dsamain.exe -sn:MSExchange");
        service("MSExchangeAntiVirusOfAnotherMaker", 2, "C:\\x.exe");
        assertThat(look().value(ExchangeFacts.SERVICES)).containsExactly(
                new InstalledService("MSExchangeIS", 2,
                        Optional.of("\"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\store.exe\"")),
                new InstalledService("ADAM_MSExchange", 2, Optional.of("C:\\Windows\\System32\\dsamain.exe -sn:MSExchange")));
    }

    @Test
    void a_key_that_only_holds_performance_counters_is_no_service() {
        machine.registry.text(SERVICES + "\\MSExchangeIS\\Performance", "Library", "x.dll");
        assertAbsent(look().reading(ExchangeFacts.SERVICES));
    }

    @Test
    void a_service_that_was_found_counts_although_another_is_refused() {
        service("MSExchangeTransport", 4, "C:\\x.exe");
        machine.registry.key(SERVICES + "\\MSExchangeIS").denied(SERVICES + "\\MSExchangeIS");
        assertThat(look().value(ExchangeFacts.SERVICES)).extracting(InstalledService::name).containsExactly("MSExchangeTransport");
    }

    @Test
    void a_service_that_is_marked_for_deletion_says_so() {
        service("MSExchangeADTopology", 4, "C:\\x.exe");
        machine.registry.dword(SERVICES + "\\MSExchangeADTopology", "DeleteFlag", 1);
        service("MSExchangeIS", 2, "C:\\x.exe");
        machine.registry.dword(SERVICES + "\\MSExchangeIS", "DeleteFlag", 0);
        assertThat(look().value(ExchangeFacts.SERVICES)).containsExactly(
                new InstalledService("MSExchangeIS", 2, Optional.of("C:\\x.exe"), false),
                new InstalledService("MSExchangeADTopology", 4, Optional.of("C:\\x.exe"), true));
    }

    @Test
    void a_service_that_leaves_does_not_hide_one_that_is_refused() {
        service("MSExchangeADTopology", 4, "C:\\x.exe");
        machine.registry.dword(SERVICES + "\\MSExchangeADTopology", "DeleteFlag", 1)
                .key(SERVICES + "\\MSExchangeIS").denied(SERVICES + "\\MSExchangeIS");
        assertDenied(look().reading(ExchangeFacts.SERVICES));
    }

    @Test
    void services_that_only_begin_alike_belong_to_others() {
        // Hybrid agent and add-ons of other makers (OfficeDocs-Exchange hybrid-agent.md).
        service("MSExchangeHybridAgentOfAnotherMaker", 2, "C:\\x.exe");
        service("MSHybridSvc", 2, "C:\\x.exe");
        service("MSExchangeESEUtilOfAnotherMaker", 2, "C:\\x.exe");
        assertAbsent(look().reading(ExchangeFacts.SERVICES));
    }

    @Test
    void a_refused_service_is_unreadable_and_not_missing() {
        machine.registry.key(SERVICES + "\\MSExchangeIS").denied(SERVICES + "\\MSExchangeIS");
        assertDenied(look().reading(ExchangeFacts.SERVICES));
    }

    private void setup(String generation, long... version) {
        String setup = generation + "\\Setup";
        machine.registry.dword(setup, "MsiProductMajor", version[0]).dword(setup, "MsiProductMinor", version[1])
                .dword(setup, "MsiBuildMajor", version[2]).dword(setup, "MsiBuildMinor", version[3]);
    }

    private void role(String generation, String name, String version) {
        machine.registry.text(generation + "\\" + name, "ConfiguredVersion", version);
    }

    private void service(String name, long start, String path) {
        machine.registry.dword(SERVICES + "\\" + name, "Start", start).text(SERVICES + "\\" + name, "ImagePath", path);
    }

    private static ExchangeRole configured(String name) {
        return new ExchangeRole(name, Optional.of("15.2.1748.10"), false);
    }

    private Seen look() {
        return Seen.by(new ExchangeProbe(machine.machine()));
    }
}
