package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a catalogue: the edition inside the jar, or a file that brings another edition.
 *
 * <p>A file is refused as a whole, with the place, when anything in it is missing, misspelt or of another type. What figures a check
 * has, the check says ({@link FigureKey}); they are read here, so that no check can find one missing later.
 */
public final class CatalogueReader {

    private static final String BUILT_IN = "2024-09.json";
    private static final long LONGEST = 4 << 20;

    private static Optional<Catalogue> builtIn = Optional.empty();

    private CatalogueReader() {
    }

    /** The edition inside the jar, read once in a process. */
    public static synchronized Catalogue builtIn() {
        try {
            if (builtIn.isEmpty()) {
                builtIn = Optional.of(new EditionReader(BUILT_IN, builtInBytes(), false).catalogue());
            }
            return builtIn.get();
        } catch (BadInput fault) {
            throw new CatalogueFault(fault);
        }
    }

    /** The bytes of the edition inside the jar: what a next edition starts from. */
    public static byte[] builtInBytes() {
        try (InputStream bytes = CatalogueReader.class.getResourceAsStream(BUILT_IN)) {
            if (bytes == null) {
                throw new IllegalStateException("missing from the jar: " + BUILT_IN);
            }
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("unreadable in the jar: " + BUILT_IN, broken);
        }
    }

    /**
     * Another edition, from a file; comments are not allowed in it.
     *
     * @param checks the figures of every check that will judge by it, {@code Checks::figures}; some, such as those of its flows, are the
     *     edition's own
     * @throws BadInput with the place, if the file cannot be read or is no complete catalogue
     */
    public static Catalogue read(Path file, Function<Catalogue, List<FigureKey<?>>> checks) throws BadInput {
        return read(file.toString(), InputFile.bytes(file, LONGEST), checks);
    }

    /**
     * Another edition, from bytes that stand in the file {@code name}; comments are not allowed in it.
     *
     * @param checks the figures of every check that will judge by it, {@code Checks::figures}
     * @throws BadInput with the place, if they are no complete catalogue
     */
    public static Catalogue read(String name, byte[] bytes, Function<Catalogue, List<FigureKey<?>>> checks) throws BadInput {
        EditionReader edition = new EditionReader(name, bytes, true);
        Catalogue catalogue = edition.catalogue();
        try {
            edition.requireFigures(checks.apply(catalogue), catalogue);
            return catalogue;
        } catch (CatalogueFault fault) {
            throw fault.input();
        }
    }
}
