package com.akio.tws.preflight.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.DirectoryFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.facts.FolderFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scripts run by a real PowerShell over stand-ins; what they leave is laid over the machine, and the machine is judged again. */
class FixScriptRunTest extends ScriptRuns {

    private static final RecordedMachine PC = SHUT.absent(AntivirusFacts.PROCESSES);
    private static final String NETWORKS = "\"clientNetworks\": [\"10.1.0.0/16\", \"192.168.4.0/24\"]";

    @Test
    void what_it_mends_the_check_believes_and_a_second_run_changes_nothing_and_undo_takes_it_back() throws Exception {
        record Tried(String check, RecordedMachine machine, Site site) {
        }
        List<Tried> all = List.of(
                new Tried("server.firewall", SHUT, Scripts.server("")),
                new Tried("server.firewall", SHUT, Scripts.server(NETWORKS)),
                new Tried("server.firewall", SHUT, Scripts.server("\"secure\": true")),
                new Tried("server.firewall", SHUT.set(DirectoryFacts.MACHINE_ROLE, 2L), Scripts.server("")),
                new Tried("server.firewall", SHUT.set(DirectoryFacts.MACHINE_ROLE, 2L), Scripts.server(NETWORKS)),
                new Tried("server.firewall", SHUT, Scripts.server(NETWORKS
                        + ", \"mediaChannels\": 8, \"pabx\": {\"kind\": \"oxe\", \"host\": \"10.9.9.9\"}, \"features\": [\"conference\", \"twp-browser\"]")),
                new Tried("server.firewall", SHUT.set(FirewallFacts.OWN_RULES, List.of(FixScriptTest.rule(Action.ALLOW, List.of("80", "9001"),
                        List.of()))), Scripts.server("")),
                new Tried("server.antivirus", SHUT, Scripts.server("")),
                new Tried("server.antivirus", SHUT.set(DiskFacts.INSTALL_DIRECTORY, "E:\\[prod]\\Akio"), Scripts.server("")),
                new Tried("client.firewall", PC, Scripts.softphone("")),
                new Tried("client.firewall", PC, Scripts.softphone(NETWORKS + ", \"pabx\": {\"kind\": \"oxe\", \"host\": \"10.9.9.9\"}")),
                new Tried("client.antivirus", PC, Scripts.client("")),
                new Tried("client.antivirus", PC, Scripts.client("\"sharedWorkstations\": true")),
                new Tried("client.antivirus", PC.set(FolderFacts.PROFILES, "E:\\People").set(FolderFacts.PROGRAM_DATA, "F:\\Data"),
                        Scripts.client("")));
        for (Tried one : all) {
            add(one.machine(), one.site(), Map.of(), Map.of("WhatIf", true), Map.of("Force", true), Map.of("Force", true),
                    Map.of("Undo", true, "Force", true));
        }
        JsonArray answers = Pwsh.answers(cases, folder);

        for (int i = 0; i < all.size(); i++) {
            Tried one = all.get(i);
            String as = i + " " + one.check() + ": ";
            assertThat(Judged.status(one.check(), one.machine(), one.site())).as(as + "before").isIn(Status.FAIL, Status.WARN);
            JsonObject shown = Pwsh.run(answers, i, 0);
            JsonObject done = Pwsh.run(answers, i, 1);
            JsonObject again = Pwsh.run(answers, i, 2);
            JsonObject undone = Pwsh.run(answers, i, 3);
            for (JsonObject run : List.of(shown, done, again, undone)) {
                assertThat(run.get("failure").getAsString()).as(as + run.get("said")).isEmpty();
                assertThat(run.get("code").getAsInt()).as(as + run.get("said")).isZero();
                assertThat(run.get("untouched").getAsBoolean()).as(as + "preferences").isTrue();
            }
            Schema.published("fix-result-1").accepts(Files.readString(folder.resolve("fix" + i + ".01234567.result.json")));
            assertThat(rules(shown)).as(as + "-WhatIf").isEqualTo(own(one.machine()));
            assertThat(Judged.status(one.check(), StandInMachine.back(one.machine(), done.getAsJsonObject("machine")), one.site()))
                    .as(as + done.get("said")).isEqualTo(Status.PASS);
            assertThat(again.get("machine")).as(as + "the second run").isEqualTo(done.get("machine"));
            assertThat(undone.getAsJsonObject("machine").get("rules")).as(as + "-Undo").isEqualTo(shown.getAsJsonObject("machine").get("rules"));
            assertThat(StandInMachine.texts(undone.getAsJsonObject("machine").get("paths"))).as(as + "-Undo").containsExactly("C:\\x");
            assertThat(StandInMachine.texts(undone.getAsJsonObject("machine").get("processes"))).as(as + "-Undo").isEmpty();
        }
    }

