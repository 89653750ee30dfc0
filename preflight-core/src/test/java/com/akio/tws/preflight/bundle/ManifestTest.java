package com.akio.tws.preflight.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.Sha256;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ManifestTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_manifest_is_read_as_it_was_written_and_is_what_the_schema_says(@ForAll("manifests") Manifest manifest) throws IOException, BadInput {
        String written = manifest.json("test");
        Manifest read = Manifest.read(BundleReader.json("manifest.json", written.getBytes(StandardCharsets.UTF_8)));

        assertThat(read).isEqualTo(manifest);
        assertThat(new ArrayList<>(read.sums().keySet())).isEqualTo(new ArrayList<>(manifest.sums().keySet()));
        Schema.published("bundle-1").accepts(written);
    }

    @Provide
    Arbitrary<Manifest> manifests() {
        Arbitrary<String> sums = Arbitraries.strings().ofMaxLength(5).map(content -> Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
        Arbitrary<Map<String, String>> entries = Combinators.combine(sums, sums, Arbitraries.of(BundleEntries.REPORT, BundleEntries.LOG).set())
                .as((snapshot, other, names) -> {
                    Map<String, String> all = new TreeMap<>(Map.of(BundleEntries.SNAPSHOT, snapshot));
                    names.forEach(name -> all.put(name, other));
                    return all;
                });
        Arbitrary<Integer> many = Arbitraries.integers().greaterOrEqual(0);
        Arbitrary<Redaction.Count> counts = Combinators.combine(Arbitraries.of("host", "dns-name", "ipv6"), many, many).as(Redaction.Count::new);
        Arbitrary<Redaction> redactions = Combinators.combine(Arbitraries.strings().withChars("0123456789abcdef").ofLength(8),
                counts.list().ofMaxSize(4), many).as(Redaction::new);
        Arbitrary<Report.Edition> editions = Combinators.combine(Arbitraries.strings(), sums, Arbitraries.of(true, false)).as(Report.Edition::new);
        Arbitrary<ReportRecord> reports = Combinators.combine(editions, Arbitraries.of(Verdict.class), Arbitraries.strings(), sums, sums)
                .as(ReportRecord::new);
        return Combinators.combine(entries, redactions.optional(), reports.optional()).as(Manifest::new);
    }
}
