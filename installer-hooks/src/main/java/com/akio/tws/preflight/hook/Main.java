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
        if (arguments.length == 0 && Started.thisProcess() == Started.BY_DOUBLE_CLICK) {
            // Not exit: AWT's part in it waits for the display, which may never answer. Everything is written by now.
            Runtime.getRuntime().halt(WithoutConsole.run(around));
        }
        System.exit(CommandLineTool.run(around, arguments));
    }
}
