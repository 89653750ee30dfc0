package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.hook.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What every command shares: the surroundings, the common options, and an exit code as its only answer. */
abstract class TwsCommand implements Callable<Integer> {

    final Surroundings around;

    @Mixin
    CommonOptions common;

    TwsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public final Integer call() throws Exception {
        return run().code();
    }

    abstract ExitCode run() throws Exception;
}
