package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command shares: the surroundings, the common options, and an exit code as its only answer. */
abstract class TwsCommand implements Callable<Integer> {

    final Surroundings around;

    @Mixin
    CommonOptions common;

    private OptionalInt otherCode = OptionalInt.empty();

    @Spec
    private CommandSpec spec;

    TwsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public final Integer call() throws Exception {
        IdleOptions.verify(spec.commandLine().getParseResult());
        WrittenFiles.verify(spec.commandLine().getParseResult());
        NamedInputs.verify(spec.commandLine().getParseResult());
        ExitCode code = run();
        return otherCode.orElse(code.code());
    }

    /** Writes a report wherever it is wanted, and ends as whoever reads standard output asks: a monitoring system may have numbers of its own. */
    final ExitCode answer(Evaluation evaluation, OutputTargets<Report> targets, Showing showing, ReportJudge judging, Texts texts)
            throws BadInput, IOException {
        targets.write(evaluation.report(), texts, showing, around, common);
        ExitCode code = judging.exitCode(evaluation, texts);
        otherCode = targets.watched().map(watched -> OptionalInt.of(watched.judged(evaluation.report(), showing.warnings(), code)))
                .orElse(OptionalInt.empty());
        return code;
    }

    abstract ExitCode run() throws Exception;
}
