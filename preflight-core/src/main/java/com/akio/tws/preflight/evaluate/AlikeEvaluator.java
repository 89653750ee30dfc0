package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueFault;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Waiver;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges many machines that are nearly alike, for statuses alone: its findings carry no evidence. A check whose every question was
 * answered with the very readings of an earlier machine is not asked again; all else is judged as {@link Evaluator} does it.
 *
 * <p>It may be shared between threads, and holds a bounded number of findings.
 */
public final class AlikeEvaluator {

    private static final int MOST_QUESTIONS = 32;

    private final Evaluator evaluator;
    private final List<Check> checks;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Map<Question, Map<CheckId, FindingMemory>> memories = new ConcurrentHashMap<>();

    /** Whatever else a finding rests on. */
    private record Question(Site site, List<Waiver> waivers, LocalDate day) {
    }

    /** What people said of a site, as it counts today. */
    private record Held(Waivers waivers, Answers answers) {
    }

    /** The parameters are those of {@link Evaluator}. */
    public AlikeEvaluator(List<Check> checks, Catalogue catalogue, Clock clock, String tool) {
        this.evaluator = new Evaluator(checks, catalogue, clock, tool);
        this.checks = List.copyOf(checks);
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
        Map<CheckId, FindingMemory> memory = memory(new Question(site, every, LocalDate.ofInstant(begun, ZoneOffset.UTC)));
        Report report = evaluator.report(snapshot, site, selection, sample, begun, check -> {
            FindingMemory known = Objects.requireNonNull(memory.get(check.id()), "memory");
            Optional<Finding> before = known.recall(snapshot.readings());
            return before.isPresent() ? before.get() : judge(check, snapshot, site, held, known, faults);
        });
        return new Evaluation(report, faults);
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

    private Map<CheckId, FindingMemory> memory(Question question) {
        Map<CheckId, FindingMemory> known = memories.get(question);
        if (known != null) {
            return known;
        }
        // Filled before anybody sees it, and not changed then.
        Map<CheckId, FindingMemory> empty = new HashMap<>();
        checks.forEach(check -> empty.put(check.id(), new FindingMemory()));
        if (memories.size() >= MOST_QUESTIONS) {
            return empty;
        }
        Map<CheckId, FindingMemory> other = memories.putIfAbsent(question, empty);
        return other == null ? empty : other;
    }
}
