package com.akio.tws.preflight.hook.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for embedders says nothing that does not compile and run. */
class EmbeddingPageTest {

    @TempDir
    private Path folder;

    @Test
    void the_lines_that_judge_a_bundle_run_as_they_stand() throws Exception {
        EmbeddingPage.compile("JudgeBundle", folder);
        Report expected = writeBundle(folder.resolve("srv-tws.zip"));

        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(EmbeddingPage.modules());
        command.addAll(List.of("-cp", folder.toString(), "JudgeBundle"));
        Path out = folder.resolve("out.json");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile()).start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(err).content(StandardCharsets.UTF_8).isEmpty();
        JsonObject report = JsonParser.parseString(Files.readString(out)).getAsJsonObject();
        assertThat(report.get("verdict").getAsString()).isEqualTo(expected.verdict().name());
        assertThat(report.get("language").getAsString()).isEqualTo("fr");
        assertThat(report.getAsJsonArray("findings")).hasSameSizeAs(expected.findings());
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void the_lines_that_check_this_machine_compile() throws Exception {
        EmbeddingPage.compile("CheckThisMachine", folder);

        assertThat(folder.resolve("CheckThisMachine.class")).exists();
    }

    @Test
    void what_the_page_calls_five_lines_are_five() throws Exception {
        for (String className : List.of("JudgeBundle", "CheckThisMachine")) {
            assertThat(EmbeddingPage.block(className).lines().filter(line -> line.endsWith(";") && line.startsWith("        "))).hasSize(5);
        }
    }

    private static Report writeBundle(Path file) throws Exception {
        Collected sample = Sample.server();
        Report report = new Evaluator(Checks.all(), CatalogueReader.builtIn(), Clock.systemUTC(), "0.1.0")
                .evaluate(sample.snapshot(), sample.site(), Selection.ALL, List.of()).report();
        try (OutputStream stream = Files.newOutputStream(file)) {
            BundleWriter.write(sample, report, Texts.in(Language.FRENCH), "", stream);
        }
        return report;
    }
}
