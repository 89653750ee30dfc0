package com.akio.tws.preflight.hook.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This computer, which is a real Windows: nothing of it is prepared and nothing of it is changed but one temp folder. */
record RealWindows(Path folder) implements WindowsMachine {

    static RealWindows thisOne() {
        try {
            return new RealWindows(Files.createTempDirectory("tws-machine"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Finished java(WindowsJava java, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java.executable().toString()));
        command.addAll(arguments);
        return execute(command);
    }

    @Override
    public Finished execute(List<String> command) {
        ProcessBuilder program = new ProcessBuilder(command).directory(folder.toFile());
        program.environment().keySet().removeAll(StrayOptions.NAMES);
        return RunningProgram.toItsEnd(program);
    }

    @Override
    public String windowsPath(Path path) {
        return path.toAbsolutePath().toString();
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }
}
