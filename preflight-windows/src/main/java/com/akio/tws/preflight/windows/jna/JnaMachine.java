package com.akio.tws.preflight.windows.jna;

import com.akio.tws.preflight.windows.machine.Machine;

/** The machine that this process runs on. */
public final class JnaMachine {

    private JnaMachine() {
    }

    /**
     * The real machine, asked through Win32.
     *
     * <p>Nothing native is loaded before the first question. Where it cannot be loaded, on another system or by another Java
     * than a 64-bit one, every reading is unreadable as {@code UNSUPPORTED} and says why; nothing is thrown.
     */
    public static Machine connect() {
        JnaRegistry registry = new JnaRegistry();
        JnaVolumes volumes = new JnaVolumes();
        JnaProcesses processes = new JnaProcesses();
        return new Machine(registry, volumes, new JnaPorts(processes), processes, new JnaHostSystem(registry, volumes),
                new JnaCertificates(registry), new JnaPermissions(), new JnaDevices(), new JnaSessions());
    }
}
