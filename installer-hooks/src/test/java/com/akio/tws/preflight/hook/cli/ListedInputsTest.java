package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many inputs in one process: a line for each, and the worst of all as the exit code. */
class ListedInputsTest {

    @TempDir
    private Path folder;
    private Path sound;
    private Path blocked;
    private Path broken;

    @BeforeEach
    void collect() throws IOException {
        sound = folder.resolve("sound server.zip");
        blocked = folder.resolve("blocked-é.zip");
        broken = Files.writeString(folder.resolve("broken.zip"), "not a zip");
        Place.on(RecordedMachine.sound()).run("collect", "-o", sound.toString());
        Place.on(RecordedMachine.sound().set(DotNetFacts.RELEASE, 394802L)).run("collect", "-o", blocked.toString());
    }

    @Test
    void each_input_has_one_line_in_the_order_of_the_list_and_a_bad_one_costs_the_others_nothing() throws IOException {
        Place.Ran ran = list(blocked.toString(), broken.toString(), "", "no\0path", sound.toString());
        List<String> lines = ran.out().lines().toList();

        assertThat(ran.code()).isEqualTo(1);
        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(line).matches("\\p{ASCII}+"));
        assertThat(object(lines.get(0)).get("from").getAsString()).isEqualTo(blocked.toString());
        assertThat(object(lines.get(0)).get("verdict").getAsString()).isEqualTo("BLOCKED");
        assertThat(object(lines.get(1)).keySet()).containsExactly("from", "error");
        assertThat(object(lines.get(1)).get("error").getAsString()).contains(broken.toString());
        assertThat(object(lines.get(2)).get("from").getAsString()).isEqualTo("no\0path");
        assertThat(object(lines.get(3)).get("schema").getAsString()).isEqualTo("tws-preflight/report/1");
    }

    @Test
    void a_line_is_the_report_of_that_input_and_its_name() throws IOException {
        JsonObject line = object(list(sound.toString()).out());
        JsonObject alone = object(Place.laptop().run("check", "--from", sound.toString(), "--format", "json", "--lang", "en").out());

        line.remove("from");
        for (JsonObject report : List.of(line, alone)) {
            report.remove("durationMillis");
            report.getAsJsonArray("findings").forEach(finding -> finding.getAsJsonObject().remove("durationMillis"));
        }
        assertThat(line).isEqualTo(alone);
    }

    @Test
    void an_input_that_could_not_be_judged_is_undetermined_and_a_list_of_none_is_too() throws IOException {
        assertThat(list(broken.toString(), sound.toString()).code()).isEqualTo(3);
        assertThat(list().code()).isEqualTo(3);
        assertThat(list().out()).isEmpty();
    }

    @Test
    void a_mark_and_windows_line_ends_are_no_part_of_a_path() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "\uFEFF" + sound + "\r\n" + sound + "\r\n");

        assertThat(Place.laptop().run("check", "--from-list", list.toString(), "--format", "jsonl").out().lines()
                .map(line -> object(line).get("from").getAsString())).containsExactly(sound.toString(), sound.toString());
    }

    @Test
    void a_line_may_say_where_reports_go_and_what_cannot_be_written_is_that_line_s_alone() throws IOException {
        Path page = folder.resolve("page.html");
        Path table = folder.resolve("table.csv");
        List<String> lines = list(wish(sound, "html", page, "csv", table), wish(sound, "html", folder.resolve("no/where.html")),
                wish(sound, "pdf", page), "{\"html\": \"x\"}", "{\"from\": ", "{3F2504E0-4F89-11D3-9A0C-0305E82C3301}.zip").out().lines().toList();

        assertThat(object(lines.get(0)).get("from").getAsString()).isEqualTo(sound.toString());
        assertThat(page).content().startsWith("<!DOCTYPE html>");
        assertThat(table).content().contains("server.dotnet");
        assertThat(lines.subList(1, lines.size())).hasSize(5).allSatisfy(line -> assertThat(object(line).keySet()).containsExactly("from", "error"));
        assertThat(object(lines.get(2)).get("error").getAsString()).contains("pdf").contains("junit");
    }

    private static String wish(Path from, Object... files) {
        JsonObject wish = new JsonObject();
        wish.addProperty("from", from.toString());
        for (int i = 0; i < files.length; i += 2) {
            wish.addProperty((String) files[i], files[i + 1].toString());
        }
        return wish.toString();
    }

    @Test
    void what_is_wrong_with_the_options_is_said_once_and_nothing_is_judged() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), sound + "\n");
        for (String[] wrong : new String[][] {{"--format", "json"}, {}, {"--format", "jsonl", "-o", "x"}, {"--format", "jsonl", "--from", "x"},
                {"--format", "jsonl", "--role", "printer"}, {"--format", "jsonl", "--only", "server.nothing"},
                {"--format", "jsonl", "--profile", folder.resolve("missing.json").toString()}}) {
            String[] arguments = new String[wrong.length + 3];
            System.arraycopy(new String[] {"check", "--from-list", list.toString()}, 0, arguments, 0, 3);
            System.arraycopy(wrong, 0, arguments, 3, wrong.length);
            Place.Ran ran = Place.laptop().run(arguments);

            assertThat(ran.code()).as(ran.err()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
        }
        assertThat(Place.laptop().run("check", "--from-list", folder.resolve("missing.txt").toString(), "--format", "jsonl").code()).isEqualTo(2);
    }

    private Place.Ran list(String... inputs) throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), String.join("\n", inputs));
        return Place.laptop().run("check", "--from-list", list.toString(), "--format", "jsonl", "--lang", "en");
    }

    private static JsonObject object(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
