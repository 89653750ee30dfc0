package com.akio.tws.preflight.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Site;
import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is there already: rules of our name, rules that block, hidden exclusions, policies that came later, a caller's preferences. */
class FixScriptFoundTest extends ScriptRuns {

    @Test
    void a_rule_of_our_name_is_believed_only_where_all_of_it_fits() throws Exception {
        Site site = Scripts.server("\"clientNetworks\": [\"10.1.0.0/16\"]");
        Map<String, Object> fit = new LinkedHashMap<>(StandInMachine.rule("TWS-R30-web-TCP-80",
                FixScriptTest.rule(Action.ALLOW, List.of("80"), List.of())));
        // Windows gives networks back with a mask (learn.microsoft.com/powershell/module/netsecurity/get-netfirewalladdressfilter).
        fit.put("RemoteAddress", List.of("10.1.0.0/255.255.0.0"));
        List<Map<String, Object>> believed = List.of(Map.of(), Map.of("LocalPort", List.of("79-81", "443")), Map.of("RemoteAddress", List.of("10.0.0.0-10.255.255.255")));
        List<Map<String, Object>> others = List.of(Map.of("LocalPort", List.of("8080")), Map.of("Direction", "Outbound"), Map.of("Protocol", "UDP"));
        List<Map<String, Object>> narrow = List.of(Map.of("RemoteAddress", List.of("10.1.0.5")), Map.of("RemoteAddress", List.of("LocalSubnet")),
                Map.of("Program", "C:\\x\\httpd.exe"), Map.of("Profile", "Private"));
        List<Integer> there = new ArrayList<>();
        List<Integer> beside = new ArrayList<>();
        List<Integer> failed = new ArrayList<>();
        List<Integer> disabled = new ArrayList<>();
        for (Map<String, Object> one : believed) {
            there.add(add(SHUT, site, Map.of("rules", List.of(changed(fit, one, "True"))), Map.of("Only", List.of("firewall.web"), "Force", true)));
        }
        for (Map<String, Object> one : others) {
            beside.add(add(SHUT, site, Map.of("rules", List.of(changed(fit, one, "True"))), Map.of("Only", List.of("firewall.web"), "Force", true)));
            disabled.add(add(SHUT, site, Map.of("rules", List.of(changed(fit, one, "False"))), Map.of("Only", List.of("firewall.web"), "Force", true)));
        }
        for (Map<String, Object> one : narrow) {
            failed.add(add(SHUT, site, Map.of("rules", List.of(changed(fit, one, "True"))), Map.of("Only", List.of("firewall.web"), "Force", true)));
            disabled.add(add(SHUT, site, Map.of("rules", List.of(changed(fit, one, "False"))), Map.of("Only", List.of("firewall.web"), "Force", true)));
        }
        int halfway = add(SHUT, site, Map.of("rules", List.of(changed(fit, Map.of(), "False")), "stubborn", true, "refused",
                List.of("TWS-R30-web-TCP-80-2")), Map.of("Only", List.of("firewall.web"), "Force", true));
        JsonArray answers = Pwsh.answers(cases, folder);

        for (int one : there) {
            assertThat(rules(Pwsh.run(answers, one, 0))).as(said(answers, one)).containsExactly("TWS-R30-web-TCP-80 True");
            assertThat(said(answers, one)).contains("already there");
        }
        for (int one : beside) {
            assertThat(rules(Pwsh.run(answers, one, 0))).as(said(answers, one)).containsExactly("TWS-R30-web-TCP-80 True", "TWS-R30-web-TCP-80-2 True");
        }
        for (int one : disabled) {
            assertThat(rules(Pwsh.run(answers, one, 0))).as(said(answers, one)).containsExactly("TWS-R30-web-TCP-80 False", "TWS-R30-web-TCP-80-2 True");
        }
        for (int one : failed) {
            assertThat(code(answers, one, 0)).as(said(answers, one)).isEqualTo(1);
            assertThat(rules(Pwsh.run(answers, one, 0))).containsExactly("TWS-R30-web-TCP-80 True");
        }
        assertThat(code(answers, halfway, 0)).as(said(answers, halfway)).isEqualTo(1);
        assertThat(rules(Pwsh.run(answers, halfway, 0))).containsExactly("TWS-R30-web-TCP-80 False");
    }

    private static Map<String, Object> changed(Map<String, Object> rule, Map<String, Object> change, String enabled) {
        Map<String, Object> changed = new LinkedHashMap<>(rule);
        changed.putAll(change);
        changed.put("Enabled", enabled);
        return changed;
    }

