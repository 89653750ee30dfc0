package com.akio.tws.preflight.hook.wine;

import java.nio.file.Path;
import java.util.Locale;

/** The computer that the tests run on. */
enum Host {

    WINDOWS,

    /** Anything else: Windows programs run in Wine there. */
    OTHER;

    static Host here() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? WINDOWS : OTHER;
    }

    /** Where {@code .ci/prepare} keeps what the Wine tests need. */
    static Path cache() {
        String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        Path caches = xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("tws-preflight");
    }
}
