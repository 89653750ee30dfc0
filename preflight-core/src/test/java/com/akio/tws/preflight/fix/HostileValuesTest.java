package com.akio.tws.preflight.fix;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.facts.FirewallRule.Action;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Site;
import com.google.gson.JsonArray;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of a machine are data: whatever they hold, PowerShell sees the same code as with harmless ones. */
class HostileValuesTest {

    private static final List<String> HOSTILE = List.of("'; Remove-Item C:\\ -Recurse; '", "\u2019; calc; \u2018", "\u201A\u201B; calc #", "$(calc)",
            "`$(calc)", "\"; calc; \"", "x\r\ncalc", "x\ncalc", "x\u2028calc", "x\u0085calc", "#> calc <#", "'@\r\ncalc\r\n@'", "{0} {1} {",
            "\u0000calc", "''''", "\u2019\u2019", "\u202Ecalc", "\u200B", "a\u3164b", "\uD83D\uDE00", "\uD83D", "%{calc}", "-Force", "@(calc)", "x'`");

    private static final RecordedMachine SHUT = RecordedMachine.sound().set(AntivirusFacts.PATHS, List.of("C:\\x"))
            .set(FirewallFacts.OWN_RULES, List.of()).set(RebootFacts.NEXT_COMPUTER_NAME, "other");

    @Test
    void no_value_of_a_machine_becomes_code() {
        for (String hostile : HOSTILE) {
            for (Twins twins : twins(hostile)) {
                assertThat(PowerShellCode.of(twins.script())).as(twins.what()).isEqualTo(PowerShellCode.of(twins.clean()));
            }
        }
    }

    @Test
    void powershell_s_own_parser_sees_the_same_tree(@TempDir Path folder) throws Exception {
        Pwsh.required();
        List<Map<String, Object>> cases = new ArrayList<>();
        List<String> whats = new ArrayList<>();
        for (String hostile : HOSTILE) {
            for (Twins twins : twins(hostile)) {
                for (String text : List.of(twins.script(), twins.clean())) {
                    Path script = Files.writeString(folder.resolve(cases.size() + ".ps1"), text);
                    cases.add(Map.of("script", script.toString(), "shape", true));
                }
                whats.add(twins.what());
            }
        }
        JsonArray answers = Pwsh.answers(cases, folder);
        for (int i = 0; i < whats.size(); i++) {
            String shape = answers.get(2 * i).getAsJsonObject().get("shape").getAsString();
            assertThat(shape).as(whats.get(i)).doesNotContain("does not parse").contains("CommandAst")
                    .isEqualTo(answers.get(2 * i + 1).getAsJsonObject().get("shape").getAsString());
        }
    }

    /** A script with a hostile value, and the one with a harmless value in its place. */
    private record Twins(String what, String script, String clean) {
    }

    /** A value that no literal can show is left out, with what hangs on it: then the clean twin is one of which that is so, too. */
    private static List<Twins> twins(String hostile) {
        Site server = Scripts.server("");
        boolean plain = VisibleText.isPlain(hostile);
        List<Twins> twins = new ArrayList<>();
        twins.add(new Twins("name " + hostile, Scripts.script(SHUT.set(MachineFacts.NAME, hostile), server).text(),
                Scripts.script(SHUT.set(MachineFacts.NAME, FixSubject.isName(hostile) ? "SRV" : "\u0007"), server).text()));
        boolean folderForm = FolderForm.isFolder("D:\\" + hostile) && FolderForm.canBeExcluded("D:\\" + hostile + "\\TWS\\Logs");
        twins.add(new Twins("install " + hostile, Scripts.script(SHUT.set(DiskFacts.INSTALL_DIRECTORY, "D:\\" + hostile), server).text(),
                Scripts.script(SHUT.set(DiskFacts.INSTALL_DIRECTORY, folderForm ? "D:\\x" : "D:\\*"), server).text()));
        Site client = Scripts.client("");
        boolean own = FolderForm.isOfTheClient("D:\\Akio\\" + hostile);
        twins.add(new Twins("folder " + hostile, Scripts.script(FixScriptTest.folder("D:\\Akio\\" + hostile, List.of()), client).text(),
                Scripts.script(FixScriptTest.folder(own ? "D:\\Akio\\x" : "D:\\y", List.of()), client).text()));
        twins.add(new Twins("rule " + hostile, Scripts.script(blocked(hostile), server).text(),
                Scripts.script(blocked(plain && !hostile.startsWith("@") ? "x" : "@x"), server).text()));
        twins.add(new Twins("narrow rule " + hostile, Scripts.script(narrowed(hostile), server).text(),
                Scripts.script(narrowed("x"), server).text()));
        twins.add(new Twins("product " + hostile, Scripts.script(SHUT.set(FirewallFacts.OTHER_PRODUCTS, List.of(hostile)), server).text(),
                Scripts.script(SHUT.set(FirewallFacts.OTHER_PRODUCTS, List.of("x")), server).text()));
        return twins;
    }

    private static RecordedMachine blocked(String name) {
        return SHUT.set(FirewallFacts.OWN_RULES, List.of(new FirewallRule(name, Action.BLOCK, FirewallRule.TCP, List.of("80"), List.of(), "", List.of())));
    }

    private static RecordedMachine narrowed(String name) {
        return SHUT.set(FirewallFacts.OWN_RULES, List.of(new FirewallRule(name, Action.ALLOW, FirewallRule.TCP, List.of("80"), List.of(), "",
                List.of("RA4=10.0.0.1"))));
    }
}
