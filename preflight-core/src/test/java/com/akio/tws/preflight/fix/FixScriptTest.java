package com.akio.tws.preflight.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.fix.FixScript.Names;
import com.akio.tws.preflight.plan.Planner;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.recorded.TestFile;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Purpose;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixScriptTest {

    private static final Site SITE = Sites.planned("\"users\": 50, \"serverName\": \"tws.exemple.fr\", \"installDirectory\": \"D:\\\\TWS\"");
    private static final Site CLIENT = new Site(SITE.profile(), TwsVersion.V5_2, Role.CLIENT, Phase.INSTALL, Optional.empty());

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_written_as_recorded(Language language) {
        RecordedMachine machine = RecordedMachine.sound().set(DotNetFacts.RELEASE, 394_802L)
                .set(RebootFacts.WINDOWS_UPDATE, List.of("x")).set(HardwareFacts.MEMORY_USABLE, 1L << 30);
        FixScript script = script(with(Judged.report(machine, SITE), finding("server.firewall", Status.FAIL, List.of()),
                finding("server.antivirus", Status.WARN, List.of())), language);

        assertThat(script.mended()).extracting(CheckId::name)
                .containsExactly("server.dotnet", "server.reboot-pending", "server.firewall", "server.antivirus");
        assertThat(script.left()).extracting(CheckId::name).containsExactly("server.memory");
        assertThat(lines(script)).containsExactlyElementsOf(TestFile.lines(FixScriptTest.class, "fix." + language.code() + ".ps1"));
    }

    @Test
    void begins_with_a_byte_order_mark_and_ends_every_line_as_windows_does() {
        String text = script(Judged.report(RecordedMachine.sound(), SITE), Language.FRENCH).text();

        assertThat(text.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).endsWith("\r\n");
    }

    @Test
    void has_nothing_for_a_server_whose_firewall_and_antivirus_are_known_to_be_right() {
        FixScript script = script(with(Judged.report(RecordedMachine.sound(), SITE), finding("server.firewall", Status.PASS, List.of()),
                finding("server.antivirus", Status.PASS, List.of())), Language.ENGLISH);

        assertThat(script.mended()).isEmpty();
        assertThat(script.text()).doesNotContain("New-NetFirewallRule", "Add-MpPreference", "Write-Warning");
    }

    @Test
    void each_block_cites_its_finding_and_its_rows() {
        FixScript script = script(with(Judged.report(RecordedMachine.sound(), SITE), finding("server.antivirus", Status.WARN, List.of())),
                Language.ENGLISH);

        assertThat(script.mended()).extracting(CheckId::name).containsExactly("server.antivirus");
        assertThat(script.text()).contains("# Finding server.antivirus (WARNING): ", "# Document: R29", "D:\\TWS\\TWS\\TWS_Services");
    }

    @Test
    void a_client_gets_its_own_exclusions_its_folder_and_no_firewall_rule() {
        FixScript script = script(client("D:\\Akio\\tws_client"), Language.ENGLISH);

        assertThat(script.mended()).extracting(CheckId::name).containsExactly("client.install-rights");
        assertThat(script.text()).contains("'D:\\Akio\\tws_client'", "S-1-5-32-545", "Exclusion", "TWS.exe", "tws_client*")
                .doesNotContain("NetFirewallRule");
    }

    @Test
    void a_client_with_softphone_gets_the_rules_that_are_missing_and_none_beside_a_block() {
        Site site = CLIENT.usedFor(new Purpose(Optional.of(Set.of(Use.SOFTPHONE)), OptionalInt.empty()));
        RecordedMachine shut = RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of());
        FixScript script = softphone(Judged.report(shut, site), site);

        assertThat(script.mended()).extracting(CheckId::name).contains("client.firewall");
        assertThat(script.text()).contains("# Finding client.firewall (WARNING): ", "'TWS-R44-softphone-sip-UDP-5060'", "-Protocol UDP -LocalPort '40000-40007'")
                .doesNotContain("-Protocol TCP");
        RecordedMachine blocked = shut.set(FirewallFacts.OWN_RULES, List.of(
                new FirewallRule("BL", FirewallRule.Action.BLOCK, FirewallRule.UDP, List.of(), List.of(), "", List.of())));
        FixScript nothing = softphone(Judged.report(blocked, site), site);
        assertThat(nothing.left()).extracting(CheckId::name).contains("client.firewall");
        assertThat(nothing.text()).doesNotContain("NetFirewallRule");
    }

    private static FixScript softphone(Report report, Site site) {
        return FixScript.of(report, Planner.plan(site.here(), CatalogueReader.builtIn(), site.tws()), Names.PLAIN, Texts.in(Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\", "C:\\Windows\\System32", "D:\\Data", "C:\\Users\\paul", "\\\\server\\share\\tws", "C:\\Akio\\..\\Windows",
        "C:\\Akio\\a\nb", "relative", "D:"})
    void a_folder_that_is_not_one_program_s_own_is_never_opened_to_everybody(String folder) {
        FixScript script = script(client(folder), Language.ENGLISH);

        assertThat(script.text()).doesNotContain("S-1-5-32-545");
        assertThat(script.left()).extracting(CheckId::name).containsExactly("client.install-rights");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; Remove-Item C:\\ -Recurse; '", "\u2019; calc; \u2018", "\u201A\u201B; calc #", "$(calc)", "`$(calc)", "\"; calc; \"",
        "x\r\ncalc", "x\ncalc", "x\u2028calc", "x\u0085calc", "#> calc <#", "'@\r\ncalc\r\n@'", "{0} {1} {", "\u0000calc", "''''", "\u2019\u2019"})
    void no_name_from_a_machine_becomes_code(String hostile) {
        RecordedMachine machine = RecordedMachine.sound().set(MachineFacts.NAME, hostile).set(RebootFacts.NEXT_COMPUTER_NAME, "other");
        FixScript script = script(Judged.report(machine, SITE), Language.ENGLISH);
        FixScript harmless = script(Judged.report(machine.set(MachineFacts.NAME, "SRV"), SITE), Language.ENGLISH);

        List<String> code = PowerShellCode.of(script.text());
        // A name that no literal can hold costs the guard against other machines, and nothing else.
        List<String> expected = hostile.chars().anyMatch(sign -> Character.isISOControl(sign) || sign == 0x2028)
                ? withoutGuard(PowerShellCode.of(harmless.text())) : PowerShellCode.of(harmless.text());
        assertThat(code).isEqualTo(expected);

        FixScript folder = script(client("D:\\Akio\\" + hostile), Language.ENGLISH);
        List<String> plain = PowerShellCode.of(script(client("D:\\Akio\\x"), Language.ENGLISH).text());
        if (folder.text().contains("S-1-5-32-545")) {
            assertThat(PowerShellCode.of(folder.text())).isEqualTo(plain);
        }
    }

    @Test
    void a_literal_gives_back_what_went_in_whatever_quotes_it_holds() {
        for (String text : List.of("a'b", "\u2018\u2019\u201A\u201B'", "''", "plain", "", "$x `n \"q\"")) {
            assertThat(PowerShellCode.literals("Write-Host " + PowerShell.literal(text))).containsExactly(text);
        }
    }

    @Test
    void a_redacted_bundle_s_script_says_that_its_names_are_masks_and_is_bound_to_no_machine() {
        Report report = Judged.report(RecordedMachine.sound(), SITE);
        FixScript script = FixScript.of(report, Planner.plan(SITE.profile(), CatalogueReader.builtIn(), TwsVersion.V5_2), Names.MASKED,
                Texts.in(Language.ENGLISH));

        assertThat(script.text()).contains("are masks").doesNotContain("COMPUTERNAME");
    }

    private static FixScript script(Report report, Language language) {
        return FixScript.of(report, Planner.plan(report.site().profile(), CatalogueReader.builtIn(), TwsVersion.V5_2), Names.PLAIN,
                Texts.in(language));
    }

    private static Report client(String folder) {
        Evidence evidence = new Evidence(ClientFacts.INSTALL_FOLDER.name(),
                Reading.known(new Value.Fields(Map.of("folder", new Value.Text(folder))), "GetNamedSecurityInfo"));
        Report report = Judged.report(RecordedMachine.sound(), SITE);
        return new Report(report.tool(), report.edition(), report.machine(), false, CLIENT, report.collectedAt(), report.evaluatedAt(),
                report.took(), List.of(), List.of(finding("client.install-rights", Status.FAIL, List.of(evidence))));
    }

    private static Report with(Report report, Finding... further) {
        List<CheckId> replaced = List.of(further).stream().map(Finding::id).toList();
        List<Finding> findings = new ArrayList<>(report.findings().stream().filter(finding -> !replaced.contains(finding.id())).toList());
        findings.addAll(List.of(further));
        return new Report(report.tool(), report.edition(), report.machine(), report.sample(), report.site(), report.collectedAt(),
                report.evaluatedAt(), report.took(), report.notRun(), findings);
    }

    private static Finding finding(String id, Status status, List<Evidence> evidence) {
        return new Finding(CheckId.of(id), Optional.of("R28"), status, Level.RECOMMENDED, Message.verbatim("title"), Message.verbatim("message"),
                Optional.empty(), Message.verbatim("required"), Optional.of(Message.verbatim("remedy")), evidence, Optional.empty(), Duration.ZERO);
    }

    private static List<String> withoutGuard(List<String> code) {
        int guard = code.indexOf("if ($env:COMPUTERNAME -ne '') {");
        List<String> rest = new ArrayList<>(code.subList(0, guard));
        rest.addAll(code.subList(guard + 3, code.size()));
        return rest;
    }

    private static List<String> lines(FixScript script) {
        return script.text().lines().toList();
    }
}
