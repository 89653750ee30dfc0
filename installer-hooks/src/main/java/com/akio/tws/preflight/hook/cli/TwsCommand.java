package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.hook.ExitCode;
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
        WrittenFiles.verify(spec.commandLine().getParseResult());
        ExitCode code = run();
        return otherCode.orElse(code.code());
    }

    /** Ends with a number that is not of this tool, as a monitoring system asks. */
    final void endWith(int code) {
        otherCode = OptionalInt.of(code);
    }

    abstract ExitCode run() throws Exception;
}
