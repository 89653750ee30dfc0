package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which formats go where: what {@code --format} and {@code -o} ask for, once for every command. */
final class OutputTargets {

    private OutputTargets() {
    }

    /** One format and where it goes: a file, or standard output. */
    record Target(String format, Optional<Path> file) {
    }

    /**
     * Reads the options, and refuses what cannot be written before anything is done.
     *
     * @param formats as given, each {@code FORMAT} or {@code FORMAT=FILE}
     * @param output the file of {@code -o}
     * @param known the formats of the command; the first is the usual one
     */
    static List<Target> of(List<String> formats, Optional<Path> output, List<String> known) throws BadInput {
        List<Target> targets = new ArrayList<>();
        boolean standard = false;
        for (String format : formats) {
            int sign = format.indexOf('=');
            String name = sign < 0 ? format : format.substring(0, sign);
            if (!known.contains(name)) {
                throw new BadInput(Message.of("input.format.unknown", name, known));
            }
            if (sign < 0 && standard) {
                throw new BadInput(Message.of("input.output.twice"));
            }
            standard |= sign < 0;
            targets.add(new Target(name, sign < 0 ? output : Optional.of(file(format.substring(sign + 1)))));
        }
        if (!standard) {
            targets.add(new Target(known.get(0), output));
        }
        Set<Path> files = new HashSet<>();
        for (Target target : targets) {
            if (target.file().isPresent()) {
                Path file = target.file().get();
                if (!files.add(file.toAbsolutePath().normalize())) {
                    throw new BadInput(Message.of("input.output.same-file", file.toString()));
                }
                OutputFile.verify(file);
            }
        }
        return targets;
    }

    /** What writes itself piece by piece, because it may be long. */
    interface Streamed {
        void writeTo(Appendable to) throws IOException;
    }

    /** The same as {@link #put}, without ever holding the whole text. */
    static void stream(Target target, Streamed text, Surroundings around) throws BadInput, IOException {
        if (target.file().isPresent()) {
            OutputFile.write(target.file().get(), stream -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                text.writeTo(writer);
                writer.flush();
            });
        } else {
            text.writeTo(around.out());
        }
    }

    /** Puts a text where its target says. */
    static void put(Target target, CharSequence text, Surroundings around) throws BadInput {
        if (target.file().isPresent()) {
            OutputFile.write(target.file().get(), text.toString());
        } else {
            around.out().print(text);
        }
    }

    private static Path file(String name) throws BadInput {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw new BadInput(Message.of("input.output.failed", name, Message.of("input.no-path")));
        }
    }
}
