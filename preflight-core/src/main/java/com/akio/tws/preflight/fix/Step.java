package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.report.Finding;
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

    /** The member of the data that tells where a rule comes from. */
    static final String DESCRIPTION = "Description";
    /** Stands in a description for the date of collection: machines that need the same were not all read on one day. */
    static final String DATE = "{date}";

    private static final int LONGEST_ROW = 60;

    /** What makes a change; each is a part of the script under the same name. */
    enum Kind {
        DOT_NET("DotNet"), FIREWALL_RULE("FirewallRule", "Firewall"), BLOCKING_RULE("BlockingRule", "Firewall"), EXCLUSION("Exclusion"),
        FOLDER("Folder");

        private final String part;
        private final String base;

        Kind(String part) {
            this(part, "");
        }

        Kind(String part, String base) {
            this.part = part;
            this.base = base;
        }

        /** The parts that it is made of, what it rests on first. */
        List<String> parts() {
            return base.isEmpty() ? List.of(part) : List.of(base, part);
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

    /** The row that a finding cites, as the script shows it. */
    static String row(Finding finding) {
        return VisibleText.of(finding.row().orElse(""), LONGEST_ROW);
    }

    /** The same step, with its date. */
    Step dated(String date) {
        if (!(data.get(DESCRIPTION) instanceof String description)) {
            return this;
        }
        Map<String, Object> dated = new LinkedHashMap<>(data);
        dated.put(DESCRIPTION, description.replace(DATE, date));
        return new Step(id, kind, check, row, action, target, needs, dated);
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
