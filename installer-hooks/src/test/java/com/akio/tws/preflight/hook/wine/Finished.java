package com.akio.tws.preflight.hook.wine;

import java.time.Duration;

/**
 * What a program that ran to its end left behind.
 *
 * @param exitCode its exit code
 * @param out everything it wrote on standard output, which was UTF-8
 * @param err everything it wrote on standard error, which was UTF-8
 * @param took how long it ran, Wine's own start included
 */
public record Finished(int exitCode, String out, String err, Duration took) {
}
