package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * What may be written over: a report of this tool always, a bundle by another bundle; anything else where {@code --force} asks for it.
 * What a command reads is held by {@link WrittenFiles} and is never written over.
 */
final class Replacing {

    /** The name of the option, which is the same in every command that writes files. */
    static final String OPTION = "--force";

    @Option(names = OPTION)
    private boolean force;

    /** What is going to be written. */
    enum Written {
        /** What was seen on a machine. */
        BUNDLE,
        /** Anything else. */
        DOCUMENT
    }

    /** Whether anything may be written over. */
    boolean isForced() {
        return force;
    }

    /** Refuses a file that holds what is not to be lost, before anything is looked at. */
    void verify(Path file, Written written) throws BadInput {
        verify(file, written, force);
    }

    static void verify(Path file, Written written, boolean force) throws BadInput {
        OutputFile.verify(file);
        if (force || OutputPlace.isDevice(file)) {
            return;
        }
        Held held = Held.of(file);
        boolean free = held == Held.NOTHING || held == Held.REPORT || (held == Held.BUNDLE && written == Written.BUNDLE);
        if (!free) {
            throw new BadInput(Message.of("input.output.exists", file.toString(), held.said()));
        }
    }
}
