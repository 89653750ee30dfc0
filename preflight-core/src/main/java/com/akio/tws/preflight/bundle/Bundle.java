package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.report.EditionJson;
import com.akio.tws.preflight.report.Origin;
import com.akio.tws.preflight.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** A bundle that was read and found sound. */
public final class Bundle {

    private final String name;
    private final Collected collected;
    private final Optional<Manifest> manifest;
    private final Optional<byte[]> report;
    private final Optional<byte[]> log;
    private final Optional<Unhashed> origin;

    /** Where it came from; the file is hashed only for somebody who asks. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Unhashed(byte[] file, Optional<String> encrypted, boolean signed, Optional<Origin.Signer> signer) {
    }

    Bundle(String name, Collected collected, Optional<Manifest> manifest, Optional<byte[]> report, Optional<byte[]> log, Optional<Unhashed> origin) {
        this.name = Objects.requireNonNull(name, "name");
        this.collected = Objects.requireNonNull(collected, "collected");
        this.manifest = Objects.requireNonNull(manifest, "manifest");
        this.report = Objects.requireNonNull(report, "report");
        this.log = Objects.requireNonNull(log, "log");
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
        return redaction().map(Redaction::map);
    }

    /** What the bundle says of its masks; empty when there are none. */
    public Optional<Redaction> redaction() {
        return manifest.flatMap(Manifest::redaction);
    }

    /** What was noted while collecting; empty for a bare snapshot. */
    public Optional<String> log() {
        return log.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Which file this is, and who signed it; empty for a bare snapshot, which is no bundle. */
    public Optional<Origin> origin() {
        return origin.map(its -> new Origin(Sha256.of(its.file()), its.encrypted(), its.signed(), its.signer()));
    }

    /** Whether it is signed, and nobody asked by whom. */
    public boolean isSignedUnasked() {
        return origin.filter(its -> its.signed() && its.signer().isEmpty()).isPresent();
    }

    /**
     * The catalogue that the machine was judged with on site; empty for a bare snapshot. The manifest tells it; the report of an earlier
     * version is parsed for it.
     *
     * @throws BadInput if the bundle's report does not say it
     */
    public Optional<Report.Edition> judgedOnSite() throws BadInput {
        if (report.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReportRecord> told = manifest.flatMap(Manifest::report);
        return Optional.of(told.isPresent() ? told.get().edition() : EditionJson.read(parsed(report.get()).member("catalogue")));
    }

    /** Whether the manifest tells of another report than lies in the bundle, or of one that was made from another snapshot. */
    public boolean tellsOfAnotherReport() {
        return report.isPresent() && manifest.filter(Manifest::tellsOfAnotherReport).isPresent();
    }

    /**
     * Whether the report in the bundle is not of its snapshot. Where the manifest does not tell, the report itself is asked for the machine
     * and the time that it speaks of.
     *
     * @throws BadInput if it speaks of neither
     */
    public boolean holdsAnotherReport() throws BadInput {
        if (report.isEmpty() || manifest.flatMap(Manifest::report).isPresent()) {
            return tellsOfAnotherReport();
        }
        JsonCursor said = parsed(report.get());
        Snapshot snapshot = collected.snapshot();
        return !said.member("collectedAt").instant().equals(snapshot.collectedAt())
                || !said.member("machine").member("name").text().equals(snapshot.read(MachineFacts.NAME).known().orElse(""));
    }

    private JsonCursor parsed(byte[] json) throws BadInput {
        return BundleReader.json(name + "!" + BundleEntries.REPORT, json);
    }
}
