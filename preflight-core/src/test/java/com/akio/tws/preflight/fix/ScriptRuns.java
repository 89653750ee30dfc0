package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.site.Site;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs of scripts by a real PowerShell over stand-ins, all cases of a test at once. */
abstract class ScriptRuns {

    static final RecordedMachine SHUT = RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of())
            .set(AntivirusFacts.PATHS, List.of("C:\\x"));

    @TempDir
    Path folder;

    final List<Map<String, Object>> cases = new ArrayList<>();

    @BeforeEach
    void powershell() {
        Pwsh.required();
    }

    @SafeVarargs
    final int add(RecordedMachine machine, Site site, Map<String, Object> changes, Map<String, Object>... runs) throws Exception {
        int number = cases.size();
        String text = Scripts.script(machine, site).text();
        boolean old = Boolean.FALSE.equals(changes.get("acceptOld"));
        Path script = Files.writeString(folder.resolve("fix" + number + ".ps1"),
                old ? text.replace("CollectedAt = '20", "CollectedAt = '" + changes.getOrDefault("century", "19")) : text);
        Map<String, Object> table = StandInMachine.of(machine);
        table.putAll(changes);
        List<Map<String, Object>> arguments = new ArrayList<>();
        for (Map<String, Object> run : runs) {
            Map<String, Object> its = new LinkedHashMap<>(run);
            // The machine was recorded at a time that does not move.
            if (!old) {
                its.put("AcceptOld", true);
            }
            arguments.add(its);
        }
        cases.add(Map.of("script", script.toString(), "name", changes.getOrDefault("name", "SRV-TWS"), "machine", table, "runs", arguments));
        return number;
    }

    static int code(JsonArray answers, int of, int number) {
        return Pwsh.run(answers, of, number).get("code").getAsInt();
    }

    static String said(JsonArray answers, int of) {
        return Pwsh.run(answers, of, 0).get("said").getAsString();
    }

    static List<String> rules(JsonObject run) {
        List<String> rules = new ArrayList<>();
        run.getAsJsonObject("machine").getAsJsonArray("rules").forEach(rule -> rules.add(
                rule.getAsJsonObject().get("Name").getAsString() + " " + rule.getAsJsonObject().get("Enabled").getAsString()));
        return rules;
    }
}
