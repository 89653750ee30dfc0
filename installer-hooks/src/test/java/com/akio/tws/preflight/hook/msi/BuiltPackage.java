package com.akio.tws.preflight.hook.msi;

import java.nio.file.Path;

/** What the profile {@code msi} built just before. */
final class BuiltPackage {

    static final String PACKAGE_FOLDER = "tws.preflight.msi";
    private static final String TESTS_FOLDER = "tws.preflight.msi.tests";

    private BuiltPackage() {
    }

    /** {@code tws-preflight-demo.msi}, its English twin, and the folder {@code preflight} beside them. */
    static Path file(String name) {
        return Path.of(System.getProperty(PACKAGE_FOLDER)).toAbsolutePath().resolve(name);
    }

    /** The stand-in {@code java.exe} and the other programs that only tests need. */
    static Path testFile(String name) {
        return Path.of(System.getProperty(TESTS_FOLDER)).toAbsolutePath().resolve(name);
    }
}
