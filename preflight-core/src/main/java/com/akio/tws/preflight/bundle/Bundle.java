package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.EditionJson;
import com.akio.tws.preflight.report.Origin;
import com.akio.tws.preflight.report.Report;
import java.util.Objects;
import java.util.Optional;

/** A bundle that was read and found sound. */
public final class Bundle {

    private final String name;
    private final Collected collected;
    private final Optional<String> redactionMap;
    private final Optional<byte[]> report;
    private final Optional<Origin> origin;

    Bundle(String name, Collected collected, Optional<String> redactionMap, Optional<byte[]> report, Optional<Origin> origin) {
        this.name = Objects.requireNonNull(name, "name");
        this.collected = Objects.requireNonNull(collected, "collected");
        this.redactionMap = Objects.requireNonNull(redactionMap, "redactionMap");
        this.report = Objects.requireNonNull(report, "report");
        this.origin = Objects.requireNonNull(origin, "origin");
    }

    /** What was collected. */
    public Collected collected() {
        return collected;
    }

    /**
     * Which map the names of this bundle were masked with; empty when they are not masked. Equal names of two bundles mean the
     * same thing only when their maps are equal.
     */
    public Optional<String> redactionMap() {
        return redactionMap;
    }

    /** Which file this is, and who signed it; empty for a bare snapshot, which is no bundle. */
    public Optional<Origin> origin() {
        return origin;
    }

    /**
     * The catalogue that the machine was judged with on site; empty for a bare snapshot.
     *
     * @throws BadInput if the bundle's report does not say it
     */
    public Optional<Report.Edition> judgedOnSite() throws BadInput {
        if (report.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(EditionJson.read(BundleReader.json(name + "!" + BundleEntries.REPORT, report.get()).member("catalogue")));
    }
}
