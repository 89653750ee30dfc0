package com.akio.tws.preflight.windows.probe;

import static com.sun.jna.platform.win32.WinNT.SERVICE_DISABLED;

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
 *   <li>{@code HKLM\SOFTWARE\Citrix\Ica\Session\<number>\Connection}, as scripts for Citrix hosts read it; no page of Citrix's was
 *       found. The key of another session says nothing of this one.
 *   <li>{@code HKLM\SOFTWARE\VMware, Inc.\VMware VDM\SessionData\<number>} and, since Omnissa,
 *       {@code HKLM\SOFTWARE\Omnissa\Horizon\SessionData\<number>}, as scripts for Horizon hosts read them, with the values
 *       {@code ViewClient_…} that Horizon's agent also puts into the user's volatile environment (VMware Horizon 2006, "Client System
 *       Information Sent to Remote Desktops", docs.vmware.com, GUID-86ED59AD-3A2C-4B71-8CFE-19B33E76E571).
 *   <li>The agents' services: {@code WSNM} of Horizon, {@code BrokerAgent} of Citrix, {@code RDAgentBootLoader} of Azure Virtual Desktop
 *       (Microsoft Learn, "Troubleshoot common Azure Virtual Desktop Agent issues"), {@code SkyLightWorkspaceConfigService} of Amazon WorkSpaces
 *       (AWS, "Required configuration and service components for WorkSpaces").
 * </ul>
 */
public final class SessionProbe implements Probe {

    private static final RegistryKey TERMINAL_SERVER = RegistryKey.of("SYSTEM\\CurrentControlSet\\Control\\Terminal Server");
    private static final RegistryKey CITRIX = RegistryKey.of("SOFTWARE\\Citrix\\Ica\\Session");

    private static final List<RegistryKey> HORIZON = List.of(RegistryKey.of("SOFTWARE\\VMware, Inc.\\VMware VDM\\SessionData"),
            RegistryKey.of("SOFTWARE\\Omnissa\\Horizon\\SessionData"));

    /** What tells a session of Horizon's, the best first: a thin client may give no name of a machine. */
    private static final List<String> CLIENT_VALUES = List.of("ViewClient_Machine_Name", "ViewClient_Type", "ViewClient_Protocol");

    private static final List<String> AGENTS = List.of("WSNM", "BrokerAgent", "RDAgentBootLoader", "SkyLightWorkspaceConfigService");

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
        return List.of(SessionFacts.OWN, SessionFacts.CONSOLE, SessionFacts.CITRIX_CLIENT,
                SessionFacts.HORIZON_CLIENT, SessionFacts.DESKTOP_AGENTS, SessionFacts.CLIENT_BUILD);
    }

    @Override
    public void look(Readings into) {
        Reading<Long> own = sessions.own().map(Integer::toUnsignedLong);
        into.put(SessionFacts.OWN, own);
        Reading<Long> glass = values.number(TERMINAL_SERVER, "GlassSessionId");
        into.put(SessionFacts.CONSOLE, glass instanceof Reading.Absent ? sessions.console().map(Integer::toUnsignedLong) : glass);
        into.put(SessionFacts.CITRIX_CLIENT, own.then(number -> values.text(CITRIX.child(number + "\\Connection"), "ClientName")));
        into.put(SessionFacts.HORIZON_CLIENT, own.then(this::horizonClient));
        into.put(SessionFacts.DESKTOP_AGENTS, agents());
        into.put(SessionFacts.CLIENT_BUILD, sessions.clientBuild().map(Integer::toUnsignedLong));
    }

    private Reading<String> horizonClient(long session) {
        Found<String> clients = new Found<>();
        for (RegistryKey data : HORIZON) {
            for (String value : CLIENT_VALUES) {
                clients.add(values.text(data.child(String.valueOf(session)), value).then(text -> text.isBlank()
                        ? Reading.absent(data.shown()) : Reading.known(text, data.child(String.valueOf(session)).shown(value))));
            }
        }
        return clients.any(HORIZON.get(0).child(String.valueOf(session)).shown()).map(names -> names.get(0));
    }

    private Reading<List<String>> agents() {
        ServiceKeys services = new ServiceKeys(values);
        Found<String> agents = new Found<>();
        for (String agent : AGENTS) {
            agents.add(services.service(agent).then(service -> service.start() == SERVICE_DISABLED
                    ? Reading.absent(ServiceKeys.SERVICES.child(agent).shown())
                    : Reading.known(agent, ServiceKeys.SERVICES.child(agent).shown())));
        }
        return agents.any(ServiceKeys.SERVICES.shown());
    }
}
