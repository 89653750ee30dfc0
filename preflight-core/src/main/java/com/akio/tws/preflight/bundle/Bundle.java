package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.EditionJson;
import com.akio.tws.preflight.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** A bundle that was read and found sound. */
public final class Bundle {

    private final String name;
    private final Collected collected;
    private final Optional<Redaction> redaction;
    private final Optional<byte[]> report;
    private final Optional<byte[]> log;

    Bundle(String name, Collected collected, Optional<Redaction> redaction, Optional<byte[]> report, Optional<byte[]> log) {
        this.name = Objects.requireNonNull(name, "name");
        this.collected = Objects.requireNonNull(collected, "collected");
        this.redaction = Objects.requireNonNull(redaction, "redaction");
        this.report = Objects.requireNonNull(report, "report");
        this.log = Objects.requireNonNull(log, "log");
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
        return redaction.map(Redaction::map);
    }

    /** What the bundle says of its masks; empty when there are none. */
    public Optional<Redaction> redaction() {
        return redaction;
    }

    /** What was noted while collecting; empty for a bare snapshot. */
    public Optional<String> log() {
        return log.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
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
