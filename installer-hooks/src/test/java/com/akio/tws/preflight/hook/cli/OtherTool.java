package com.akio.tws.preflight.hook.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program that somebody else wrote for the same format: what it says of our files is believed. */
final class OtherTool {

    private OtherTool() {
    }

    /** Asks for a program: where CI=true it must be there, elsewhere the test is skipped with a sentence. */
    static void needs(String program) {
        boolean there = isThere(program);
        assumeTrue(there || "true".equalsIgnoreCase(System.getenv("CI")), program + " is not installed, so that nobody else looked at the files: run .ci/prepare");
    }

    private static boolean isThere(String program) {
        try {
            return run(Path.of("."), program, program.equals("openssl") ? "version" : "--version").code() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** What a run gave, both its streams as one. */
    record Ended(int code, String said) {
    }

    static Ended run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Ended(process.waitFor(), said);
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }
}
