package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.SessionFacts;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import com.akio.tws.preflight.windows.machine.Sessions;
import java.util.List;

/**
 * The session that this process runs in.
 *
 * <ul>
 *   <li>{@code Terminal Server!GlassSessionId} against {@code ProcessIdToSessionId} (Microsoft, "Detecting the Terminal Services
 *       Environment"); {@code WTSGetActiveConsoleSessionId} where the value is not there.
 *   <li>{@code HKLM\SOFTWARE\Citrix\Ica\Session\<number>\Connection} (code index 43206014549, 35567526729); the key of another
 *       session says nothing of this one (38320382424).
 * </ul>
 */
public final class SessionProbe implements Probe {

    private static final RegistryKey TERMINAL_SERVER = RegistryKey.of("SYSTEM\\CurrentControlSet\\Control\\Terminal Server");
    private static final RegistryKey CITRIX = RegistryKey.of("SOFTWARE\\Citrix\\Ica\\Session");

    private final Sessions sessions;
    private final RegistryValues values;

    public SessionProbe(Machine machine) {
        sessions = machine.sessions();
        values = new RegistryValues(machine.registry());
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(SessionFacts.OWN, SessionFacts.CONSOLE, SessionFacts.CITRIX_CLIENT, SessionFacts.CLIENT_BUILD);
    }

    @Override
    public void look(Readings into) {
        Reading<Long> own = sessions.own().map(Integer::toUnsignedLong);
        into.put(SessionFacts.OWN, own);
        Reading<Long> glass = values.number(TERMINAL_SERVER, "GlassSessionId");
        into.put(SessionFacts.CONSOLE, glass instanceof Reading.Absent ? sessions.console().map(Integer::toUnsignedLong) : glass);
        into.put(SessionFacts.CITRIX_CLIENT, own.then(number -> values.text(CITRIX.child(number + "\\Connection"), "ClientName")));
        into.put(SessionFacts.CLIENT_BUILD, sessions.clientBuild().map(Integer::toUnsignedLong));
    }
}
