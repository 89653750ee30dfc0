package com.akio.tws.preflight.windows;

import com.akio.tws.preflight.collect.Probe;
import java.util.List;

/** Every probe that looks at a Windows machine, in one list. */
public final class WindowsProbes {

    private WindowsProbes() {
    }

    /**
     * The probes for a TWS server.
     *
     * @param installDirectory the folder that TWS will be installed in; it need not exist; empty asks for the default,
     *     a folder {@code Akio} below {@code ProgramFilesDir}
     */
    public static List<Probe> forServer(java.util.Optional<String> installDirectory) {
        return List.of();
    }
}
