package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueFault;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.fact.Elapsed;
import com.akio.tws.preflight.fact.Installed;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Phase;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Waiver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges a snapshot: gives every check of the role exactly one finding, in the document's order.
 *
 * <pre>{@code
 * Evaluation evaluation = new Evaluator(Checks.all(), CatalogueReader.builtIn(), Clock.systemUTC(), "0.1.0")
 *         .evaluate(snapshot, Site.DEFAULT, Selection.ALL, List.of());
 * Verdict verdict = evaluation.report().verdict();
 * }</pre>
 *
 * <p>Evaluators are immutable and may be shared between threads.
 */
public final class Evaluator {

    private final List<Check> checks;
    private final Catalogue catalogue;
    private final Clock clock;
    private final String tool;

    /**
     * An evaluator of some checks.
     *
     * @param clock gives the time of evaluation and how long each check took
     * @param tool the tool's version, for the report
     */
    public Evaluator(List<Check> checks, Catalogue catalogue, Clock clock, String tool) {
        this.checks = List.copyOf(checks);
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.tool = Objects.requireNonNull(tool, "tool");
    }

    /**
     * Judges a machine.
     *
     * @param waivers from the command line; the profile's own count as well
     * @throws CatalogueFault if the catalogue lacks a figure that a check asks for
     */
    public Evaluation evaluate(Snapshot snapshot, Site site, Selection selection, List<Waiver> waivers) {
        return evaluate(snapshot, site, selection, waivers, false);
    }

    /**
     * Judges the sample that comes with the tool; the report says that it is one.
     *
     * @param waivers from the command line; the profile's own count as well
     * @throws CatalogueFault if the catalogue lacks a figure that a check asks for
     */
    public Evaluation evaluateSample(Snapshot snapshot, Site site, Selection selection, List<Waiver> waivers) {
        return evaluate(snapshot, site, selection, waivers, true);
    }

    private Evaluation evaluate(Snapshot snapshot, Site site, Selection selection, List<Waiver> waivers, boolean sample) {
        Instant begun = clock.instant();
        List<Waiver> every = new ArrayList<>(waivers);
        every.addAll(site.profile().waivers());
        Judge judge = new Judge(snapshot, site, catalogue, new Waivers(every, begun), new Answers(site.profile().answers(), begun), clock,
                Judge.Extent.WHOLE);
        Asked asked = asked(site.role(), selection);
        List<Finding> findings = new ArrayList<>();
        for (Check check : asked.checks()) {
            findings.add(judge.finding(check));
        }
        return new Evaluation(report(snapshot, site, asked, sample, begun, findings), judge.faults());
    }

    /**
     * What is asked of a machine.
     *
     * @param checks in the document's order
     * @param notRun those of its role that were left out
     * @param sized whether one of them depends on the size of the site
     */
    record Asked(List<Check> checks, List<CheckId> notRun, boolean sized) {
    }

    /** What is asked of a machine of a role. */
    Asked asked(Role role, Selection selection) {
        List<Check> asked = new ArrayList<>();
        List<CheckId> notRun = new ArrayList<>();
        boolean sized = false;
        for (Check check : checks) {
            if (!catalogue.entry(check.id()).roles().contains(role)) {
                continue;
            }
            if (selection.includes(check.id())) {
                sized |= check.dependsOnSize();
                asked.add(check);
            } else {
                notRun.add(check.id());
            }
        }
        return new Asked(List.copyOf(asked), List.copyOf(notRun), sized);
    }

    /** The report of the findings of all that was asked. */
    Report report(Snapshot snapshot, Site site, Asked asked, boolean sample, Instant begun, List<Finding> findings) {
        Duration took = snapshot.took().plus(Elapsed.between(begun, clock.instant()));
        return new Report(tool, new Report.Edition(catalogue.edition(), catalogue.sha256(), catalogue.external()),
                snapshot.read(MachineFacts.NAME).known().orElse(""), sample, site, asked.sized() && site.isSizeUntold(),
                snapshot.collectedAt(), begun, took, asked.notRun(), findings).on(installed(snapshot, site));
    }

    /** Also of a part of the checks: what an upgrade is made of belongs to the head, whatever was asked. */
    private Optional<Installed> installed(Snapshot snapshot, Site site) {
        if (site.phase() == Phase.INSTALL) {
            return Optional.empty();
        }
        EvaluationContext context = new EvaluationContext(site, catalogue);
        return checks.stream().filter(check -> catalogue.entry(check.id()).roles().contains(site.role()))
                .flatMap(check -> check.installed(new Facts(snapshot), context).stream()).findFirst();
    }
}
