package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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
            systems(Kind.WORKSTATIONS, figures), systems(Kind.SERVERS, figures), figures.lines("relatives", NamedSystems::relative)));

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
     * @param kind whether it is one of a workstation or a server
     * @param beside the named one
     */
    record Relative(Kind kind, String beside, Builds system) {
    }

    /** What a system is made for. */
    enum Kind implements Worded {
        WORKSTATIONS, SERVERS
    }

    /** The systems of one kind. */
    List<Builds> of(Kind kind) {
        return kind == Kind.WORKSTATIONS ? workstations : servers;
    }

    private static List<Builds> systems(Kind kind, Figures figures) {
        List<Builds> systems = figures.lines(kind.word(), NamedSystems::builds);
        if (systems.isEmpty()) {
            throw figures.refused(kind.word(), Message.of("input.catalogue.empty"));
        }
        return systems;
    }

    private static Relative relative(Figures line) {
        return new Relative(line.word("kind", Kind.class), line.text("beside"), builds(line));
    }

    private static Builds builds(Figures line) {
        long from = line.whole("from");
        OptionalLong to = line.has("to") ? OptionalLong.of(line.whole("to")) : OptionalLong.empty();
        if (to.isPresent() && to.getAsLong() < from) {
            throw line.refused("to", Message.of("input.catalogue.order"));
        }
        return new Builds(line.text("name"), from, to,
                line.has("servicePack") ? Optional.of(line.text("servicePack")) : Optional.empty());
    }
}
