package com.akio.tws.preflight.hook.powershell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The PowerShell module's sources, as far as they can be read without a PowerShell. */
final class ModuleFiles {

    static final Path MODULE = Path.of("src", "main", "powershell", "TwsPreflight");
    static final Path TESTS = Path.of("src", "test", "powershell");

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern TEXT_LINE = Pattern.compile("(?m)^ {4}(\\w+)\\s+= '((?:[^']|'')*)'\\r?$");

    private ModuleFiles() {
    }

    /** Every file below a folder, by its path with forward slashes. */
    static SortedMap<String, Path> under(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toMap(
                    file -> folder.relativize(file).toString().replace('\\', '/'), file -> file, (a, b) -> a, TreeMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files that PowerShell itself reads, in the module and in its tests. */
    static List<Path> readByPowerShell() {
        return Stream.of(MODULE, TESTS).flatMap(folder -> under(folder).values().stream())
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ps1|psm1|psd1|ps1xml|txt)"))
                .toList();
    }

    /** The names of the commands, from the file names. */
    static SortedSet<String> publicCommands() {
        return under(MODULE.resolve("Public")).keySet().stream()
                .map(name -> name.replaceFirst("\\.ps1$", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The quoted texts of one list in a file: {@code Name = @( 'a' 'b' )} in the manifest, {@code Name @(...)} in the module. */
    static SortedSet<String> list(Path file, String name) {
        var list = Pattern.compile("\\b" + Pattern.quote(name) + "\\s*=?\\s*@\\(([^)]*)\\)").matcher(text(file));
        if (!list.find()) {
            throw new AssertionError(file + " has no list " + name);
        }
        return Pattern.compile("'([^']+)'").matcher(list.group(1)).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts of one language, by their keys. */
    static SortedMap<String, String> texts(String language) {
        return TEXT_LINE.matcher(text(MODULE.resolve(language).resolve("TwsPreflightTexts.psd1"))).results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2), (a, b) -> a, TreeMap::new));
    }

    static String text(Path file) {
        byte[] bytes = bytes(file);
        int start = startsWithMark(bytes) ? MARK.length : 0;
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
