package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/**
 * Whether somebody works here from another machine.
 *
 * <p>{@code SM_REMOTESESSION} alone is wrong for sessions with RemoteFX; the session's number against {@code GlassSessionId} is what
 * Microsoft advises (win32, TermServ, detecting-the-terminal-services-environment).
 */
public final class SessionFacts {

    /** The number of this process's session; 0 is the services' own. */
    public static final FactKey<Long> OWN = FactKey.whole("session.own");

    /** {@code Terminal Server!GlassSessionId}: the session at the machine's own screen. */
    public static final FactKey<Long> CONSOLE = FactKey.whole("session.console");

    /** {@code SOFTWARE\Citrix\Ica\Session\<number>\Connection!ClientName}: known when this session is Citrix's. */
    public static final FactKey<String> CITRIX_CLIENT = FactKey.text("session.citrix-client");

    /**
     * {@code VMware, Inc.\VMware VDM\SessionData\<number>!ViewClient_Machine_Name} below {@code SOFTWARE}, or the same below
     * {@code Omnissa\Horizon}: known when this session is Horizon's, which shows a desktop's console.
     */
    public static final FactKey<String> HORIZON_CLIENT = FactKey.text("session.horizon-client");

    /** The services of virtual desktops' agents that are registered and not disabled, by name, such as {@code WSNM}. */
    public static final FactKey<List<String>> DESKTOP_AGENTS = new FactKey<>("session.desktop-agents", FactType.TEXTS);

    /** {@code WTSClientBuildNumber}: the Windows build of the machine in front of which the person sits; 0 when nobody told. */
    public static final FactKey<Long> CLIENT_BUILD = FactKey.whole("session.client-build");

    private SessionFacts() {
    }
}
