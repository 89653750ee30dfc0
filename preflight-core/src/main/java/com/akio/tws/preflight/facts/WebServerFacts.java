package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.FactType;
import java.util.List;

/** IIS, and the other programs that may stand behind the kernel's HTTP server (HTTP.sys, process 4). */
public final class WebServerFacts {

    /** {@code HKLM\SOFTWARE\Microsoft\InetStp!MajorVersion}; may stay after IIS is removed. */
    public static final FactKey<Long> IIS_VERSION = FactKey.whole("iis.major-version");

    /** The service {@code W3SVC}; IIS is installed when both this and its version are there. */
    public static final FactKey<InstalledService> IIS_SERVICE = new FactKey<>("iis.service", InstalledService.TYPE);

    /** The state of {@code W3SVC} as the service control manager tells it, for example {@code RUNNING}. */
    public static final FactKey<String> IIS_SERVICE_STATE = FactKey.text("iis.service-state");

    /**
     * What stands as expected in the reason of {@link #IIS_BINDINGS} when the sites stand in another file than
     * {@code applicationHost.config}: then nothing is broken, and this tool does not follow.
     */
    public static final String SITES_HERE = "<site>";

    /**
     * The bindings of the sites in {@code applicationHost.config} that start, as {@code protocol information}, for example
     * {@code http *:80:}. Up to version 0.1 those of all sites.
     */
    public static final FactKey<List<String>> IIS_BINDINGS = new FactKey<>("iis.bindings", FactType.TEXTS);

    /** The URLs reserved with HTTP.sys; a reservation is not a listener. */
    public static final FactKey<List<String>> URL_RESERVATIONS = new FactKey<>("http.url-reservations", FactType.TEXTS);

    /** The running services known to listen through HTTP.sys, IIS apart; absent when there are none. */
    public static final FactKey<List<String>> KERNEL_HTTP_SERVICES = new FactKey<>("http.running-services", FactType.TEXTS);

    private WebServerFacts() {
    }
}
