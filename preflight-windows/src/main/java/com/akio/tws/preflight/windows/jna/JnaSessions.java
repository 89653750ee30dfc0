package com.akio.tws.preflight.windows.jna;

import static com.sun.jna.platform.win32.Wtsapi32.WTS_CURRENT_SESSION;
import static com.sun.jna.platform.win32.Wtsapi32.WTS_INFO_CLASS.WTSClientBuildNumber;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.windows.machine.Sessions;
import com.sun.jna.Pointer;

/** The session of this process. */
public final class JnaSessions implements Sessions {

    /** WTS_CURRENT_SERVER_HANDLE (https://learn.microsoft.com/windows/win32/api/wtsapi32/nf-wtsapi32-wtsquerysessioninformationw). */
    private static final long THIS_SERVER = 0;

    /** What WTSGetActiveConsoleSessionId gives while no session is attached to the screen. */
    private static final int NONE = 0xFFFF_FFFF;

    JnaSessions() {
    }

    @Override
    public Reading<Integer> own() {
        return Win32Call.ask("ProcessIdToSessionId", () -> {
            int[] session = new int[1];
            Win32Failure.unlessTrue("ProcessIdToSessionId",
                    SessionCalls.ProcessIdToSessionId(SessionCalls.GetCurrentProcessId(), session));
            return session[0];
        });
    }

    @Override
    public Reading<Integer> console() {
        return Win32Call.ask("WTSGetActiveConsoleSessionId", () -> {
            int session = SessionCalls.WTSGetActiveConsoleSessionId();
            if (session == NONE) {
                throw Win32Failure.absent();
            }
            return session;
        });
    }

    @Override
    public Reading<Integer> clientBuild() {
        return Win32Call.ask("WTSQuerySessionInformationW(WTSClientBuildNumber)", () -> {
            long[] information = new long[1];
            int[] bytes = new int[1];
            Win32Failure.unlessTrue("WTSQuerySessionInformationW", TerminalCalls.WTSQuerySessionInformationW(THIS_SERVER, WTS_CURRENT_SESSION,
                    WTSClientBuildNumber, information, bytes));
            if (information[0] == 0) {
                throw Win32Failure.because(Reason.Kind.MALFORMED, "≥ " + Integer.BYTES + " B", "NULL");
            }
            try {
                if (bytes[0] < Integer.BYTES) {
                    throw Win32Failure.because(Reason.Kind.MALFORMED, "≥ " + Integer.BYTES + " B", bytes[0] + " B");
                }
                return new Pointer(information[0]).getInt(0);
            } finally {
                TerminalCalls.WTSFreeMemory(information[0]);
            }
        });
    }
}