    @Test
    void hidden_exclusions_are_left_alone_and_what_came_later_hinders_no_undo() throws Exception {
        Site site = Scripts.server("");
        // What Get-MpPreference answers where they are hidden (learn.microsoft.com/defender-endpoint/configure-exclusions-microsoft-defender-antivirus).
        int hidden = add(SHUT, site, Map.of("paths", List.of("N/A: Must be an administrator to view exclusions")),
                Map.of("Only", List.of("defender.*"), "Force", true), Map.of("Undo", true, "Force", true));
        Map<String, Object> later = Map.of("merge", "False", "exceptions", "False", "mode", "Passive Mode", "registry", Map.of("DisableLocalAdminMerge", 1));
        int undone = add(SHUT, site, Map.of("later", later), Map.of("Force", true), Map.of("Undo", true, "Force", true));
        JsonArray answers = Pwsh.answers(cases, folder);

        assertThat(code(answers, hidden, 0)).isEqualTo(1);
        assertThat(said(answers, hidden)).contains("are hidden here");
        assertThat(StandInMachine.texts(Pwsh.run(answers, hidden, 0).getAsJsonObject("machine").get("paths"))).hasSize(1);
        assertThat(Pwsh.run(answers, hidden, 1).get("said").getAsString()).contains("Nothing to take back");
        assertThat(code(answers, undone, 1)).as(Pwsh.run(answers, undone, 1).get("said").getAsString()).isZero();
        assertThat(rules(Pwsh.run(answers, undone, 1))).isEmpty();
        assertThat(StandInMachine.texts(Pwsh.run(answers, undone, 1).getAsJsonObject("machine").get("paths"))).containsExactly("C:\\x");
    }

    @Test
    void only_the_rules_that_block_ports_of_tws_are_switched_off_among_those_of_one_name() throws Exception {
        RecordedMachine blocked = SHUT.set(FirewallFacts.OWN_RULES, List.of(FixScriptTest.rule(Action.BLOCK, List.of("80"), List.of())));
        Map<String, Object> deny = StandInMachine.rule("{web}", FixScriptTest.rule(Action.BLOCK, List.of("80"), List.of()));
        List<Object> rules = new ArrayList<>(List.of(deny));
        for (Map.Entry<String, Map<String, Object>> one : Map.<String, Map<String, Object>>of("{rdp}", Map.of("LocalPort", List.of("3389", "445")), "{udp}", Map.of("Protocol", "UDP"),
                "{one}", Map.of("RemoteAddress", List.of("203.0.113.5")), "{app}", Map.of("Program", "C:\\x\\java.exe")).entrySet()) {
            Map<String, Object> other = changed(deny, one.getValue(), "True");
            other.put("Name", one.getKey());
            rules.add(other);
        }
        int unblocked = add(blocked, Scripts.server(""), Map.of("rules", rules), Map.of("List", true),
                Map.of("Only", List.of("unblock.1"), "Force", true), Map.of("Undo", true, "Force", true));
        JsonArray answers = Pwsh.answers(cases, folder);

        assertThat(said(answers, unblocked)).contains("unblock.1  R30", "{web}: Enabled=True").doesNotContain("{rdp}");
        assertThat(rules(Pwsh.run(answers, unblocked, 1))).containsExactlyInAnyOrder("{web} False", "{rdp} True", "{udp} True", "{one} True", "{app} True");
        assertThat(rules(Pwsh.run(answers, unblocked, 2))).contains("{web} True");
    }

    @Test
    void preferences_of_the_caller_end_no_run_and_let_no_refusal_through() throws Exception {
        Site site = Scripts.server("");
        Map<String, Object> strange = Map.of("WarningPreference", "Stop", "InformationPreference", "Stop", "ErrorActionPreference", "SilentlyContinue");
        int run = add(SHUT.set(FirewallFacts.OTHER_PRODUCTS, List.of("ESET")), site, Map.of("preferences", strange), Map.of("Force", true));
        int other = add(SHUT, site, Map.of("name", "SRV-OTHER", "preferences", strange), Map.of("Force", true));
        JsonArray answers = Pwsh.answers(cases, folder);

        assertThat(Pwsh.run(answers, run, 0).get("failure").getAsString()).isEmpty();
        assertThat(code(answers, run, 0)).isZero();
        assertThat(rules(Pwsh.run(answers, run, 0))).isNotEmpty();
        assertThat(rules(Pwsh.run(answers, other, 0))).isEmpty();
        assertThat(Pwsh.run(answers, other, 0).get("failure").getAsString() + Pwsh.run(answers, other, 0).get("code")).isNotEqualTo("0");
    }
}
