package com.akio.tws.preflight.site;

/**
 * A host of sessions (RDS, Citrix) that is a machine of its own beside the TWS server (R10, R25).
 *
 * @param name its name or address
 * @param users users who work in sessions on it
 */
public record SessionHost(String name, int users) {

    public SessionHost {
        if (name.isBlank() || users < 1) {
            throw new IllegalArgumentException("no such host of sessions: " + name);
        }
    }
}
