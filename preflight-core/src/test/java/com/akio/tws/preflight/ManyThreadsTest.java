package com.akio.tws.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fix.FixScript;
import com.akio.tws.preflight.fix.FixSubject;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.SitePlans;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.SiteExample;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.CsvReportWriter;
import com.akio.tws.preflight.write.HtmlReportWriter;
import com.akio.tws.preflight.write.JsonPlanWriter;
import com.akio.tws.preflight.write.JsonReportWriter;
import com.akio.tws.preflight.write.JunitReportWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Everything that an embedder calls gives in many threads at once, over shared objects, what it gives in one. */
class ManyThreadsTest {

    private static final int THREADS = 8;
    private static final int TIMES = 3;

    private final Catalogue catalogue = CatalogueReader.builtIn();
    private final Evaluator evaluator = new Evaluator(Checks.all(), catalogue, Judged.CLOCK, "test");
    private final Collected sample = Sample.server();

    @Test
    void one_evaluator_one_catalogue_and_all_writers_serve_many_threads() throws Exception {
        String alone = everything(0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                Callable<String> work = () -> {
                    start.await();
                    String last = "";
                    for (int time = 0; time < TIMES; time++) {
                        last = everything(number + time);
                        if (!last.equals(everything(number))) {
                            return "changed between two calls";
                        }
                    }
                    return last;
                };
                answers.add(threads.submit(work));
            }
            start.countDown();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A report, a bundle and a plan, in every form; the order of the languages differs from thread to thread. */
    private String everything(int number) throws Exception {
        String french = number % 2 == 0 ? all(Texts.in(Language.FRENCH)) : "";
        String english = all(Texts.in(Language.ENGLISH));
        return english + (french.isEmpty() ? all(Texts.in(Language.FRENCH)) : french);
    }

    private String all(Texts texts) throws Exception {
        Report report = evaluator.evaluateSample(sample.snapshot(), sample.site(), Selection.ALL, List.of()).report();
        StringBuilder said = new StringBuilder();
        new JsonReportWriter().write(report, texts, said);
        new HtmlReportWriter().write(report, texts, said);
        new CsvReportWriter().write(report, texts, said);
        new JunitReportWriter(JunitReportWriter.Warnings.PASS).write(report, texts, said);
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        BundleWriter.write(sample, report, texts, "log\n", bundle);
        Collected back = BundleReader.open("bundle.zip", bundle.toByteArray()).collected();
        SiteProfile site = SiteProfileReader.read(JsonSource.commented("example",
                SiteExample.text(texts.language()).getBytes(StandardCharsets.UTF_8)).read());
        new JsonPlanWriter().write(SitePlans.of(site, TwsVersion.V5_2), texts, said);
        said.append(FixScript.of(new FixSubject(report, sample.snapshot(), CatalogueReader.builtIn(), "0".repeat(64),
                FixScript.Names.PLAIN), texts).text());
        // How long judging took is the one thing that may differ.
        return said.append(back.snapshot().equals(sample.snapshot())).toString().replaceAll("(?i)(durationMillis|time|data-ms)\"?[=:] ?\"?[0-9.]+", "");
    }
}
