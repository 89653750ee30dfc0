package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.catalogue.Protocol;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The programs of the server: the web ports are IIS's, which HTTP.sys serves in the kernel ({@code System}); the others are those of
 * TWS's services, known by their folder below the install folder. Every other program serves none.
 */
final class ServerPrograms implements TwsPrograms {

    /** Those of {@code server.firewall}. */
    static final FigureKey<ServerPrograms> FIGURES = FigureKey.of(CheckId.of("server.firewall"), ServerPrograms::new);

    private final BitSet web = new BitSet();
    private final String webProgram;
    private final String servicesFolder;

    private ServerPrograms(Figures figures) {
        List<Long> webPorts = figures.wholes("webPorts");
        webPorts.forEach(port -> web.set(port.intValue()));
        webProgram = figures.text("webProgram");
        servicesFolder = figures.text("servicesFolder").toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<String> programOf(Protocol protocol, BitSet ports) {
        BitSet others = (BitSet) ports.clone();
        others.andNot(web);
        return protocol == Protocol.TCP && others.isEmpty() ? Optional.of(webProgram) : Optional.empty();
    }

    @Override
    public void keepServed(String program, Protocol protocol, BitSet ports) {
        if (program.equalsIgnoreCase(webProgram)) {
            if (protocol == Protocol.TCP) {
                ports.and(web);
            } else {
                ports.clear();
            }
        } else if (program.toLowerCase(Locale.ROOT).replace('/', '\\').contains(servicesFolder)) {
            if (protocol == Protocol.TCP) {
                ports.andNot(web);
            }
        } else {
            ports.clear();
        }
    }
}
