package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The systems that the document names for the TWS client, and those close to them.
 *
 * @param workstations systems of workstations
 * @param servers systems of servers
 * @param relatives systems that it does not name, each beside one that it names
 */
record NamedSystems(List<Builds> workstations, List<Builds> servers, List<Relative> relatives) {

    /** Those of {@code client.os.version}. */
    static final FigureKey<NamedSystems> KEY = FigureKey.of(CheckId.of("client.os.version"), figures -> new NamedSystems(
            systems("workstations", figures), systems("servers", figures), figures.lines("relatives", NamedSystems::relative)));

    /**
     * A system by its builds.
     *
     * @param to the last build; empty where the system goes on
     * @param servicePack the service pack that it must have, as Windows writes it
     */
    record Builds(String name, long from, OptionalLong to, Optional<String> servicePack) {

        boolean hold(long build) {
            return build >= from && (to.isEmpty() || build <= to.getAsLong());
        }

        boolean endBefore(long build) {
            return to.isPresent() && to.getAsLong() < build;
        }
    }

    /**
     * A system that the document does not name.
     *
     * @param kind {@code workstations} or {@code servers}
     * @param beside the named one
     */
    record Relative(String kind, String beside, Builds system) {
    }

    /** The systems of one kind. */
    List<Builds> of(String kind) {
        return kind.equals("workstations") ? workstations : servers;
    }

    private static List<Builds> systems(String kind, Figures figures) {
        List<Builds> systems = figures.lines(kind, NamedSystems::builds);
        if (systems.isEmpty()) {
            throw figures.refused(kind, Message.of("input.catalogue.empty"));
        }
        return systems;
    }

    private static Relative relative(Figures line) {
        return new Relative(line.oneOf("kind", Set.of("workstations", "servers")), line.text("beside"), builds(line));
    }

    private static Builds builds(Figures line) {
        return new Builds(line.text("name"), line.whole("from"), line.has("to") ? OptionalLong.of(line.whole("to")) : OptionalLong.empty(),
                line.has("servicePack") ? Optional.of(line.text("servicePack")) : Optional.empty());
    }
}
