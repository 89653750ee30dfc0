package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Worded;
import java.util.Objects;

/**
 * Something that an antivirus or a firewall should leave alone (R29).
 *
 * @param role on which machine
 * @param kind a program or a folder with all in it
 * @param path as the document writes it; {@code [install]} is the server's install folder
 */
public record Exclusion(Role role, Kind kind, String path) {

    private static final String INSTALL = "[install]";

    /** What is left alone. */
    public enum Kind implements Worded {
        PROGRAM, FOLDER
    }

    public Exclusion {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(kind, "kind");
        if (path.isBlank()) {
            throw new IllegalArgumentException("an exclusion needs a path");
        }
    }

    /** The same, below a known install folder. */
    public Exclusion below(String installFolder) {
        String folder = installFolder.endsWith("\\") || installFolder.endsWith("/")
                ? installFolder.substring(0, installFolder.length() - 1) : installFolder;
        return new Exclusion(role, kind, path.replace(INSTALL, folder));
    }
}