    @Test
    void a_step_that_fails_costs_itself_and_no_other() throws Exception {
        Site site = Scripts.server("");
        Map<String, Object> deny = StandInMachine.rule("{deny}", FixScriptTest.rule(Action.BLOCK, List.of("80"), List.of()));
        Map<String, Object> disabled = new LinkedHashMap<>(deny);
        disabled.putAll(Map.of("Name", "TWS-R30-web-TCP-80", "Action", "Allow", "Enabled", "False"));
        Map<String, Object> blocking = new LinkedHashMap<>(deny);
        blocking.put("Name", "TWS-R30-web-TCP-80");
        Map<String, Object> narrowed = new LinkedHashMap<>(disabled);
        narrowed.putAll(Map.of("Enabled", "True", "RemoteAddress", List.of("10.0.0.1")));
        int refused = add(SHUT, site, Map.of("refused", List.of("TWS-R30-web-TCP-80")), Map.of("Force", true));
        int denied = add(SHUT, site, Map.of("rules", List.of(deny)), Map.of("Force", true));
        int wasDisabled = add(SHUT, site, Map.of("rules", List.of(disabled)), Map.of("Force", true), Map.of("Undo", true, "Force", true));
        int stubborn = add(SHUT, site, Map.of("rules", List.of(disabled), "stubborn", true), Map.of("Force", true), Map.of("Undo", true, "Force", true));
        int blocks = add(SHUT, site, Map.of("rules", List.of(blocking)), Map.of("Force", true));
        int narrow = add(SHUT, site, Map.of("rules", List.of(narrowed)), Map.of("Force", true));
        int stopped = add(SHUT, site, Map.of("services", Map.of("WinDefend", "Running", "MpsSvc", "Stopped")), Map.of("Force", true));
        int noMerge = add(SHUT, site, Map.of("merge", "False"), Map.of("Force", true));
        int noDefender = add(SHUT, site, Map.of("services", Map.of("MpsSvc", "Running", "WinDefend", "Stopped")), Map.of("Force", true));
        int passive = add(SHUT, site, Map.of("mode", "Passive Mode"), Map.of("Force", true));
        int policy = add(SHUT, site, Map.of("registry", Map.of("DisableLocalAdminMerge", 1)), Map.of("Force", true));
        JsonArray answers = Pwsh.answers(cases, folder);

        for (int one : List.of(refused, denied, blocks, narrow)) {
            assertThat(code(answers, one, 0)).as(said(answers, one)).isEqualTo(1);
            assertThat(said(answers, one)).contains("FAILED         firewall.web", "done           firewall.services", "done           defender.folder.");
        }
        assertThat(said(answers, refused)).contains("Access is denied.");
        assertThat(said(answers, denied)).contains("a block wins over every allow: a rule");
        assertThat(code(answers, wasDisabled, 0)).isZero();
        assertThat(rules(Pwsh.run(answers, wasDisabled, 0))).contains("TWS-R30-web-TCP-80 True");
        assertThat(rules(Pwsh.run(answers, wasDisabled, 1))).containsExactly("TWS-R30-web-TCP-80 False");
        assertThat(code(answers, stubborn, 0)).isZero();
        assertThat(rules(Pwsh.run(answers, stubborn, 0))).contains("TWS-R30-web-TCP-80 False", "TWS-R30-web-TCP-80-2 True");
        assertThat(rules(Pwsh.run(answers, stubborn, 1))).containsExactly("TWS-R30-web-TCP-80 False");
        for (int one : List.of(stopped, noMerge)) {
            assertThat(code(answers, one, 0)).isEqualTo(1);
            assertThat(rules(Pwsh.run(answers, one, 0))).isEmpty();
            assertThat(said(answers, one)).contains("done           defender.folder.");
        }
        for (int one : List.of(noDefender, passive, policy)) {
            assertThat(code(answers, one, 0)).isEqualTo(1);
            assertThat(rules(Pwsh.run(answers, one, 0))).contains("TWS-R30-web-TCP-80 True");
            assertThat(StandInMachine.texts(Pwsh.run(answers, one, 0).getAsJsonObject("machine").get("paths"))).containsExactly("C:\\x");
        }
    }

