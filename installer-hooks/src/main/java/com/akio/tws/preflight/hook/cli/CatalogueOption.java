package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.input.BadInput;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that brings another edition of the document. */
final class CatalogueOption {

    @Option(names = "--catalogue", paramLabel = "FILE")
    private Path catalogue;

    /** Whether a file is named. */
    boolean given() {
        return catalogue != null;
    }

    /** The file's edition, checked as a whole; or the one inside the jar. */
    Catalogue load() throws BadInput {
        return catalogue == null ? CatalogueReader.builtIn() : CatalogueReader.read(catalogue, Checks::figures);
    }
}
