package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import java.util.List;
import java.util.Map;

/**
 * Who may be met on the web port of a server.
 *
 * @param port the port that no other web server may hold
 * @param portProxyServices services that pass a port on to another machine
 * @param serviceHosts programs that say nothing of the services inside them
 * @param stockUrls reservations that every Windows has
 * @param kernelServices services that may hold the port through HTTP.sys, with the beginnings of their paths
 */
public record WebPortFigures(long port, List<String> portProxyServices, List<String> serviceHosts, List<String> stockUrls,
        Map<String, List<String>> kernelServices) {

    /** Those of {@code server.role.web-port-80}. */
    public static final FigureKey<WebPortFigures> KEY = FigureKey.of(CheckId.of("server.role.web-port-80"),
            figures -> new WebPortFigures(figures.whole("port"), figures.texts("portProxyServices"), figures.texts("serviceHosts"),
                    figures.texts("stockUrls"), figures.textsByName("kernelServices")));

    public WebPortFigures {
        portProxyServices = List.copyOf(portProxyServices);
        serviceHosts = List.copyOf(serviceHosts);
        stockUrls = List.copyOf(stockUrls);
    }
}
