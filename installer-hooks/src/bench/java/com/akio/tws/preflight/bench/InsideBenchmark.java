package com.akio.tws.preflight.bench;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fact.Source;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.windows.decode.FirewallRuleText;
import com.akio.tws.preflight.write.DocumentWriter;
import com.akio.tws.preflight.write.HtmlReportWriter;
import com.akio.tws.preflight.write.JsonReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The steps of a check in a warm process, each for itself, over the tool's own sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InsideBenchmark {

    private static final int RULES = 500;

    private final Texts texts = Texts.in(Language.FRENCH);
    private final Catalogue catalogue = CatalogueReader.builtIn();
    private final byte[] catalogueBytes = CatalogueReader.builtInBytes();
    private final Collected sample = Sample.server();
    private final Evaluator evaluator = new Evaluator(Checks.all(), catalogue, Clock.systemUTC(), "benchmark");
    private final Source place = new Source("HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess");
    private Report report;
    private byte[] bundle;

    @Setup
    public void prepare() throws BadInput, IOException {
        report = evaluated();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BundleWriter.write(sample, report, texts, "", bytes);
        bundle = bytes.toByteArray();
    }

    private Report evaluated() throws BadInput {
        return evaluator.evaluateSample(sample.snapshot(), sample.site(), new Selection(Set.of(), Set.of()), List.of()).report();
    }

    @Benchmark
    public Object evaluate_a_snapshot() throws BadInput {
        return evaluated();
    }

    @Benchmark
    public Object parse_the_catalogue() throws BadInput {
        return CatalogueReader.read("catalogue", catalogueBytes);
    }

    @Benchmark
    public Object read_a_bundle() throws BadInput {
        return BundleReader.open("bundle", bundle);
    }

    @Benchmark
    public Object write_the_report_as_JSON() throws IOException {
        return written(new JsonReportWriter());
    }

    @Benchmark
    public Object write_the_report_as_HTML() throws IOException {
        return written(new HtmlReportWriter());
    }

    private Object written(DocumentWriter<Report> writer) throws IOException {
        StringBuilder text = new StringBuilder();
        writer.write(report, texts, text);
        return text;
    }

    @Benchmark
    public Object decode_500_firewall_rules() {
        Object last = null;
        for (int i = 0; i < RULES; i++) {
            last = FirewallRuleText.decode("v2.31|Action=Allow|Active=TRUE|Dir=In|Protocol=6|Profile=Domain|Profile=Private|LPort=80|LPort=" + (1024 + i)
                    + "|App=%ProgramFiles%\\Akio\\tws.exe|Name=TWS " + i + "|", place);
        }
        return last;
    }
}
