package com.akio.tws.preflight.recorded;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Documents as a later version might write them: with members that this one does not know, in every object. */
public final class LaterMembers {

    /** Objects whose members are not fields but named things: facts, entries of a bundle, findings of a fleet's line. */
    private static final Set<String> OF_NAMES = Set.of("facts", "entries", "findings");

    private LaterMembers() {
    }

    public static byte[] in(byte[] json) {
        return in(new String(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    public static String in(String json) {
        JsonElement later = JsonParser.parseString(json);
        add(later, "");
        return later.toString();
    }

    private static void add(JsonElement json, String name) {
        // A fact's value is kept whole, and compared.
        if (name.equals("value")) {
            return;
        }
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(element -> add(element, ""));
        } else if (json.isJsonObject()) {
            JsonObject object = json.getAsJsonObject();
            List.copyOf(object.entrySet()).forEach((Map.Entry<String, JsonElement> member) -> add(member.getValue(), member.getKey()));
            if (!OF_NAMES.contains(name)) {
                object.add("laterMember", JsonParser.parseString("{\"deep\": [1, null, {\"x\": \"y\"}]}"));
            }
        }
    }
}
