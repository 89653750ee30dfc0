package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Objects;

/**
 * What no step of the script mends, and what a person can do.
 *
 * @param check the check that asks for it
 * @param what what to do, for the person who runs the script
 * @param commands commands to type by hand where this version of Windows has none that the script could use
 */
record Left(CheckId check, Message what, List<String> commands) {

    Left {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(what, "what");
        commands = List.copyOf(commands);
    }

    static Left of(CheckId check, Message what) {
        return new Left(check, what, List.of());
    }
}
