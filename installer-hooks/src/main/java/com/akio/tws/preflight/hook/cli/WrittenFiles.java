package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.hook.cli.Replacing.Written;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Holds the files that a command line says to write against those that it says to read and those that are there: what is read is never
 * written over, whatever the command and however the two are spelt, and what is there only by {@link Replacing}. Goes by the options themselves, so that a new one is held as well.
 */
final class WrittenFiles {

    private static final Set<String> WRITTEN = Set.of("-o", "--output", "--bundle");
    /** Each {@code FORMAT} or {@code FORMAT=FILE}. */
    private static final Set<String> FORMATS = Set.of("--format");
    /** What is written, and the map, which is read and brought up to date on purpose. */
    private static final Set<String> NOT_READ = Set.of("-o", "--output", "--bundle", "--format", "--redact-map");
    private static final Set<String> FORCE = Set.of(Replacing.OPTION);
    /** Its lines may name files to write, each of which is verified when its turn comes. */
    private static final Set<String> LISTED = Set.of("--from-list");
    private static final Set<String> MAPS = Set.of("--redact-map");
    /** Read for the reports in them, which are ours and are replaced elsewhere. */
    private static final Set<String> REHEARSALS = Set.of("--reach");
    private static final String REPORT = ".json";
    private static final String FILE = "FILE";
    private static final String BUNDLE = ".zip";
    private static final String MARK = "@";
    /** A text, or a file behind a mark. */
    private static final String MARKED_FILE = MARK + FILE;

    private WrittenFiles() {
    }

    /**
     * Refuses a file to write that is read, that lies as a file in a folder that is read, or that holds what is not to be lost; and the
     * wish to replace something where nothing is written.
     */
    static void verify(ParseResult parsed) throws BadInput {
        // An option that is repeated stands there as often.
        List<ArgSpec> matched = parsed.matchedArgs().stream().distinct().toList();
        boolean force = matched.stream().anyMatch(one -> isNamed(one, FORCE));
        List<Path> read = matched.stream().filter(one -> !isNamed(one, NOT_READ)).flatMap(WrittenFiles::paths).toList();
        verifyApart(matched.stream().flatMap(one -> Stream.concat(written(one), isNamed(one, MAPS) ? paths(one) : Stream.empty())).toList());
        List<Path> rehearsals = matched.stream().filter(one -> isNamed(one, REHEARSALS)).flatMap(WrittenFiles::paths).filter(Files::isDirectory).toList();
        boolean any = matched.stream().anyMatch(one -> isNamed(one, LISTED));
        for (ArgSpec one : matched) {
            for (Path file : written(one).toList()) {
                any = true;
                verify(file, read);
                verifyRehearsals(file, rehearsals);
                Replacing.verify(file, one.paramLabel().contains(BUNDLE) ? Written.BUNDLE : Written.DOCUMENT, force);
            }
        }
        if (force && !any) {
            throw new BadInput(Message.of("input.output.force-idle"));
        }
    }

    private static void verifyApart(List<Path> written) throws BadInput {
        for (int i = 1; i < written.size(); i++) {
            for (Path earlier : written.subList(0, i)) {
                if (isSame(written.get(i), earlier) && !OutputPlace.isDevice(earlier)) {
                    throw new BadInput(Message.of("input.output.same-file", earlier.toString()));
                }
            }
        }
    }

    private static Stream<Path> written(ArgSpec one) {
        if (isNamed(one, FORMATS)) {
            return values(one).map(Object::toString).filter(text -> text.contains("=")).flatMap(text -> path(text.substring(text.indexOf('=') + 1)));
        }
        return isNamed(one, WRITTEN) ? paths(one) : Stream.empty();
    }

    private static void verifyRehearsals(Path file, List<Path> folders) throws BadInput {
        boolean report = file.toString().toLowerCase(Locale.ROOT).endsWith(REPORT) && Files.isRegularFile(file);
        if (report && folders.stream().anyMatch(folder -> isBelow(file, folder))) {
            throw new BadInput(Message.of("input.output.over-input", file.toString()));
        }
    }

    /** Refuses {@code file} where it is one of those that are read. */
    static void verify(Path file, Collection<Path> read) throws BadInput {
        for (Path one : read) {
            boolean inside = Files.isDirectory(one) && Files.isRegularFile(file) && isBelow(file, one);
            if (inside ? isRead(file) : isSame(file, one)) {
                throw new BadInput(Message.of("input.output.over-input", file.toString()));
            }
        }
    }

    /** A folder is read for its bundles, damaged ones too; a workbook of ours is an archive as well, and none. */
    private static boolean isRead(Path file) {
        return SavedFile.isBundle(file) && Held.of(file) != Held.REPORT;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize()) || Files.isSameFile(one, other);
        } catch (IOException oneIsNotThere) {
            return false;
        }
    }

    private static boolean isBelow(Path file, Path folder) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }

    private static boolean isNamed(ArgSpec one, Set<String> names) {
        return one instanceof OptionSpec option && Stream.of(option.names()).anyMatch(names::contains);
    }

    private static Stream<Path> paths(ArgSpec one) {
        String label = String.valueOf(one.paramLabel());
        String mark = label.contains(MARKED_FILE) ? MARK : "";
        return values(one).flatMap(value -> value instanceof Path path ? Stream.of(path)
                : label.contains(FILE) && value instanceof String text && text.startsWith(mark) ? path(text.substring(mark.length())) : Stream.empty());
    }

    private static Stream<?> values(ArgSpec one) {
        Object value = one.getValue();
        return value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException impossible) {
            return Stream.empty();
        }
    }
}