    @Test
    void guards_throw_and_change_nothing() throws Exception {
        Site site = Scripts.server("");
        int other = add(SHUT, site, Map.of("name", "SRV-OTHER"), Map.of("Force", true));
        int old = add(SHUT, site, Map.of("acceptOld", false), Map.of("Force", true));
        int future = add(SHUT, site, Map.of("acceptOld", false, "century", "21"), Map.of("Force", true));
        int word = add(SHUT, site, Map.of(), Map.of("Only", List.of("no-such-step"), "Force", true));
        int place = add(SHUT, site, Map.of(), Map.of("ResultPath", "/no/such/folder/result.json", "Force", true));
        int nobody = add(SHUT.absent(MachineFacts.NAME), site, Map.of(), Map.of("Force", true));
        int told = add(SHUT.absent(MachineFacts.NAME), site, Map.of(), Map.of("ComputerName", "srv-tws", "Force", true));
        JsonArray answers = Pwsh.answers(cases, folder);

        for (int one : List.of(other, old, future, word, place, nobody)) {
            assertThat(Pwsh.run(answers, one, 0).get("failure").getAsString()).as(String.valueOf(one)).contains("Nothing was changed").doesNotContain("{0}");
            assertThat(rules(Pwsh.run(answers, one, 0))).isEmpty();
        }
        assertThat(code(answers, told, 0)).isZero();
        assertThat(rules(Pwsh.run(answers, told, 0))).isNotEmpty();
    }

    @Test
    void steps_are_listed_chosen_and_left_out_and_a_block_goes_only_by_name() throws Exception {
        Site site = Scripts.server("");
        RecordedMachine blocked = SHUT.set(FirewallFacts.OWN_RULES, List.of(FixScriptTest.rule(Action.BLOCK, List.of("80"), List.of())));
        int list = add(SHUT, site, Map.of(), Map.of("List", true));
        int only = add(SHUT, site, Map.of(), Map.of("Only", List.of("R30,firewall.serv*"), "Force", true));
        int skip = add(SHUT, site, Map.of(), Map.of("Skip", List.of("server.firewall"), "Force", true));
        int offered = add(blocked, site, Map.of(), Map.of("Force", true));
        int unblocked = add(blocked, site, Map.of(), Map.of("Only", List.of("unblock.1"), "Force", true), Map.of("Undo", true, "Force", true));
        JsonArray answers = Pwsh.answers(cases, folder);

        assertThat(said(answers, list)).contains("firewall.web  R30", "defender.folder.");
        assertThat(rules(Pwsh.run(answers, list, 0))).isEmpty();
        assertThat(rules(Pwsh.run(answers, only, 0))).containsExactly("TWS-R30-web-TCP-80 True", "TWS-R35-services-TCP-9001,9005 True");
        assertThat(rules(Pwsh.run(answers, skip, 0))).isEmpty();
        assertThat(rules(Pwsh.run(answers, offered, 0))).contains("{0} True").noneMatch(rule -> rule.startsWith("TWS-R30-web"));
        assertThat(rules(Pwsh.run(answers, unblocked, 0))).containsExactly("{0} False");
        assertThat(rules(Pwsh.run(answers, unblocked, 1))).containsExactly("{0} True");
    }

    @Test
    void the_client_s_folder_is_opened_to_whom_it_is_for_and_closed_again() throws Exception {
        RecordedMachine all = FixScriptTest.folder("C:\\ProgramData\\Akio\\tws_client", List.of());
        RecordedMachine one = FixScriptTest.folder("C:\\ProgramData\\Akio\\tws_client", List.of("S-1-5-21-1-2-3-1001"));
        Site site = Scripts.client("");
        int users = add(all, site, Map.of(), Map.of("Only", List.of("folder"), "Force", true), Map.of("Undo", true, "Force", true));
        int link = add(all, site, Map.of("links", List.of("C:\\ProgramData\\Akio")), Map.of("Only", List.of("folder"), "Force", true));
        int server = add(all, site, Map.of("folders", List.of("C:\\ProgramData\\Akio\\tws_client\\TWS\\TWS_Services")),
                Map.of("Only", List.of("folder"), "Force", true));
        int user = add(one, site, Map.of(), Map.of("Only", List.of("folder"), "User", "S-1-5-21-1-2-3-1001", "Force", true));
        int everybody = add(one, site, Map.of(), Map.of("Only", List.of("folder"), "User", "S-1-1-0", "Force", true));
        int untold = add(one, site, Map.of(), Map.of("Only", List.of("folder"), "Force", true));
        JsonArray answers = Pwsh.answers(cases, folder);

        JsonObject before = Pwsh.run(answers, untold, 0).getAsJsonObject("machine");
        assertThat(code(answers, untold, 0)).isZero();
        assertThat(said(answers, untold)).contains("waits for -User");
        assertThat(Pwsh.run(answers, users, 0).getAsJsonObject("machine").get("access").toString()).as(said(answers, users))
                .contains("\"rights\":197055", "S-1-5-32-545");
        assertThat(access(Pwsh.run(answers, users, 1).getAsJsonObject("machine"))).containsExactlyInAnyOrderElementsOf(access(before));
        for (int refused : List.of(link, server, everybody)) {
            assertThat(code(answers, refused, 0)).as(said(answers, refused)).isEqualTo(1);
            assertThat(access(Pwsh.run(answers, refused, 0).getAsJsonObject("machine"))).containsExactlyInAnyOrderElementsOf(access(before));
        }
        assertThat(access(Pwsh.run(answers, user, 0).getAsJsonObject("machine"))).contains("S-1-5-21-1-2-3-1001 197055");
    }

