package com.akio.tws.preflight.windows.machine;

import com.akio.tws.preflight.fact.Reading;

/** Asks about the session that this process runs in. */
public interface Sessions {

    /** The session of this process ({@code ProcessIdToSessionId}). */
    Reading<Integer> own();

    /** The session at the machine's own screen ({@code WTSGetActiveConsoleSessionId}); absent while nobody is attached to it. */
    Reading<Integer> console();

    /** {@code WTSClientBuildNumber}: the Windows build of the machine that this session was opened from; 0 when it was not told. */
    Reading<Integer> clientBuild();
}
