package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.write.Formats;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say in which formats a document goes where. */
final class OutputOptions {

    @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
    private List<String> formats = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    @Mixin
    private Replacing replacing;

    /** Where a document of this kind goes; refuses what cannot be written, before anything is looked at. */
    <D> OutputTargets<D> targets(Formats<D> known) throws BadInput {
        return OutputTargets.of(formats, file(), known);
    }

    /**
     * Where a document that people print goes: without a word on its format, the file of {@code -o} is in this one, and the console shows
     * the usual one.
     */
    <D> OutputTargets<D> targets(Formats<D> known, String ofFile) throws BadInput {
        if (output == null || formats.stream().anyMatch(one -> one.indexOf('=') < 0)) {
            return targets(known);
        }
        List<String> all = new ArrayList<>(formats);
        all.add(ofFile + "=" + output);
        return OutputTargets.of(all, Optional.empty(), known);
    }

    /** Whether one format was asked for, on standard output, and no other. */
    boolean isOnly(String format) {
        return formats.equals(List.of(format)) && output == null;
    }

    /** Whether a format or a file was asked for. */
    boolean isAsked() {
        return !formats.isEmpty() || output != null;
    }

    /**
     * Where a document goes that has one format alone.
     *
     * @throws BadInput if another one is asked for, or two places
     */
    Optional<Path> fileOfOnly(String format) throws BadInput {
        Optional<Path> file = file();
        for (String one : formats) {
            if (!one.equals(format) && !one.startsWith(format + "=")) {
                throw new BadInput(Message.of("input.idle.example-format", one));
            }
            if (one.length() > format.length()) {
                if (file.isPresent() || formats.size() > 1) {
                    throw new BadInput(Message.of("input.output.twice"));
                }
                file = Optional.of(Path.of(one.substring(format.length() + 1)));
            }
        }
        return file;
    }

    /** What may be written over. */
    Replacing replacing() {
        return replacing;
    }

    /** The file of {@code -o}; empty for standard output. */
    Optional<Path> file() {
        return Optional.ofNullable(output);
    }
}
