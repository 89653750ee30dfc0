package com.akio.tws.preflight.hook.machines;

import com.akio.tws.preflight.hook.wine.Finished;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JSON report, read as any other program would read it. */
record Findings(JsonObject report) {

    static Findings of(Finished finished) {
        try {
            return new Findings(JsonParser.parseString(finished.out()).getAsJsonObject());
        } catch (RuntimeException noReport) {
            throw new AssertionError("no report from " + finished, noReport);
        }
    }

    String verdict() {
        return report.get("verdict").getAsString();
    }

    Map<String, String> statuses() {
        Map<String, String> statuses = new TreeMap<>();
        for (JsonElement finding : report.getAsJsonArray("findings")) {
            statuses.put(finding.getAsJsonObject().get("id").getAsString(),
                    finding.getAsJsonObject().get("status").getAsString());
        }
        return statuses;
    }

    /** What was read for each check that could not decide: Wine's reason stands there, and a failure without it cannot be told again. */
    List<JsonObject> unread() {
        return report.getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(finding -> finding.get("status").getAsString().equals("UNKNOWN")).toList();
    }

    JsonObject finding(String id) {
        for (JsonElement finding : report.getAsJsonArray("findings")) {
            if (finding.getAsJsonObject().get("id").getAsString().equals(id)) {
                return finding.getAsJsonObject();
            }
        }
        throw new AssertionError("no finding " + id);
    }
}
