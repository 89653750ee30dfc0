package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a catalogue: the edition inside the jar, or a file that brings another edition.
 *
 * <p>A file is refused as a whole, with the place, when anything in it is missing, misspelt or of another type. The figures of
 * each check must have the names and types that the built-in edition's have, so that no check can find one missing later.
 */
public final class CatalogueReader {

    private static final String BUILT_IN = "2024-09.json";
    private static final long LONGEST = 4 << 20;
    private static final Set<String> MEMBERS = Set.of("schema", "edition", "tiers", "smartAttendantMaxLicences",
            "processorFamilies", "rows", "flows", "firewallSummary", "media", "softphoneCallsPerWorkstation", "bandwidth",
            "exclusions", "featureVersions", "checks");

    private static Optional<Catalogue> builtIn = Optional.empty();

    private CatalogueReader() {
    }

    /** The edition inside the jar, read once in a process. */
    public static synchronized Catalogue builtIn() {
        try {
            if (builtIn.isEmpty()) {
                builtIn = Optional.of(read(BUILT_IN, builtInBytes(), false));
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
     * @throws BadInput with the place, if the file cannot be read or is no complete catalogue
     */
    public static Catalogue read(Path file) throws BadInput {
        return read(file.toString(), InputFile.bytes(file, LONGEST));
    }

    /**
     * Another edition, from the bytes of the file {@code name}; comments are not allowed in it.
     *
     * @throws BadInput with the place, if it is no complete catalogue
     */
    public static Catalogue read(String name, byte[] bytes) throws BadInput {
        return read(name, bytes, true);
    }

    private static Catalogue read(String name, byte[] bytes, boolean external) throws BadInput {
        JsonCursor catalogue = JsonSource.strict(name, bytes).read();
        SchemaName.CATALOGUE.verifyWritten(catalogue.member("schema"));
        catalogue.onlyMembers(MEMBERS);
        List<ProcessorFamily> families = SizeReader.families(catalogue.member("processorFamilies"));
        List<Row> rows = RowReader.rows(catalogue.member("rows"));
        Set<String> ids = new LinkedHashSet<>();
        for (Row row : rows) {
            ids.add(row.id());
        }
        Map<CheckId, Entry> entries = EntryReader.entries(catalogue.member("checks"), ids);
        if (external) {
            EntryShape.require(catalogue.member("checks"), builtIn());
        }
        return new Catalogue(edition(catalogue.member("edition")), Sha256.of(bytes), external,
                SizeReader.tiers(catalogue.member("tiers"), families),
                CatalogueJson.whole(catalogue, "smartAttendantMaxLicences", 0), families, rows,
                FlowReader.flows(catalogue.member("flows"), ids), PlanningReader.planning(catalogue, ids), entries);
    }

    private static String edition(JsonCursor edition) throws BadInput {
        if (!edition.text().matches("[0-9A-Za-z][0-9A-Za-z._-]{0,39}")) {
            throw edition.expected(Message.of("input.catalogue.edition"));
        }
        return edition.text();
    }
}
