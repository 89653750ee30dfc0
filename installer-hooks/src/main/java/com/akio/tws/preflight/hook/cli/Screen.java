package com.akio.tws.preflight.hook.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What a person without a console sees. */
interface Screen {

    /** Whether there is one at all. */
    boolean isThere();

    /** Shows a file in the program that the person uses for it; says whether that worked. */
    Shown open(Path file);

    /** Lets the person choose a bundle; nothing when they do not want to. */
    Optional<Path> choose(String title, String kind);

    /** Says something that the person must read. */
    void tell(String title, String text);

    /** Whether a file is on the screen now. */
    enum Shown {
        YES, NO
    }
}
