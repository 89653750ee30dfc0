package com.akio.tws.preflight.windows.probe;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Readings;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.windows.decode.IisBindings;
import com.akio.tws.preflight.windows.decode.IisRedirection;
import com.akio.tws.preflight.windows.decode.ServiceState;
import com.akio.tws.preflight.windows.machine.Machine;
import com.akio.tws.preflight.windows.machine.RegistryKey;
import java.util.List;

/**
 * IIS, and the others that may stand behind HTTP.sys.
 *
 * <ul>
 *   <li>{@code HKLM\SOFTWARE\Microsoft\InetStp!MajorVersion} (Carbon 2.0.0, Get-IisVersion.ps1,
 *       powershellgallery.com/packages/Carbon) and the service {@code W3SVC}.
 *   <li>{@code System32\inetsrv\config\applicationHost.config}: Microsoft, IIS configuration reference, "Binding". A shared
 *       configuration ({@code redirection.config} beside it: Microsoft, "Configuration Redirection") is not followed, but seen: the
 *       machine's own file is then not the one that IIS reads.
 *   <li>{@code HttpQueryServiceConfiguration(HttpServiceConfigUrlAclInfo)}: Microsoft, http.h.
 *   <li>The running services: see {@link KernelHttpServices}.
 * </ul>
 */
public final class WebServerProbe implements Probe {

    private static final RegistryKey IIS = RegistryKey.of("SOFTWARE\\Microsoft\\InetStp");
    private static final String SERVICE = "W3SVC";
    private static final String CONFIGURATION = "System32\\inetsrv\\config\\applicationHost.config";
    private static final String REDIRECTION = "System32\\inetsrv\\config\\redirection.config";
    private static final int LARGEST_CONFIGURATION = 8 * 1024 * 1024;

    private final Machine machine;
    private final List<String> kernelHttpServices;

    /**
     * A probe.
     *
     * @param kernelHttpServices the services that may listen through HTTP.sys; a star ends the beginning of a name
     */
    public WebServerProbe(Machine machine, List<String> kernelHttpServices) {
        this.machine = machine;
        this.kernelHttpServices = List.copyOf(kernelHttpServices);
    }

    @Override
    public String name() {
        return "web-server";
    }

    @Override
    public List<FactKey<?>> facts() {
        return List.of(WebServerFacts.IIS_VERSION, WebServerFacts.IIS_SERVICE, WebServerFacts.IIS_SERVICE_STATE,
                WebServerFacts.IIS_BINDINGS, WebServerFacts.URL_RESERVATIONS, WebServerFacts.KERNEL_HTTP_SERVICES);
    }

    @Override
    public void look(Readings into) {
        RegistryValues values = new RegistryValues(machine.registry());
        into.put(WebServerFacts.IIS_VERSION, values.number(IIS, "MajorVersion"));
        into.put(WebServerFacts.IIS_SERVICE, new ServiceKeys(values).service(SERVICE));
        Reading<Integer> state = machine.processes().serviceState(SERVICE);
        into.put(WebServerFacts.IIS_SERVICE_STATE, state.then(number -> ServiceState.name(number, state.source())));
        into.put(WebServerFacts.IIS_BINDINGS, bindings());
        into.put(WebServerFacts.KERNEL_HTTP_SERVICES,
                new KernelHttpServices(machine.processes(), values, kernelHttpServices).running());
        into.put(WebServerFacts.URL_RESERVATIONS, machine.ports().urlReservations());
    }

    /** What the machine's own file says, where nothing sends IIS to another; a redirection that cannot be read may do so. */
    private Reading<List<String>> bindings() {
        Reading<byte[]> redirection = machine.host().systemFile(REDIRECTION, LARGEST_CONFIGURATION);
        Reading<Boolean> own = redirection.then(bytes -> IisRedirection.own(bytes, redirection.source()));
        if (own instanceof Reading.Unreadable<?> other) {
            return new Reading.Unreadable<>(other.reason(), other.source());
        }
        Reading<byte[]> file = machine.host().systemFile(CONFIGURATION, LARGEST_CONFIGURATION);
        return file.then(bytes -> IisBindings.decode(bytes, file.source()));
    }
}
