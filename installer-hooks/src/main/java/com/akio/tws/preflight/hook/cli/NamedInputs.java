package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.FileKind;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which kinds of files each option reads. A file that is certainly of another kind is refused with what it is and what it is good for;
 * one that cannot be told is left to whoever reads it, and so are folders and the files of {@code fleet} and {@code site}, of which a
 * wrong one costs itself alone.
 */
enum NamedInputs {
    SEEN(List.of("--from", "BUNDLE|SNAPSHOT"), EnumSet.of(FileKind.BUNDLE, FileKind.SNAPSHOT, FileKind.ENCRYPTED)),
    EARLIER(List.of("--since", "A", "B"), EnumSet.of(FileKind.BUNDLE, FileKind.SNAPSHOT, FileKind.ENCRYPTED, FileKind.REPORT)),
    PROFILE(List.of("--profile"), EnumSet.of(FileKind.PROFILE)),
    CATALOGUE(List.of("--catalogue"), EnumSet.of(FileKind.CATALOGUE)),
    MAP(List.of("--redact-map"), EnumSet.of(FileKind.MAP)),
    LIST(List.of("--from-list", "--phones", "--redact-words"), EnumSet.noneOf(FileKind.class)),
    /** Keys of the wrong kind have words of their own. */
    IDENTITY(List.of("--identity"), EnumSet.of(FileKind.IDENTITY), EnumSet.of(FileKind.IDENTITY, FileKind.PEM, FileKind.ENCRYPTED)),
    KEY(List.of("--signer", "--sign"), EnumSet.of(FileKind.PEM), EnumSet.of(FileKind.PEM, FileKind.IDENTITY, FileKind.ENCRYPTED));

    // Each is a copy that nobody can change, which their types do not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<FileKind> wanted;
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<FileKind> passed;

    NamedInputs(List<String> names, Set<FileKind> wanted) {
        this(names, wanted, wanted);
    }

    NamedInputs(List<String> names, Set<FileKind> wanted, Set<FileKind> passed) {
        this.names = List.copyOf(names);
        this.wanted = Collections.unmodifiableSet(EnumSet.copyOf(wanted));
        this.passed = Collections.unmodifiableSet(EnumSet.copyOf(passed));
    }

    /**
     * Looks at the beginning of each file that a command line names.
     *
     * @throws BadInput for the first of another kind than its option takes
     */
    static void verify(ParseResult parsed) throws BadInput {
        for (ArgSpec one : parsed.matchedArgs()) {
            String name = one instanceof OptionSpec option ? option.longestName() : one.paramLabel();
            for (NamedInputs inputs : values()) {
                if (inputs.names.contains(name)) {
                    for (Path file : paths(one).toList()) {
                        inputs.verify(file, name);
                    }
                }
            }
        }
    }

    private void verify(Path file, String name) throws BadInput {
        Optional<FileKind> kind = FileKind.of(file);
        if (kind.isPresent() && !passed.contains(kind.get())) {
            throw new BadInput(Message.of("input.kind", file.toString(), kind.get().said(), kind.get().use(), name.startsWith("-") ? name : Message.of("input.kind.here"),
                    wanted.isEmpty() ? Message.of("input.kind.list") : Arrays.asList(wanted.stream().map(FileKind::said).toArray())));
        }
    }

    /** A party, a list on standard input and a token are texts, and none of them is a file. */
    private static Stream<Path> paths(ArgSpec one) {
        Object value = one.getValue();
        return (value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value)).flatMap(each -> each instanceof Path path ? Stream.of(path)
                : each instanceof String text && one.paramLabel().contains("FILE") ? path(text) : Stream.empty());
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException none) {
            return Stream.empty();
        }
    }
}
