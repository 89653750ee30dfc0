package com.akio.tws.preflight.figures;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;

/**
 * The memory of a server, besides that of its size.
 *
 * @param megabytesPerSession for each user who works in a session
 * @param tolerancePercent how much of it firmware may keep for itself
 */
public record MemoryFigures(long megabytesPerSession, long tolerancePercent) {

    /** Those of {@code server.memory}. */
    public static final FigureKey<MemoryFigures> KEY = FigureKey.of(CheckId.of("server.memory"),
            figures -> new MemoryFigures(figures.whole("rdsMegabytesPerUser"), figures.percent("tolerancePercent")));
}
