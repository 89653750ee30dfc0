package com.akio.tws.preflight.catalogue;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.json.SchemaName;
import com.akio.tws.preflight.site.NetworkRange;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One edition while it is read. */
final class EditionReader {

    private static final Set<String> MEMBERS = Set.of("schema", "edition", "tiers", "smartAttendantMaxLicences",
            "processorFamilies", "rows", "sections", "flows", "privateNetworks", "firewallSummary", "media",
            "softphoneCallsPerWorkstation", "bandwidth", "exclusions", "featureVersions", "checks");

    private final JsonCursor root;
    private final byte[] bytes;
    private final boolean external;

    EditionReader(String name, byte[] bytes, boolean external) throws BadInput {
        this.root = JsonSource.strict(name, bytes).read();
        this.bytes = bytes.clone();
        this.external = external;
    }

    /** Everything but the figures of the checks. */
    Catalogue catalogue() throws BadInput {
        SchemaName.CATALOGUE.verifyWritten(root.member("schema"));
        root.onlyMembers(MEMBERS);
        List<ProcessorFamily> families = SizeReader.families(root.member("processorFamilies"));
        List<Row> rows = RowReader.rows(root.member("rows"));
        List<Tier> tiers = SizeReader.tiers(root.member("tiers"), families);
        Figures.Known known = Figures.Known.of(rows, families, tiers);
        Set<String> ids = known.rows();
        Map<CheckId, Entry> entries = EntryReader.entries(root.member("checks"), known);
        Set<String> makers = entries.keySet().stream().flatMap(id -> id.phoneMaker().stream()).collect(Collectors.toSet());
        List<Flow> flows = FlowReader.flows(root.member("flows"), ids, makers);
        FlowEntries.addTo(entries, flows, rows);
        Planning planning = PlanningReader.planning(root, ids, makers);
        SummaryCover.require(root.member("firewallSummary"), planning.firewallSummary(), flows);
        return new Catalogue(edition(root.member("edition")), Sha256.of(bytes), external,
                tiers, CatalogueJson.whole(root, "smartAttendantMaxLicences", 0), families,
                rows, SectionReader.sections(root.member("sections"), ids), flows,
                CatalogueJson.list(root, "privateNetworks", EditionReader::network), planning, entries);
    }

    /** Reads the figures of every check, and refuses what is missing or left over. */
    void requireFigures(List<FigureKey<?>> keys, Catalogue catalogue) throws BadInput {
        CheckEntries.require(root.member("checks"), keys, catalogue);
    }

    private static NetworkRange network(JsonCursor range) throws BadInput {
        return NetworkRange.of(range.text()).orElseThrow(() -> range.expected(Message.of("input.catalogue.network")));
    }

    private static String edition(JsonCursor edition) throws BadInput {
        if (!edition.text().matches("[0-9A-Za-z][0-9A-Za-z._-]{0,39}")) {
            throw edition.expected(Message.of("input.catalogue.edition"));
        }
        return edition.text();
    }
}
