package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CheckId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One change that a script can make, verify and take back.
 *
 * @param id its name within the script, for {@code -Only} and {@code -Skip}
 * @param kind what does it
 * @param check the check that it mends
 * @param row the row of the document
 * @param action what is done, for the question before it
 * @param target what it is done to
 * @param needs whose word it waits for
 * @param data what its kind takes besides: texts, numbers and lists of texts
 */
record Step(String id, Kind kind, CheckId check, String row, String action, String target, Needs needs, Map<String, Object> data) {

    /** What makes a change; each is a part of the script under the same name. */
    enum Kind {
        DOT_NET("DotNet"), FIREWALL_RULE("FirewallRule"), BLOCKING_RULE("BlockingRule"), EXCLUSION("Exclusion"), FOLDER("Folder");

        private final String part;

        Kind(String part) {
            this.part = part;
        }

        String part() {
            return part;
        }
    }

    /** A parameter of the script without which the step is only offered. */
    enum Needs {
        NOTHING(""), ONLY("Only"), USER("User"), DOT_NET_INSTALLER("DotNetInstaller");

        private final String parameter;

        Needs(String parameter) {
            this.parameter = parameter;
        }
    }

    Step {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(needs, "needs");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** The step as an element of a list, as the script has it. */
    List<String> lines() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("Id", id);
        members.put("Kind", kind.part());
        members.put("Check", check.name());
        members.put("Row", row);
        members.put("Action", VisibleText.of(action, 300));
        members.put("Target", target);
        members.put("Needs", needs.parameter);
        members.putAll(data);
        return new ArrayList<>(PowerShell.table(members));
    }
}
