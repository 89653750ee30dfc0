package com.akio.tws.preflight.fix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A part that is the same in every script: a file beside this class. */
final class ScriptPart {

    private ScriptPart() {
    }

    static List<String> lines(String name) {
        String resource = name + ".ps1";
        try (InputStream bytes = ScriptPart.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + resource, broken);
        }
    }
}