    @Test
    void dot_net_comes_from_a_signed_file_and_a_restart_is_told_apart() throws Exception {
        RecordedMachine old = RecordedMachine.sound().set(DotNetFacts.RELEASE, 394_802L);
        Site site = Scripts.server("");
        String setup = Files.writeString(folder.resolve("setup.exe"), "setup").toString();
        Map<String, Object> given = Map.of("DotNetInstaller", setup, "Force", true);
        int done = add(old, site, Map.of(), given, given);
        int restart = add(old, site, Map.of("setup", 3010), given);
        int restarting = add(old, site, Map.of("setup", 1641), given);
        int refused = add(old, site, Map.of("setup", 5100), given);
        int broken = add(old, site, Map.of("setup", 1603), given);
        int unsigned = add(old, site, Map.of("signature", "NotSigned"), given);
        int quoted = add(old, site, Map.of("signer", "CN=Evil, O=\"Evil Ltd, O=Microsoft Corporation, x\", C=US"), given);
        int restartAndFailure = add(old.set(FirewallFacts.OWN_RULES, List.of()), site, Map.of("setup", 3010, "refused",
                List.of("TWS-R30-web-TCP-80")), given);
        int padded = add(old, site, Map.of(), Map.of("DotNetInstaller", setup, "Force", true, "DotNetSha256",
                " 8FB6D5F37E8055CE720BD0B1D56587F88C0071F285966BA17E72B2B12672AA73\t"));
        int foreign = add(old, site, Map.of("signer", "CN=Microsoft Corporation Ltd, O=Somebody"), given);
        int changed = add(old, site, Map.of(), Map.of("DotNetInstaller", setup, "DotNetSha256", "00", "Force", true));
        int shown = add(old, site, Map.of(), Map.of("DotNetInstaller", setup, "WhatIf", true));
        int waits = add(old, site, Map.of(), Map.of("Force", true));
        JsonArray answers = Pwsh.answers(cases, folder);

        assertThat(code(answers, done, 0)).as(said(answers, done)).isZero();
        assertThat(started(answers, done, 1)).containsExactly("/q /norestart");
        assertThat(List.of(code(answers, restart, 0), code(answers, restarting, 0))).containsExactly(3010, 3010);
        for (int one : List.of(refused, broken, unsigned, quoted, foreign, changed)) {
            assertThat(code(answers, one, 0)).as(said(answers, one)).isEqualTo(1);
        }
        for (int one : List.of(unsigned, quoted, foreign, changed, shown, waits)) {
            assertThat(started(answers, one, 0)).isEmpty();
        }
        assertThat(said(answers, waits)).contains("waits for -DotNetInstaller").doesNotContain("Nothing to mend");
        assertThat(code(answers, padded, 0)).as(said(answers, padded)).isZero();
        assertThat(code(answers, restartAndFailure, 0)).isEqualTo(1);
        assertThat(said(answers, restartAndFailure)).contains("Access is denied.", "Windows has to restart.");
    }

    private static List<String> own(RecordedMachine machine) {
        List<String> own = new ArrayList<>();
        for (int i = 0; i < machine.snapshot().read(FirewallFacts.OWN_RULES).known().orElse(List.of()).size(); i++) {
            own.add("{" + i + "} True");
        }
        return own;
    }

    private static List<String> access(JsonObject machine) {
        List<String> access = new ArrayList<>();
        machine.getAsJsonArray("access").forEach(entry -> access.add(
                entry.getAsJsonObject().get("sid").getAsString() + " " + entry.getAsJsonObject().get("rights").getAsInt()));
        return access;
    }

    private static List<String> started(JsonArray answers, int of, int number) {
        return StandInMachine.texts(Pwsh.run(answers, of, number).getAsJsonObject("machine").get("started"));
    }
}
