package com.akio.tws.preflight.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.AccessEntry;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.facts.FolderAccess;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.OperatingSystemFacts;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.fix.FixScript.Names;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.TestFile;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixScriptTest {

    private static final RecordedMachine SHUT = RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of())
            .set(AntivirusFacts.PATHS, List.of("C:\\x"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void its_data_are_written_as_recorded(Language language) throws IOException {
        RecordedMachine machine = SHUT.set(DotNetFacts.RELEASE, 394_802L).set(RebootFacts.WINDOWS_UPDATE, List.of("x"))
                .set(HardwareFacts.MEMORY_USABLE, 1L << 30).set(DiskFacts.INSTALL_DIRECTORY, "D:\\TWS");
        FixScript script = FixScript.of(Scripts.subject(machine, Scripts.server("\"clientNetworks\": [\"10.1.0.0/16\"]")), Texts.in(language));

        assertThat(script.mended()).extracting(CheckId::name).containsExactly("server.dotnet", "server.firewall", "server.antivirus");
        assertThat(script.left()).extracting(CheckId::name).contains("server.memory", "server.reboot-pending");
        List<String> lines = script.text().lines().toList();
        List<String> data = new ArrayList<>(lines.subList(0, lines.indexOf("# ---- Guards: each throws before anything is changed.")));
        data.addAll(lines.subList(lines.indexOf("exit $twsCode"), lines.size()));
        String name = "fix." + language.code() + ".txt";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TestFile.project().resolve("preflight-core/src/test/resources/com/akio/tws/preflight/fix/" + name),
                    String.join("\n", data) + "\n");
        }
        assertThat(data).containsExactlyElementsOf(TestFile.lines(FixScriptTest.class, name));
    }

    @Test
    void begins_with_a_byte_order_mark_and_ends_every_line_as_windows_does() {
        String text = Scripts.script(SHUT, Scripts.server("")).text();

        assertThat(text.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).endsWith("\r\n");
    }

    @Test
    void has_nothing_for_a_sound_server() {
        FixScript script = Scripts.script(RecordedMachine.sound(), Scripts.server(""));

        assertThat(script.mended()).isEmpty();
        assertThat(script.text()).doesNotContain("New-NetFirewallRule", "Add-MpPreference", "Set-Acl", "Start-Process");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\", "C:\\Windows\\System32", "D:\\Data", "C:\\Users\\paul", "\\\\server\\share\\Akio", "C:\\Akio\\..\\Windows",
        "C:\\Akio\\a\nb", "Akio", "D:", "C:\\Program Files\\ ", "C:\\Windows.\\System32", "C:\\Windows \\Akio", "C:\\PROGRA~1\\Akio",
        "C:\\Windows\\Akio", "C:\\Users\\Akio", "C:\\Users\\Akio\\Desktop", "C:\\Users\\tws_client", "C:\\Users\\paul\\AppData\\Local\\Akio", "C:\\Akio.", "C:\\Akio \\tws", "C:/Akio",
        "C:\\\\Akio", "C:\\Akio:stream", "\\\\?\\C:\\Akio", "C:Akio", "%ProgramData%\\Akio", "C:\\Akio Tools", "C:\\Akio\\NUL", "C:\\Akio\u200B",
        "C:\\ProgramData\\Microsoft\\Windows\\Start Menu\\Programs\\StartUp\\Akio", "C:\\Ak\u202Eio\\Akio", "C:\\Akio\\TWS\\TWS_Services",
        "C:\\$Recycle.Bin\\Akio", "C:\\inetpub\\wwwroot\\Akio", "C:\\Akio\u00A0", "C:\\Akio*", "C:\\\u3164\\Akio",
        "C:\\Program Files\\WindowsPowerShell\\Modules\\Akio", "C:\\Program Files\\PowerShell\\7\\Modules\\Akio",
        "C:\\Documents and Settings\\All Users\\Akio"})
    void a_folder_that_is_not_plainly_the_client_s_own_is_never_opened(String folder) {
        FixScript script = Scripts.script(folder(folder, List.of()), Scripts.client(""));

        assertThat(script.text()).doesNotContain("S-1-5-32-545", "Set-Acl");
        assertThat(script.left()).extracting(CheckId::name).contains("client.install-rights");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\ProgramData\\Akio", "D:\\Akio\\tws_client", "C:\\ProgramData\\Akio\\tws_client_paris\\", "E:\\apps\\tws_client2",
        "C:\\Program Files (x86)\\Akio"})
    void the_client_s_own_folder_is(String folder) {
        assertThat(Scripts.script(folder(folder, List.of()), Scripts.client("")).mended()).extracting(CheckId::name)
                .contains("client.install-rights");
    }

    @Test
    void one_user_s_folder_waits_for_the_user_s_name() {
        String text = Scripts.script(folder("C:\\ProgramData\\Akio", List.of("S-1-5-21-1-2-3-1001")), Scripts.client("")).text();

        assertThat(text).contains("Needs = 'User'").doesNotContain("S-1-5-32-545");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D:\\*", "D:\\*\\Akio", "%TEMP%\\Akio", "Akio", "\\\\srv\\share", "D:\\Akio\\..", "D:\\Akio.", "D:\\A\u200Bkio",
        "D:\\Apps\\*", "C:\\Users\\*\\Akio", "%ProgramData%\\Akio", "D:", "D:\\"})
    void nothing_is_excluded_for_an_install_folder_that_is_none(String folder) {
        FixScript script = Scripts.script(SHUT.set(DiskFacts.INSTALL_DIRECTORY, folder), Scripts.server(""));

        assertThat(script.text()).doesNotContain("Add-MpPreference");
        assertThat(script.left()).extracting(CheckId::name).contains("server.antivirus");
    }

    @Test
    void brackets_of_a_folder_are_letters() {
        String text = Scripts.script(SHUT.set(DiskFacts.INSTALL_DIRECTORY, "D:\\[prod]\\Akio"), Scripts.server("")).text();

        assertThat(text).contains("Entry = 'D:\\[prod]\\Akio\\TWS\\Logs'").doesNotContain("D:\\*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mivoice-5000", "mx-one", "mivoice-400", "oxo", "oxe", "openscape-office", "openscape-voice", "openscape-business"})
    void the_ports_of_the_pabx_are_opened_there_and_not_here(String kind) {
        String text = Scripts.script(SHUT, Scripts.server("\"pabx\": {\"kind\": \"" + kind + "\"}")).text();

        assertThat(text).contains("'80'").doesNotContain("3199", "3211", "4211", "8882", "7001", "2555");
    }

    @Test
    void a_range_of_which_one_port_is_chosen_is_asked_for_until_it_is_told() {
        String phones = "\"phones\": [{\"model\": \"Snom D785\"}]";
        assertThat(Scripts.script(SHUT, Scripts.server(phones)).text()).contains("7000-7999 is used").doesNotContain("'7000-7999'");
        assertThat(Scripts.script(SHUT, Scripts.server(phones + ", \"phoneLinkPort\": 7100")).text()).contains("'7100'");
    }

    @Test
    void where_a_rule_can_win_nothing_it_is_said_and_no_rule_is_made() {
        List<RecordedMachine> machines = List.of(
                SHUT.denied(FirewallFacts.DEVICE_RULES), SHUT.denied(FirewallFacts.OWN_RULES), SHUT.set(FirewallFacts.SERVICE_STATE, "STOPPED"),
                with(SHUT, 0L, FirewallProfile::policyMerge), with(SHUT, 1L, FirewallProfile::noExceptions),
                SHUT.set(OperatingSystemFacts.BUILD_NUMBER, "7601"),
                SHUT.set(FirewallFacts.OWN_RULES, List.of(rule(Action.ALLOW, List.of("80", "9001-9020"), List.of("RA4=LocalSubnet")))));
        for (RecordedMachine machine : machines) {
            FixScript script = Scripts.script(machine, Scripts.server(""));
            assertThat(script.text()).doesNotContain("New-NetFirewallRule");
            assertThat(script.text()).contains("Check = 'server.firewall'");
            assertThat(script.left()).extracting(CheckId::name).contains("server.firewall");
        }
    }

    private static RecordedMachine with(RecordedMachine machine, long value,
            Function<FirewallProfile, FactKey<Long>> key) {
        RecordedMachine changed = machine;
        for (FirewallProfile profile : FirewallProfile.values()) {
            changed = changed.set(key.apply(profile), value);
        }
        return changed;
    }

    @Test
    void before_windows_8_the_rules_stand_as_commands_to_type() {
        String text = Scripts.script(SHUT.set(OperatingSystemFacts.BUILD_NUMBER, "7601"), Scripts.server("")).text();

        assertThat(text).contains("#   netsh advfirewall firewall add rule name=\"TWS-R30-web-TCP-80\" dir=in action=allow protocol=TCP localport=80");
    }

    @Test
    void a_rule_that_blocks_is_offered_by_name_and_nothing_is_opened_beside_it() {
        RecordedMachine blocked = SHUT.set(FirewallFacts.OWN_RULES, List.of(rule(Action.BLOCK, List.of("80"), List.of())));
        String text = Scripts.script(blocked, Scripts.server("")).text();

        assertThat(text).contains("Id = 'unblock.1'", "Target = 'a rule'", "Needs = 'Only'").doesNotContain("TWS-R30-web");
    }

    @Test
    void no_line_is_longer_than_a_thousand_signs_whatever_a_machine_holds() {
        List<FirewallRule> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            many.add(new FirewallRule("Block " + i + "x".repeat(200), Action.BLOCK, FirewallRule.TCP, List.of("80"), List.of(), "", List.of()));
        }
        String text = Scripts.script(SHUT.set(FirewallFacts.OWN_RULES, many).set(FirewallFacts.OTHER_PRODUCTS, List.of("y".repeat(5000))),
                Scripts.server("")).text();

        assertThat(text.lines().mapToInt(String::length).max().orElseThrow()).isLessThanOrEqualTo(1000);
    }

    @Test
    void names_that_are_masks_bind_the_script_to_no_machine() {
        FixScript script = FixScript.of(Scripts.subject(SHUT, Scripts.server(""), Names.MASKED), Texts.in(Language.ENGLISH));

        assertThat(script.text()).contains("are masks", "Machines = @()");
    }

    @Test
    void a_pending_rename_binds_it_to_both_names_and_an_unseen_sign_to_none() {
        RecordedMachine renamed = SHUT.set(MachineFacts.NAME, "OLD").set(RebootFacts.NEXT_COMPUTER_NAME, "NEW");
        assertThat(Scripts.script(renamed, Scripts.server("")).text()).contains("Machines = @('OLD', 'NEW')");
        assertThat(Scripts.script(renamed.set(MachineFacts.NAME, "O\u200BLD"), Scripts.server("")).text()).contains("Machines = @()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"host-1", "HOST-12", "<host-1>", "a b", "12345", "-x", "srv.example", "srv\\x"})
    void a_mask_or_what_windows_has_for_no_name_binds_it_to_none(String name) {
        RecordedMachine machine = SHUT.set(MachineFacts.NAME, name).set(RebootFacts.NEXT_COMPUTER_NAME, "SRV-NEW");
        assertThat(Scripts.script(machine, Scripts.server("")).text()).contains("Machines = @()");
        RecordedMachine pending = SHUT.set(MachineFacts.NAME, "SRV-OLD").set(RebootFacts.NEXT_COMPUTER_NAME, name);
        assertThat(Scripts.script(pending, Scripts.server("")).text()).contains("Machines = @('SRV-OLD')");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void days_of_collection_part_no_fleet_and_stand_in_every_description(Language language) {
        List<FixSubject> subjects = new ArrayList<>();
        for (String day : List.of("2026-11-02T08:00:00Z", "2026-10-31T09:00:00Z")) {
            FixSubject one = Scripts.subject(SHUT.set(MachineFacts.NAME, "PC" + subjects.size()), Scripts.softphone(""));
            Report report = one.report();
            Report then = new Report(report.tool(), report.edition(), report.machine(), report.sample(), report.site(), Instant.parse(day),
                    report.evaluatedAt(), report.took(), report.notRun(), report.findings());
            subjects.add(new FixSubject(then, one.snapshot(), one.catalogue(), one.sha256(), one.names()));
        }
        assertThat(FixGroups.of(subjects, Texts.in(language))).hasSize(1);
        assertThat(FixScript.of(subjects, Texts.in(language)).text().lines().filter(line -> line.contains("Description = '")))
                .isNotEmpty().allMatch(line -> line.contains("2026-10-31") && line.contains("R4"));
    }

    @Test
    void several_machines_share_a_script_only_where_they_need_the_same() {
        FixSubject one = Scripts.subject(SHUT.set(MachineFacts.NAME, "PC1").absent(RebootFacts.NEXT_COMPUTER_NAME), Scripts.server(""));
        FixSubject two = Scripts.subject(SHUT.set(MachineFacts.NAME, "PC2").absent(RebootFacts.NEXT_COMPUTER_NAME), Scripts.server(""));
        FixSubject other = Scripts.subject(RecordedMachine.sound(), Scripts.server(""));
        Texts texts = Texts.in(Language.FRENCH);

        assertThat(FixScript.of(List.of(one, two), texts).text()).contains("Machines = @('PC1', 'PC2')");
        assertThat(FixGroups.of(List.of(one, other, two), texts)).containsExactly(List.of(one, two), List.of(other));
    }

    @Test
    void a_literal_gives_back_what_went_in_whatever_quotes_it_holds() {
        for (String text : List.of("a'b", "\u2018\u2019\u201A\u201B'", "''", "plain", "", "$x `n \"q\"")) {
            assertThat(PowerShellCode.literals("Write-Host " + PowerShell.literal(text))).containsExactly(text);
        }
    }

    static RecordedMachine folder(String folder, List<String> callers) {
        return RecordedMachine.sound().set(ClientFacts.INSTALL_FOLDER, new FolderAccess(folder, folder,
                Optional.of(List.of(new AccessEntry(0, 3, 2_032_127, "S-1-5-18"))), callers));
    }

    static FirewallRule rule(Action action, List<String> ports, List<String> limits) {
        return new FirewallRule("a rule", action, FirewallRule.TCP, ports, List.of(), "", limits);
    }
}
