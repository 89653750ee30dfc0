package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of one script: what it is, its parameters, its data, its code, and what it leaves. */
final class ScriptText {

    private static final int OLDEST_DAYS = 30;
    private static final List<String> FIRST_PARTS = List.of("Guards", "Record", "Steps");
    private static final String LAST_PART = "Start";
    /** Keys of the texts that the code says; the part behind {@code fix.say.} is the name that it knows them by. */
    private static final String SAID = "fix.say.";
    private static final List<String> HELP_OF = List.of("ComputerName", "AcceptOld", "Force", "List", "Only", "Skip", "Undo", "ResultPath", "User",
            "DotNetInstaller", "DotNetSha256");

    private final List<FixSubject> subjects;
    private final Mending mending;
    private final List<CheckId> untold;
    private final Texts texts;

    ScriptText(List<FixSubject> subjects, Mending mending, List<CheckId> untold, Texts texts) {
        this.subjects = List.copyOf(subjects);
        this.mending = mending;
        this.untold = List.copyOf(untold);
        this.texts = texts;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        lines.addAll(help());
        lines.add("#Requires -Version 3.0");
        lines.addAll(ScriptPart.lines("Parameters"));
        lines.add("");
        lines.addAll(plan());
        lines.add("");
        lines.addAll(said());
        List<String> parts = new ArrayList<>(FIRST_PARTS);
        mending.steps().stream().flatMap(step -> step.kind().parts().stream()).distinct().forEach(parts::add);
        parts.add(LAST_PART);
        for (String part : parts) {
            lines.add("");
            lines.addAll(ScriptPart.lines(part));
        }
        lines.addAll(foot());
        return lines;
    }

    private List<String> head() {
        Report report = subjects.get(0).report();
        List<String> lines = new ArrayList<>();
        comment(lines, Message.of("fix.title", report.tool(), machines().isEmpty() ? "?" : machines().stream().limit(10).toList(),
                oldest(), report.edition().name()));
        if (report.sample()) {
            comment(lines, Message.of("report.sample"));
        }
        subjects.stream().limit(1000).forEach(subject -> comment(lines, Message.of("fix.bundle", subject.sha256(),
                subject.report().collectedAt(), subject.report().machine().isEmpty() ? "?" : subject.report().machine())));
        for (String key : List.of("fix.read", "fix.whatif", "fix.run", "fix.start", "fix.undo")) {
            comment(lines, Message.of(key));
        }
        if (subjects.stream().anyMatch(subject -> subject.names() == FixScript.Names.MASKED)) {
            comment(lines, Message.of("fix.masked"));
        }
        lines.add("");
        return lines;
    }

    /** In comments of one line each, which nothing can end. */
    private List<String> help() {
        List<String> lines = new ArrayList<>();
        keyword(lines, ".SYNOPSIS", Message.of("fix.help.synopsis"));
        keyword(lines, ".DESCRIPTION", Message.of("fix.help.description"));
        HELP_OF.forEach(name -> keyword(lines, ".PARAMETER " + name, Message.of("fix.help." + name)));
        keyword(lines, ".EXAMPLE", Message.verbatim("powershell -File .\\fix.ps1 -WhatIf"));
        keyword(lines, ".EXAMPLE", Message.verbatim("powershell -File .\\fix.ps1 -Undo"));
        keyword(lines, ".NOTES", Message.of("fix.help.notes"));
        lines.add("");
        return lines;
    }

    private void keyword(List<String> lines, String keyword, Message message) {
        lines.add("# " + keyword);
        for (String line : PowerShell.comments(texts.say(message))) {
            lines.add(line.replaceFirst("^# +", "#     "));
        }
    }

    private List<String> plan() {
        List<String> lines = new ArrayList<>(List.of("$Plan = @{"));
        lines.addAll(PowerShell.member("Machines", List.copyOf(machines())));
        lines.addAll(PowerShell.member("CollectedAt", oldest().toString()));
        lines.addAll(PowerShell.member("Sha256", subjects.stream().map(FixSubject::sha256).toList()));
        lines.addAll(PowerShell.member("OldestDays", OLDEST_DAYS));
        lines.add("    Steps = @(");
        Set<CheckId> told = new LinkedHashSet<>();
        for (Step step : mending.steps()) {
            if (told.add(step.check())) {
                lines.addAll(PowerShell.indented(PowerShell.indented(finding(step.check()))));
            }
            lines.addAll(PowerShell.indented(PowerShell.indented(step.dated(oldest().toString().substring(0, 10)).lines())));
        }
        lines.add("    )");
        lines.add("    Left = @(");
        for (Left one : mending.left()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("Check", one.check().name());
            members.put("Text", VisibleText.of(texts.say(one.what()), 600));
            if (told.add(one.check())) {
                lines.addAll(PowerShell.indented(PowerShell.indented(finding(one.check()))));
            }
            lines.addAll(PowerShell.indented(PowerShell.indented(PowerShell.table(members))));
        }
        lines.add("    )");
        lines.add("}");
        return lines;
    }

    /** What the check said, of the first machine that it asks of. */
    private List<String> finding(CheckId check) {
        List<String> lines = new ArrayList<>();
        subjects.stream().flatMap(subject -> subject.asking(check.name()).stream()).findFirst().ifPresent(finding -> {
            comment(lines, Message.of("fix.title-of", Message.of(finding.title().key())));
            comment(lines, Message.of("fix.finding", finding.id().name(), texts.say("status." + finding.status()), finding.message()));
            comment(lines, Message.of("fix.rows", rows(finding)));
        });
        return lines;
    }

    private Object rows(Finding finding) {
        Set<String> rows = new LinkedHashSet<>();
        mending.steps().stream().filter(step -> step.check().equals(finding.id())).map(Step::row).forEach(rows::add);
        finding.row().ifPresent(rows::add);
        rows.remove("");
        return rows.isEmpty() ? Message.of("report.no-row") : List.copyOf(rows);
    }

    private List<String> said() {
        List<String> lines = new ArrayList<>(List.of("$Text = @{"));
        texts.keys().stream().filter(key -> key.startsWith(SAID)).sorted(Comparator.naturalOrder()).forEach(key ->
                lines.addAll(PowerShell.member(key.substring(SAID.length()), texts.say(Message.of(key, "{0}", "{1}")))));
        lines.add("}");
        return lines;
    }

    private List<String> foot() {
        List<String> lines = new ArrayList<>();
        if (!untold.isEmpty()) {
            lines.add("");
            comment(lines, Message.of("fix.left", untold.stream().map(CheckId::name).toList()));
        }
        for (Left one : mending.left()) {
            one.commands().forEach(command -> lines.add("#   " + VisibleText.of(command, 900)));
        }
        if (!mending.policy().isEmpty()) {
            lines.add("");
            comment(lines, Message.of("fix.policy"));
            mending.policy().forEach(line -> lines.add("#   " + VisibleText.of(line, 900)));
        }
        return lines;
    }

    private void comment(List<String> lines, Message message) {
        lines.addAll(PowerShell.comments(texts.say(message)));
    }

    private Set<String> machines() {
        Set<String> machines = new LinkedHashSet<>();
        subjects.forEach(subject -> machines.addAll(subject.machines()));
        return machines;
    }

    private Instant oldest() {
        return subjects.stream().map(subject -> subject.report().collectedAt()).min(Comparator.naturalOrder()).orElseThrow();
    }
}
