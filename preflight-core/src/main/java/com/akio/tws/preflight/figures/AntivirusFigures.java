package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import java.util.List;
import java.util.Map;

/**
 * What an antivirus program leaves alone on one kind of machine.
 *
 * @param folders the folders, as the document writes them
 * @param processes programs, by their file names
 */
public record AntivirusFigures(List<String> folders, List<String> processes) {

    /** Of a workstation. */
    public static final FigureKey<AntivirusFigures> CLIENT = FigureKey.of(CheckId.of("client.antivirus"),
            figures -> new AntivirusFigures(figures.paths("folders"), figures.texts("processes")));

    /** Of a server, with the products. */
    public static final FigureKey<Server> SERVER = FigureKey.of(CheckId.of("server.antivirus"), figures -> new Server(
            new AntivirusFigures(figures.paths("folders"), figures.texts("processes")), figures.textsByName("products")));

    public AntivirusFigures {
        folders = List.copyOf(folders);
        processes = List.copyOf(processes);
    }

    /**
     * Of a server.
     *
     * @param own what is left alone there
     * @param products for each antivirus product its services and drivers, on servers and workstations
     */
    public record Server(AntivirusFigures own, Map<String, List<String>> products) {
    }
}
