package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A recorded machine as the stand-ins have it, and the way back: what they were left with, as readings. */
final class StandInMachine {

    private StandInMachine() {
    }

    static Map<String, Object> of(RecordedMachine machine) {
        Map<String, Object> table = new LinkedHashMap<>();
        List<FirewallRule> own = machine.snapshot().read(FirewallFacts.OWN_RULES).known().orElse(List.of());
        List<Object> rules = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            rules.add(rule("{" + i + "}", own.get(i)));
        }
        table.put("rules", rules);
        table.put("services", new LinkedHashMap<>(Map.of("MpsSvc", "Running", "WinDefend", "Running")));
        table.put("merge", "NotConfigured");
        table.put("exceptions", "NotConfigured");
        table.put("mode", "Normal");
        table.put("paths", texts(machine, AntivirusFacts.PATHS));
        table.put("processes", texts(machine, AntivirusFacts.PROCESSES));
        table.put("registry", new LinkedHashMap<>(Map.of("Release",
                machine.snapshot().read(DotNetFacts.RELEASE).known().orElse(0L))));
        table.put("folders", List.of("C:\\ProgramData\\Akio\\tws_client"));
        table.put("links", List.of());
        table.put("access", List.of(Map.of("sid", "S-1-5-18", "rights", 2032127, "flags", "ContainerInherit, ObjectInherit"),
                Map.of("sid", "S-1-5-32-545", "rights", 131241, "flags", "ContainerInherit, ObjectInherit")));
        table.put("refused", List.of());
        table.put("stubborn", false);
        table.put("signature", "Valid");
        table.put("signer", "CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US");
        table.put("setup", 0);
        table.put("started", List.of());
        return table;
    }

    private static List<String> texts(RecordedMachine machine, FactKey<List<String>> key) {
        return machine.snapshot().read(key).known().orElse(List.of());
    }

    static Map<String, Object> rule(String name, FirewallRule rule) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("Name", name);
        table.put("DisplayName", rule.name());
        table.put("Enabled", "True");
        table.put("Action", rule.action() == FirewallRule.Action.BLOCK ? "Block" : "Allow");
        table.put("Direction", "Inbound");
        table.put("Profile", rule.profiles().isEmpty() ? "Any" : String.join(", ", rule.profiles()));
        table.put("Protocol", rule.protocol() == FirewallRule.TCP ? "TCP" : rule.protocol() == FirewallRule.UDP ? "UDP" : "Any");
        table.put("LocalPort", rule.ports().isEmpty() ? List.of("Any") : rule.ports());
        table.put("RemoteAddress", rule.limits().isEmpty() ? List.of("Any") : rule.limits().stream()
                .map(limit -> limit.substring(limit.indexOf('=') + 1)).toList());
        table.put("Program", rule.program().isEmpty() ? "Any" : rule.program());
        return table;
    }

    /** The machine with the rules and exclusions that the stand-ins were left with. */
    static RecordedMachine back(RecordedMachine machine, JsonObject left) {
        List<FirewallRule> rules = StreamSupport.stream(left.getAsJsonArray("rules").spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(rule -> rule.get("Enabled").getAsString().equals("True")).map(StandInMachine::rule).toList();
        return machine.set(FirewallFacts.OWN_RULES, rules).set(AntivirusFacts.PATHS, texts(left.get("paths")))
                .set(AntivirusFacts.PROCESSES, texts(left.get("processes")));
    }

    private static FirewallRule rule(JsonObject table) {
        String protocol = table.get("Protocol").getAsString();
        String profile = table.get("Profile").getAsString();
        return new FirewallRule(table.get("DisplayName").getAsString(),
                table.get("Action").getAsString().equals("Block") ? FirewallRule.Action.BLOCK : FirewallRule.Action.ALLOW,
                protocol.equals("TCP") ? FirewallRule.TCP : protocol.equals("UDP") ? FirewallRule.UDP : FirewallRule.ANY,
                without(texts(table.get("LocalPort"))), profile.equals("Any") ? List.of() : List.of(profile.split(", ")),
                table.get("Program").getAsString().equals("Any") ? "" : table.get("Program").getAsString(),
                without(texts(table.get("RemoteAddress"))).stream().map(address -> "RA4=" + address).collect(Collectors.toList()));
    }

    private static List<String> without(List<String> values) {
        return values.stream().filter(value -> !value.equals("Any")).toList();
    }

    static List<String> texts(JsonElement value) {
        List<String> texts = new ArrayList<>();
        if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(one -> texts.add(one.getAsString()));
        } else if (!value.isJsonNull()) {
            texts.add(value.getAsString());
        }
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
