package com.akio.tws.preflight.catalogue;

import java.util.Objects;

/**
 * Which figures a check has, and how they are read. A check declares one; who else uses its figures asks by the same key.
 *
 * <pre>{@code
 * private record Wanted(long release, String version) {}
 *
 * private static final FigureKey<Wanted> FIGURES =
 *         FigureKey.of(ID, figures -> new Wanted(figures.whole("minimumRelease"), figures.version("minimumVersion")));
 * }</pre>
 *
 * <p>An edition from a file is read with every key at once ({@link CatalogueReader#read}), so that a figure that is missing, misspelt
 * or of another kind is refused with its place before anything is judged.
 *
 * @param <F> the figures
 */
public final class FigureKey<F> {

    private final CheckId id;
    private final FigureReader<F> reader;

    private FigureKey(CheckId id, FigureReader<F> reader) {
        this.id = Objects.requireNonNull(id, "id");
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /** The figures of one check. */
    public static <F> FigureKey<F> of(CheckId id, FigureReader<F> reader) {
        return new FigureKey<>(id, reader);
    }

    /** Those of a check that has none. */
    public static FigureKey<CheckId> none(CheckId id) {
        return new FigureKey<>(id, figures -> id);
    }

    /** The check whose figures these are. */
    public CheckId id() {
        return id;
    }

    FigureReader<F> reader() {
        return reader;
    }
}
