package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.AlikeEvaluator;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Fault;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fleet.BundleJudge;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Judges what was collected, and turns the report into an exit code. */
final class ReportJudge {

    private final Surroundings around;
    private final CheckOptions checks;
    private final Catalogue catalogue;

    ReportJudge(Surroundings around, CheckOptions checks, Catalogue catalogue) {
        this.around = around;
        this.checks = checks;
        this.catalogue = catalogue;
    }

    /** Judges. A sample stays marked as one wherever it is judged again. */
    Evaluation evaluate(Collected collected) throws BadInput {
        return evaluate(new Evaluator(Checks.of(catalogue), catalogue, around.clock(), ToolVersion.number()), collected);
    }

    private Evaluation evaluate(Evaluator evaluator, Collected collected) throws BadInput {
        var selection = checks.selection(catalogue);
        checks.verifyAnswered(selection, catalogue, around.clock());
        var waivers = checks.waivers(collected.site().profile(), catalogue);
        Site site = checks.answers().over(collected.site(), catalogue, around.clock());
        Evaluation evaluation = collected.sample()
                ? evaluator.evaluateSample(collected.snapshot(), site, selection, waivers)
                : evaluator.evaluate(collected.snapshot(), site, selection, waivers);
        if (checks.isPartial() && evaluation.report().findings().isEmpty()) {
            // Nothing judged would be called ready.
            throw new BadInput(Message.of("input.select.nothing", Message.of("role." + site.role().word())));
        }
        return evaluation;
    }

    /** The same judgement for many machines at once; the list of checks and the catalogue are shared. */
    BundleJudge ofFleet() throws BadInput {
        AlikeEvaluator evaluator = new AlikeEvaluator(Checks.of(catalogue), catalogue, around.clock(), ToolVersion.number());
        Selection selection = checks.selection(catalogue);
        checks.verifyAnswered(selection, catalogue, around.clock());
        // Machines of one site share its plan, which need be looked through once.
        AtomicReference<Told> last = new AtomicReference<>(new Told(SiteProfile.EMPTY, checks.waivers(SiteProfile.EMPTY, catalogue)));
        return collected -> {
            Site site = checks.answers().over(collected.site(), catalogue, around.clock());
            Told told = Objects.requireNonNull(last.get(), "told");
            if (!told.isOf(collected.site().profile())) {
                told = new Told(collected.site().profile(), checks.waivers(collected.site().profile(), catalogue));
                last.set(told);
            }
            return evaluator.evaluate(collected.snapshot(), site, collected.sample(), selection, told.waivers());
        };
    }

    /** A plan that was looked through, with the waivers of the command line. */
    private record Told(SiteProfile plan, List<Waiver> waivers) {
        @SuppressWarnings("ReferenceEquality") // another object is looked through, which costs time only
        boolean isOf(SiteProfile other) {
            return plan == other;
        }
    }

    /** The exit code; the faults of checks are told on standard error. */
    ExitCode exitCode(Evaluation evaluation, Texts texts) {
        for (Fault fault : evaluation.faults()) {
            around.err().println(texts.say(Message.of("cli.fault", fault.id() + ": " + fault.cause())));
            fault.cause().printStackTrace(around.err());
        }
        return evaluation.faults().isEmpty() ? ExitCode.of(evaluation.report(), checks.strictness()) : ExitCode.FAULT;
    }
}
