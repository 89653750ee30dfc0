package com.akio.tws.preflight.hook.wine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Starts a program, waits for it within a limit, and reads what it wrote. */
final class RunningProgram {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private RunningProgram() {
    }

    static Finished toItsEnd(ProcessBuilder program) {
        try {
            // Files, not pipes: Wine's own services inherit the streams and would keep a pipe open after the program's end.
            Path out = Files.createTempFile("tws-run", ".out");
            Path err = Files.createTempFile("tws-run", ".err");
            try {
                return toItsEnd(program, out, err);
            } finally {
                // On Windows a file that a grandchild still holds cannot be deleted; the temp folder keeps it then.
                out.toFile().delete();
                err.toFile().delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + program.command(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + program.command(), e);
        }
    }

    private static Finished toItsEnd(ProcessBuilder program, Path out, Path err) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = program.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new AssertionError(program.command() + " did not end within " + LIMIT + ". It wrote:\n" + read(out) + read(err));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Finished(process.exitValue(), read(out), read(err), took);
    }

    private static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("what the program wrote is not UTF-8: " + new String(bytes, StandardCharsets.ISO_8859_1), e);
        }
    }
}
