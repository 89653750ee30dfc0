package com.akio.tws.preflight.hook.cli;

import java.io.Console;
import java.util.Optional;

/** What a person types at a terminal, line by line. */
@FunctionalInterface
public interface Keyboard {

    /** Nobody types anything. */
    Keyboard NONE = Optional::empty;

    /** The next line; empty once there are no more. */
    Optional<String> line();

    /** The terminal of this process, in its own code page; without one nobody types. */
    @SuppressWarnings("SystemConsoleNull") // before Java 22 it is
    static Keyboard ofThisProcess() {
        Console console = System.console();
        return console == null ? NONE : () -> Optional.ofNullable(console.readLine());
    }
}
