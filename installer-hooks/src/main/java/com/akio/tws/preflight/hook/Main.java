package com.akio.tws.preflight.hook;

import com.akio.tws.preflight.hook.cli.CommandLineTool;
import com.akio.tws.preflight.hook.cli.Started;
import com.akio.tws.preflight.hook.cli.Surroundings;
import com.akio.tws.preflight.hook.cli.WithoutConsole;

/** Where {@code java -jar tws-preflight.jar} starts, and a double click on the jar. */
public final class Main {

    private Main() {
    }

    /** Runs the tool and ends the process, also when a probe still hangs. */
    public static void main(String[] arguments) {
        Surroundings around = Surroundings.ofThisProcess();
        Started started = arguments.length == 0 ? Started.thisProcess() : Started.WITH_A_CONSOLE;
        if (started != Started.WITH_A_CONSOLE) {
            // Not exit: AWT's part in it waits for the display, which may never answer. Everything is written by now.
            Runtime.getRuntime().halt(WithoutConsole.run(around, started));
        }
        System.exit(CommandLineTool.run(around, arguments));
    }
}
