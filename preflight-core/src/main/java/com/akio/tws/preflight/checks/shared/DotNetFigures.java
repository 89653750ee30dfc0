package com.akio.tws.preflight.checks.shared;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.catalogue.Figures;
import java.util.Map;
import java.util.Objects;

/**
 * The .NET Framework that one kind of machine needs.
 *
 * @param release the least number {@code Release}
 * @param version what people call it
 */
public record DotNetFigures(long release, String version) {

    /** Of a workstation. */
    public static final FigureKey<DotNetFigures> CLIENT = FigureKey.of(CheckId.of("client.dotnet"), DotNetFigures::read);

    /** Of a server, with the names of all. */
    public static final FigureKey<Server> SERVER = FigureKey.of(CheckId.of("server.dotnet"),
            figures -> new Server(read(figures), figures.namesByNumber("releases")));

    public DotNetFigures {
        Objects.requireNonNull(version, "version");
    }

    /**
     * Of a server.
     *
     * @param own what it needs
     * @param names what people call the releases, from their least number on, the least first
     */
    public record Server(DotNetFigures own, Map<Long, String> names) {
    }

    private static DotNetFigures read(Figures figures) {
        return new DotNetFigures(figures.whole("minimumRelease"), figures.version("minimumVersion"));
    }
}
