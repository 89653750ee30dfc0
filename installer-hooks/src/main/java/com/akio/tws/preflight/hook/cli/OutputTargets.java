package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Format;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.Showing;
import com.akio.tws.preflight.write.TextStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which formats of a document go where: what {@code --format} and {@code -o} ask for.
 *
 * @param all at most one of them goes to standard output
 */
record OutputTargets<D>(List<Target<D>> all) {

    /** What every console shows, also one that nobody ever widened. */
    private static final int NARROW = 80;

    /** One format and where it goes: a file, or standard output. */
    record Target<D>(Format<D> format, Optional<Path> file) {
    }

    OutputTargets {
        all = List.copyOf(all);
    }

    /**
     * Reads the options, and refuses what cannot be written before anything is done.
     *
     * @param asked as given, each {@code FORMAT} or {@code FORMAT=FILE}
     * @param output the file of {@code -o}
     * @param known the formats of this kind of document
     */
    static <D> OutputTargets<D> of(List<String> asked, Optional<Path> output, Formats<D> known) throws BadInput {
        List<Target<D>> targets = new ArrayList<>();
        boolean standard = false;
        for (String one : asked) {
            int sign = one.indexOf('=');
            String name = sign < 0 ? one : one.substring(0, sign);
            Optional<Format<D>> format = known.named(name);
            if (format.isEmpty()) {
                throw new BadInput(Message.of("input.format.unknown", name, known.names()));
            }
            if (sign < 0 && standard) {
                throw new BadInput(Message.of("input.output.twice"));
            }
            standard |= sign < 0;
            targets.add(new Target<>(format.get(), sign < 0 ? output : Optional.of(file(one.substring(sign + 1)))));
        }
        for (Target<D> target : targets) {
            if (target.file().isEmpty() && !target.format().isText()) {
                throw new BadInput(Message.of("input.output.bytes", target.format().name()));
            }
        }
        if (!standard) {
            targets.add(new Target<>(known.usual(), output));
        }
        Set<Path> files = new HashSet<>();
        for (Target<D> target : targets) {
            if (target.file().isPresent()) {
                Path file = target.file().get();
                if (!files.add(file.toAbsolutePath().normalize())) {
                    throw new BadInput(Message.of("input.output.same-file", file.toString()));
                }
                OutputFile.verify(file);
            }
        }
        return new OutputTargets<>(targets);
    }

    /** Reads formats that all need a file: the command's own answer goes to standard output. */
    static <D> OutputTargets<D> inFiles(List<String> asked, Formats<D> known) throws BadInput {
        for (String one : asked) {
            if (one.indexOf('=') < 0) {
                throw new BadInput(known.named(one).isPresent() ? Message.of("input.output.file-only", one)
                        : Message.of("input.format.unknown", one, known.names()));
            }
        }
        return asked.isEmpty() ? new OutputTargets<>(List.of())
                : new OutputTargets<>(of(asked, Optional.empty(), known).all().stream().filter(target -> target.file().isPresent()).toList());
    }

    /** The monitoring system that reads standard output. */
    Optional<WatchedOutput> watched() {
        return all.stream().filter(target -> target.file().isEmpty()).findFirst().flatMap(target -> WatchedOutput.of(target.format().name()));
    }

    /** The files that are written. */
    List<String> files() {
        return all.stream().flatMap(target -> target.file().stream()).map(Path::toString).toList();
    }

    /**
     * Writes a document in every format that was asked for, piece by piece: it may be long.
     *
     * @param showing how it is shown in a file; a console adds its colours and its width
     */
    void write(D document, Texts texts, Showing showing, Surroundings around, CommonOptions common) throws BadInput, IOException {
        write(document, texts, showing, around, common, List.of());
    }

    /** The same behind files that were written before; a failure tells of them as well. */
    void write(D document, Texts texts, Showing showing, Surroundings around, CommonOptions common, List<String> before)
            throws BadInput, IOException {
        List<String> written = new ArrayList<>(before);
        for (Target<D> target : all) {
            if (target.file().isPresent()) {
                Path file = target.file().get();
                try {
                    OutputFile.write(file, bytes -> write(target, document, texts, showing, bytes));
                } catch (BadInput failed) {
                    throw behind(failed, written);
                }
                written.add(file.toString());
            } else {
                write(target, document, texts, onConsole(showing, around, common), around.out());
            }
        }
    }

    /** A failure, with the files that were written before it. */
    static BadInput behind(BadInput failed, List<String> written) {
        return written.isEmpty() ? failed : new BadInput(Message.of("input.output.partly", failed.said(), written));
    }

    /** As a console shows it, in its colours and width where there is one. */
    static Showing onConsole(Showing showing, Surroundings around, CommonOptions common) {
        Showing fitting = around.terminal() ? showing.wide(NARROW) : showing;
        return around.withColour(common.colour()).colour() ? fitting.in(TextStyle.COLOUR) : fitting;
    }

    private static <D> void write(Target<D> target, D document, Texts texts, Showing showing, OutputStream bytes) throws IOException {
        target.format().writer(showing).writeBytes(document, texts, bytes);
    }

    private static Path file(String name) throws BadInput {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw new BadInput(Message.of("input.output.failed", name, Message.of("input.no-path")));
        }
    }
}
