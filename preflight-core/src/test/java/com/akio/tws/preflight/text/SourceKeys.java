package com.akio.tws.preflight.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the message keys in the sources of the library and the ways in. */
final class SourceKeys {

    private static final List<Path> ROOTS = List.of(Path.of("src/main/java"), Path.of("../installer-hooks/src/main/java"));
    private static final Pattern CALL = Pattern.compile("\\b(?:ID|id|id\\(\\))\\.message\\(|\\bMessage\\.of\\(|\\b(?:texts|Texts)\\.say\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern OWN_ID = Pattern.compile("CheckId ID = CheckId\\.of\\(\"([^\"]+)\"\\)");

    private SourceKeys() {
    }

    /**
     * One literal in the first argument of a call that says something.
     *
     * @param file where it stands
     * @param literal a key, or the beginning of one when it ends with a dot
     * @param ofCheck whether a check's id stands before it
     * @param checkId the id of the check in that file, where it has one
     */
    record Use(Path file, String literal, boolean ofCheck, Optional<String> checkId) {
    }

    static List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (Path file : sources()) {
            String source = text(file);
            Matcher own = OWN_ID.matcher(source);
            Optional<String> id = own.find() ? Optional.of(own.group(1)) : Optional.empty();
            Matcher call = CALL.matcher(source);
            while (call.find()) {
                String first = firstArgument(source, call.end());
                if (first.contains(".message(") || first.contains("Message.")) {
                    // The call inside says what is said, and is found by itself.
                    continue;
                }
                Matcher literal = LITERAL.matcher(first);
                while (literal.find()) {
                    uses.add(new Use(file, literal.group(1), call.group().contains("message("), id));
                }
            }
        }
        return uses;
    }

    /** Every string literal of the sources, wherever it stands. */
    static List<String> literals() {
        List<String> literals = new ArrayList<>();
        for (Path file : sources()) {
            Matcher literal = LITERAL.matcher(text(file));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        return literals;
    }

    private static String firstArgument(String source, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < source.length(); i++) {
            char sign = source.charAt(i);
            if (quoted) {
                i += sign == '\\' ? 1 : 0;
                quoted = sign != '"';
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == '(') {
                depth++;
            } else if ((sign == ')' && depth-- == 0) || (sign == ',' && depth == 0)) {
                return source.substring(start, i);
            }
        }
        return source.substring(start);
    }

    private static List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return sources;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
