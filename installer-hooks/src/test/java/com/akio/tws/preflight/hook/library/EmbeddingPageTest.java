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
import com.google.gson.JsonElement;
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

        Process process = run("JudgeBundle");

        JsonObject report = report();
        assertThat(report.get("verdict").getAsString()).isEqualTo(expected.verdict().name());
        assertThat(report.get("language").getAsString()).isEqualTo("fr");
        assertThat(report.getAsJsonArray("findings")).hasSameSizeAs(expected.findings());
        assertThat(report.getAsJsonArray("findings").toString()).as("French, in UTF-8 on a system of another encoding").contains("é");
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void a_check_of_an_embedder_stands_in_the_report_with_its_own_words() throws Exception {
        EmbeddingPage.compile("CheckWithMine", folder);

        Process without = run("CheckWithMine");
        JsonObject missing = mine();
        Files.writeString(folder.resolve("licence.key"), "4711");
        run("CheckWithMine");

        assertThat(without.exitValue()).as("everything else was not looked at; a missing licence is enough to block").isEqualTo(1);
        assertThat(missing.get("status").getAsString()).isEqualTo("FAIL");
        assertThat(missing.get("title").getAsString()).isEqualTo("Licence of Acme");
        assertThat(missing.get("remedy").getAsString()).contains("Ask Acme");
        assertThat(mine().get("status").getAsString()).isEqualTo("PASS");
    }

    private JsonObject mine() throws Exception {
        return report().getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(finding -> finding.get("id").getAsString().equals("acme.licence")).findFirst().orElseThrow();
    }

    private JsonObject report() throws Exception {
        return JsonParser.parseString(Files.readString(folder.resolve("out.json"))).getAsJsonObject();
    }

    /** In the folder, on a system whose encoding is not UTF-8. */
    private Process run(String className) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1", "-Dsun.stdout.encoding=Cp850", "-Dstdout.encoding=Cp850"));
        command.addAll(EmbeddingPage.modules());
        command.addAll(List.of("-cp", folder.toString(), className));
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(folder.resolve("out.json").toFile())
                .redirectError(err.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(err).content(StandardCharsets.UTF_8).isEmpty();
        return process;
    }

    @Test
    void the_lines_that_check_this_machine_compile() throws Exception {
        EmbeddingPage.compile("CheckThisMachine", folder);

        assertThat(folder.resolve("CheckThisMachine.class")).exists();
    }

    @Test
    void what_the_page_calls_six_lines_are_six() throws Exception {
        assertThat(EmbeddingPage.block("CheckThisMachine").lines().filter(line -> line.endsWith(";") && line.startsWith("        "))).hasSize(6);
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
