package com.akio.tws.preflight.hook;

import com.akio.tws.preflight.hook.cli.CommandLineTool;
import com.akio.tws.preflight.hook.cli.Surroundings;

/** Where {@code java -jar tws-preflight.jar} starts. */
public final class Main {

    private Main() {
    }

    /** Runs the tool and ends the process, also when a probe still hangs. */
    public static void main(String[] arguments) {
        System.exit(CommandLineTool.run(Surroundings.ofThisProcess(), arguments));
    }
}
