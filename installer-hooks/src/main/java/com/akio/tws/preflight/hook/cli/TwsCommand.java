package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.hook.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command shares: the surroundings, the common options, and an exit code as its only answer. */
abstract class TwsCommand implements Callable<Integer> {

    final Surroundings around;

    @Mixin
    CommonOptions common;

    @Spec
    private CommandSpec spec;

    TwsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public final Integer call() throws Exception {
        WrittenFiles.verify(spec.commandLine().getParseResult());
        return run().code();
    }

    abstract ExitCode run() throws Exception;
}
