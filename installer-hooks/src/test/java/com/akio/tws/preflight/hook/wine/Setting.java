package com.akio.tws.preflight.hook.wine;

import java.nio.file.Path;
import java.util.Optional;

/** A place that the person who runs the tests may name: a system property, or else an environment variable, of one name. */
record Setting(String name) {

    /** The named place; empty when neither is set. */
    Optional<Path> place() {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
