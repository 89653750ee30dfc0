package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueFault;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Waiver;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Judges many machines that are nearly alike, for statuses alone: its findings carry no evidence. A check whose every question was
 * answered with the very readings of an earlier machine is not asked again; all else is judged as {@link Evaluator} does it.
 *
 * <p>It may be shared between threads, and holds a bounded number of findings.
 */
public final class AlikeEvaluator {

    private static final int MOST_QUESTIONS = 32;

    private final Evaluator evaluator;
    private final Catalogue catalogue;
    private final Clock clock;
    /** Few, and mostly the first: compared one by one, since a hash of all that a customer plans takes longer. */
    private final List<Known> known = new CopyOnWriteArrayList<>();

    /** Whatever else a finding rests on. */
    private record Question(Site site, Selection selection, List<Waiver> waivers, LocalDate day) {
    }

    /** A question, what it asks, and what is remembered of each check in the same order. */
    private record Known(Question question, Evaluator.Asked asked, List<FindingMemory> memories) {
    }

    /** What people said of a site, as it counts today. */
    private record Held(Waivers waivers, Answers answers) {
    }

    /** The parameters are those of {@link Evaluator}. */
    public AlikeEvaluator(List<Check> checks, Catalogue catalogue, Clock clock, String tool) {
        this.evaluator = new Evaluator(checks, catalogue, clock, tool);
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Judges a machine, or the sample that comes with the tool.
     *
     * @throws CatalogueFault if the catalogue lacks a figure that a check asks for
     */
    public Evaluation evaluate(Snapshot snapshot, Site site, boolean sample, Selection selection, List<Waiver> waivers) {
        Instant begun = clock.instant();
        List<Waiver> every = new ArrayList<>(waivers);
        every.addAll(site.profile().waivers());
        Held held = new Held(new Waivers(every, begun), new Answers(site.profile().answers(), begun));
        List<Fault> faults = new ArrayList<>();
        Known question = known(new Question(site, selection, every, LocalDate.ofInstant(begun, ZoneOffset.UTC)));
        List<Check> checks = question.asked().checks();
        List<Finding> findings = new ArrayList<>(checks.size());
        for (int i = 0; i < checks.size(); i++) {
            FindingMemory memory = question.memories().get(i);
            Finding before = memory.recall(snapshot.readings());
            findings.add(before != null ? before : judge(checks.get(i), snapshot, site, held, memory, faults));
        }
        return new Evaluation(evaluator.report(snapshot, site, question.asked(), sample, begun, findings), faults);
    }

    private Finding judge(Check check, Snapshot snapshot, Site site, Held held, FindingMemory memory, List<Fault> faults) {
        RecordedQuestions questions = new RecordedQuestions();
        Judge judge = new Judge(snapshot.watchedBy(questions), site, catalogue, held.waivers(), held.answers(), clock, Judge.Extent.ANSWER);
        Finding finding = judge.finding(check);
        faults.addAll(judge.faults());
        if (judge.faults().isEmpty() && !questions.goBeyondFacts()) {
            memory.keep(finding, questions.facts(), snapshot.readings());
        }
        return finding;
    }

    private Known known(Question question) {
        for (Known one : known) {
            if (one.question().equals(question)) {
                return one;
            }
        }
        Evaluator.Asked asked = evaluator.asked(question.site().role(), question.selection());
        Known fresh = new Known(question, asked, asked.checks().stream().map(check -> new FindingMemory()).toList());
        // Two threads may both add one: each remembers what it saw, which costs time only.
        if (known.size() < MOST_QUESTIONS) {
            known.add(fresh);
        }
        return fresh;
    }
}
