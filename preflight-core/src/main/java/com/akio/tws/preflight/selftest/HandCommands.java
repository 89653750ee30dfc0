package com.akio.tws.preflight.selftest;

import com.akio.tws.preflight.text.Worded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The commands of the sheet, which stand in one file beside this class: one line each, with tabs between its six parts. */
public final class HandCommands {

    private static final String NOTHING = "-";
    private static final String ELEVATED = "elevated";
    private static final List<HandCommand> ALL = read();

    private HandCommands() {
    }

    /** Every command, in the order of the file. */
    public static List<HandCommand> all() {
        return ALL;
    }

    /** The commands for a fact of this name, the best first. */
    public static List<HandCommand> of(String fact) {
        return ALL.stream().filter(command -> command.isFor(fact)).toList();
    }

    private static List<HandCommand> read() {
        try (InputStream bytes = Objects.requireNonNull(HandCommands.class.getResourceAsStream("commands.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(HandCommands::parsed).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: commands.tsv", broken);
        }
    }

    private static HandCommand parsed(String line) {
        String[] parts = line.split("\t", -1);
        Shell shell = Worded.ofWord(Shell.class, parts[1]).orElseThrow(() -> new IllegalStateException("no shell: " + line));
        return new HandCommand(parts[0], shell, told(parts[2]), parts[3], parts[4].equals(ELEVATED), told(parts[5]));
    }

    private static String told(String part) {
        return part.equals(NOTHING) ? "" : part;
    }
}
