package com.akio.tws.preflight.bundle;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.json.SchemaName;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a bundle says of itself, with its saved form ({@link SchemaName#BUNDLE}).
 *
 * @param sums the SHA-256 of every other entry by its name, in the bundle's order
 * @param redaction what was masked; empty when nothing was
 * @param report what is said of the report; empty where there is none, and in bundles of earlier versions
 */
record Manifest(Map<String, String> sums, Optional<Redaction> redaction, Optional<ReportRecord> report) {

    Manifest {
        sums = Collections.unmodifiableMap(new LinkedHashMap<>(sums));
        Objects.requireNonNull(redaction, "redaction");
        Objects.requireNonNull(report, "report");
    }

    /** Whether the report beside it is said to be another one, or to be made from another snapshot, than lies in the bundle. */
    boolean tellsOfAnotherReport() {
        return report.isPresent() && !(report.get().sha256().equals(sums.get(BundleEntries.REPORT))
                && report.get().snapshot().equals(sums.get(BundleEntries.SNAPSHOT)));
    }

    /** The manifest as a file; {@code tool} is the version that writes it. */
    String json(String tool) throws IOException {
        return JsonText.write(json -> {
            SchemaName.BUNDLE.begin(json, tool).name("entries").beginObject();
            for (Map.Entry<String, String> sum : sums.entrySet()) {
                json.name(sum.getKey()).value(sum.getValue());
            }
            json.endObject();
            if (report.isPresent()) {
                report.get().write(json.name("report"));
            }
            if (redaction.isPresent()) {
                write(redaction.get(), json.name("redacted"));
            }
            json.endObject();
        });
    }

    /** Reads what {@link #json} gave. */
    static Manifest read(JsonCursor manifest) throws BadInput {
        SchemaName.BUNDLE.verify(manifest);
        Map<String, String> sums = new LinkedHashMap<>();
        for (Map.Entry<String, JsonCursor> entry : manifest.member("entries").entries().entrySet()) {
            sums.put(entry.getKey(), entry.getValue().text());
        }
        Optional<JsonCursor> redacted = manifest.optional("redacted");
        Optional<JsonCursor> report = manifest.optional("report");
        return new Manifest(sums, redacted.isPresent() ? Optional.of(redaction(redacted.get())) : Optional.empty(),
                report.isPresent() ? Optional.of(ReportRecord.read(report.get())) : Optional.empty());
    }

    private static void write(Redaction redaction, JsonWriter json) throws IOException {
        json.beginObject().name("map").value(redaction.map()).name("masked").beginArray();
        for (Redaction.Count count : redaction.counts()) {
            json.beginObject().name("kind").value(count.kind()).name("values").value(count.values())
                    .name("places").value(count.places()).endObject();
        }
        json.endArray().name("notSearched").value(redaction.notSearched()).endObject();
    }

    /** Only the map must be told: the counts are for people. */
    private static Redaction redaction(JsonCursor redacted) throws BadInput {
        List<Redaction.Count> counts = new ArrayList<>();
        Optional<JsonCursor> masked = redacted.optional("masked");
        if (masked.isPresent()) {
            for (JsonCursor count : masked.get().elements()) {
                counts.add(new Redaction.Count(count.member("kind").text(), many(count.member("values")), many(count.member("places"))));
            }
        }
        Optional<JsonCursor> notSearched = redacted.optional("notSearched");
        return new Redaction(redacted.member("map").text(), counts, notSearched.isPresent() ? many(notSearched.get()) : 0);
    }

    private static int many(JsonCursor number) throws BadInput {
        return (int) number.whole(0, Integer.MAX_VALUE);
    }
}
