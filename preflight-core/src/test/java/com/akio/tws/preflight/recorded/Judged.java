package com.akio.tws.preflight.recorded;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges recorded machines with the built-in catalogue, at a time that does not move. */
public final class Judged {

    /** The time of every evaluation. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();

    private Judged() {
    }

    /** The whole report. A check that throws fails the test. */
    public static Report report(RecordedMachine machine, Site site) {
        Evaluation evaluation = new Evaluator(Checks.all(), CATALOGUE, CLOCK, "test")
                .evaluate(machine.snapshot(), site, Selection.ALL, List.of());
        if (!evaluation.faults().isEmpty()) {
            throw new AssertionError("a check threw: " + evaluation.faults(), evaluation.faults().get(0).cause());
        }
        return evaluation.report();
    }

    /** One check's finding, said in both languages without a text or a place missing. */
    public static Finding finding(String id, RecordedMachine machine, Site site) {
        Check check = Checks.all().stream().filter(candidate -> candidate.id().name().equals(id)).findFirst().orElseThrow();
        Evaluation evaluation = new Evaluator(List.of(check), CATALOGUE, CLOCK, "test")
                .evaluate(machine.snapshot(), inRoleOf(check, site), new Selection(Set.of(), Set.of()), List.of());
        if (!evaluation.faults().isEmpty()) {
            throw new AssertionError(id + " threw", evaluation.faults().get(0).cause());
        }
        Finding finding = evaluation.report().findings().get(0);
        said(finding);
        return finding;
    }

    /** The same site, with the machine in a role that the check is meant for. */
    private static Site inRoleOf(Check check, Site site) {
        List<Role> roles = CATALOGUE.entry(check.id()).roles();
        return roles.contains(site.role()) ? site : new Site(site.profile(), site.tws(), roles.get(0), site.phase(),
                site.installDirectory(), site.caller());
    }

    /** The status alone. */
    public static Status status(String id, RecordedMachine machine, Site site) {
        return finding(id, machine, site).status();
    }

    /** Everything that a finding says, in both languages. */
    public static List<String> said(Finding finding) {
        List<Message> messages = new ArrayList<>(List.of(finding.title(), finding.message(), finding.required()));
        finding.observed().ifPresent(messages::add);
        finding.remedy().ifPresent(messages::add);
        List<String> said = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Message message : messages) {
                String text = Texts.in(language).say(message);
                if (text.isBlank() || text.matches("(?s).*\\{[0-9]}.*") || text.matches("(?s).*\\[[a-z-]+(\\.[A-Za-z0-9_-]+)+].*")) {
                    throw new AssertionError(finding.id() + " says in " + language + ": " + text + " of " + message);
                }
                said.add(text);
            }
        }
        return said;
    }
}
