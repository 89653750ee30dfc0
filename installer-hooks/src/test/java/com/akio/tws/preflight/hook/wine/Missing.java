package com.akio.tws.preflight.hook.wine;

import org.opentest4j.TestAbortedException;

/**
 * What happens to a test when this computer lacks something that it needs: it is skipped with a sentence that says
 * what is missing and how to get it, except where the leg is meant to run, as in CI: there it fails with that sentence.
 *
 * <p>{@code -Dwine.required=true} or {@code false} decides; without it, {@code CI=true} in the environment means required.
 */
enum Missing {

    /** A developer's computer: the test is skipped. */
    SKIPS,

    /** CI: a leg that did not run must not look green. */
    FAILS;

    /** Reads what this test run was told. */
    static Missing here() {
        return of(System.getProperty("wine.required", ""), System.getenv().getOrDefault("CI", ""));
    }

    static Missing of(String wineRequired, String ci) {
        boolean required = wineRequired.isEmpty() ? ci.equalsIgnoreCase("true") : Boolean.parseBoolean(wineRequired);
        return required ? FAILS : SKIPS;
    }

    /** The exception to throw where {@code sentence} says what is missing. */
    RuntimeException because(String sentence) {
        return this == FAILS
                ? new IllegalStateException("Required here (CI=true or -Dwine.required=true): " + sentence)
                : new TestAbortedException(sentence);
    }
}
