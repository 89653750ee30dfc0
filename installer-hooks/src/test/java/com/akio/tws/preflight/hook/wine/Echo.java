package com.akio.tws.preflight.hook.wine;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A program for the harness's own tests: writes its arguments on standard output, a word on standard error, and exits 7. */
public final class Echo {

    private Echo() {
    }

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(String.join("|", arguments));
        new PrintStream(System.err, true, StandardCharsets.UTF_8).print("échoué");
        System.exit(7);
    }
}
