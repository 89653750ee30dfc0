package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Language;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One run in every format: all say the same, and so does the exit code. */
class FormatsTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"--lang=fr", "--strict", "--only=server.memory", "--only=server.reboot-pending", "--only=server.reboot-pending --strict",
        "--waive=server.dotnet=ordered"})
    void html_junit_csv_and_json_count_the_same_and_junit_is_green_exactly_when_the_exit_code_is_0(String options) throws Exception {
        int code = run(("demo --quiet " + options + " --format json=" + folder.resolve("r.json") + " --format html=" + folder.resolve("r.html")
                + " --format junit=" + folder.resolve("r.xml") + " --format csv=" + folder.resolve("r.csv")).split(" +"));
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("r.json"))).getAsJsonObject();
        Document html = Jsoup.parse(Files.readString(folder.resolve("r.html")));
        Document junit = Jsoup.parse(Files.readString(folder.resolve("r.xml")), "", Parser.xmlParser());
        String csv = Files.readString(folder.resolve("r.csv"));

        for (Status status : Status.values()) {
            int count = json.getAsJsonObject("summary").get(status.name()).getAsInt();
            assertThat(html.select("article[data-status=" + status + "]")).as("%s", status).hasSize(count);
            // A level is called MANUAL too, and stands behind the status.
            assertThat(csv.split("\"[;,]\"" + status + "\"[;,]\"[A-Z]+\"[;,]\"", -1)).as("%s", status).hasSize(count + 1);
        }
        assertThat(junit.select("testcase")).hasSameSizeAs(html.select("article"));
        assertThat(junit.select("failure, error").isEmpty()).isEqualTo(code == 0);
        assertThat(html.select(".mark")).hasSize(json.get("partial").getAsBoolean() ? 2 : 1);
    }

    @Test
    void html_goes_to_standard_output_too() {
        assertThat(run("demo", "--format", "html")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
    }

    private int run(String... arguments) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return CommandLineTool.run(new Surroundings(stream, stream, Judged.CLOCK, Language.ENGLISH, false, false, Optional.empty()), arguments);
    }
}
