package com.akio.tws.preflight.catalogue;

/**
 * Makes a value of the figures that an edition gives one check.
 *
 * @param <F> the figures, usually a record
 */
@FunctionalInterface
public interface FigureReader<F> {

    /**
     * Reads every figure that the check uses; one that is there and is not asked for is refused afterwards.
     *
     * @throws CatalogueFault with the place, if a figure is missing or is something else
     */
    F read(Figures figures);
}
