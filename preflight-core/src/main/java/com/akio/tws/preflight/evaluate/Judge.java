package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueFault;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.Elapsed;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Evidence;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Likelihood;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes each check's outcome a finding; the only place where a status is decided. */
final class Judge {

    private final Snapshot snapshot;
    private final Site site;
    private final Catalogue catalogue;
    private final Waivers waivers;
    private final Answers answers;
    private final Clock clock;
    private final Extent extent;
    private final List<Fault> faults = new ArrayList<>();

    /** How much a finding tells. */
    enum Extent {
        /** All that a person needs. */
        WHOLE,
        /** No evidence, and nothing of what was read beside an answer that does not rest on it. */
        ANSWER
    }

    Judge(Snapshot snapshot, Site site, Catalogue catalogue, Waivers waivers, Answers answers, Clock clock, Extent extent) {
        this.snapshot = snapshot;
        this.site = site;
        this.catalogue = catalogue;
        this.waivers = waivers;
        this.answers = answers;
        this.clock = clock;
        this.extent = extent;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    Finding finding(Check check) {
        Instant begun = clock.instant();
        Entry entry = catalogue.entry(check.id());
        EvaluationContext context = new EvaluationContext(site, catalogue);
        Level level = entry.levelFor(site);
        Said said;
        List<Measure> measures = List.of();
        Message required;
        Optional<String> row = entry.row();
        try {
            row = check.row(context);
            required = check.required(context);
            said = judge(check, context, level);
            measures = isJudged(said) ? check.measures(new Facts(snapshot), context) : measures;
        } catch (CatalogueFault fault) {
            throw fault;
        } catch (RuntimeException thrown) {
            faults.add(new Fault(check.id(), thrown));
            required = Message.of("fault.required");
            said = new Said(Status.UNKNOWN, Optional.empty(), Message.of("fault.message", String.valueOf(thrown)),
                    Optional.of(Message.of("fault.remedy")));
        }
        Optional<Answered> answer = answers.to(check.id(), said.status());
        if (answer.isPresent() && answer.get().use() == Answered.Use.COUNTED) {
            said = said.answered(answer.get().answer(), check.id(), level);
        }
        Optional<Waiver> waiver = waivers.of(check.id());
        boolean waived = waiver.isPresent() && waivers.holds(waiver.get());
        if (waived && said.status() == Status.MANUAL) {
            said = said.wantingAnswer(check.id());
        }
        Status status = waived && said.asksSomebody() ? Status.WAIVED : said.status();
        return new Finding(check.id(), row, row.flatMap(catalogue::document), status, level, check.title(catalogue), said.message(),
                said.observed(), required, said.remedy(), evidence(check.needs()), measures, waiver, answer,
                Elapsed.between(begun, clock.instant()));
    }

    private Said judge(Check check, EvaluationContext context, Level level) {
        Optional<Use> use = site.role() == Role.CLIENT ? check.use(catalogue) : Optional.empty();
        if (use.isPresent() && site.purpose().uses().isPresent() && site.uses(use.get()) == Likelihood.NO) {
            return new Said(Status.NOT_APPLICABLE, whatWasRead(check.needs()),
                    Message.of("use.not-here", word(use.get())), Optional.empty());
        }
        if (check.applies(site) instanceof Applies.No no) {
            return new Said(Status.NOT_APPLICABLE, whatWasRead(check.needs()), no.why(), Optional.empty());
        }
        RequiredFacts needs = check.needs();
        Unread unread = Unread.among(needs, snapshot);
        if (!unread.isEmpty() && needs.rule() == RequiredFacts.Rule.EVERY_FACT) {
            return check.bySiteAlone(context).map(outcome -> Said.of(outcome, level)).orElseGet(() -> unknown(needs, unread));
        }
        Outcome outcome = check.judge(new Facts(snapshot), context);
        if (outcome instanceof Outcome.NotMet notMet && use.filter(its -> site.uses(its) == Likelihood.PERHAPS).isPresent()) {
            outcome = new Outcome.Confirm(notMet.observed(), Message.of("use.if", word(use.get()), notMet.message(), notMet.remedy(),
                    use.get().word()));
        }
        boolean standsAlone = outcome instanceof Outcome.NotMet || outcome instanceof Outcome.NotConcerned;
        return unread.isEmpty() || standsAlone ? Said.of(outcome, level) : unknown(needs, unread);
    }

    /** Whether a check came to an answer by what it read; numbers beside anything else would say more than is known. */
    private boolean isJudged(Said said) {
        return extent == Extent.WHOLE && (said.status() == Status.PASS || said.status() == Status.WARN || said.status() == Status.FAIL);
    }

    private static Message word(Use use) {
        return Message.of("use." + use.word());
    }

    private Said unknown(RequiredFacts needs, Unread unread) {
        return new Said(Status.UNKNOWN, whatWasRead(needs), unread.message(), Optional.of(unread.remedy()));
    }

    private Optional<Message> whatWasRead(RequiredFacts needs) {
        return extent == Extent.WHOLE ? Unread.whatWasRead(needs, snapshot) : Optional.empty();
    }

    private List<Evidence> evidence(RequiredFacts needs) {
        if (extent == Extent.ANSWER) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        for (List<FactKey<?>> keys : List.of(needs.facts(), needs.quoted())) {
            for (FactKey<?> key : keys) {
                if (!needs.isBeforeItsTime(key, snapshot)) {
                    evidence.add(new Evidence(key.name(), snapshot.raw(key).map(BoundedValue::of)));
                }
            }
        }
        return evidence;
    }
}
