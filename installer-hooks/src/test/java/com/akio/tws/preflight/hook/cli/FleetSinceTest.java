package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.text.Language;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two looks at one fleet: what a site manager wants to know on Friday of Monday's machines. */
class FleetSinceTest {

    private static final long OLD = 394_802;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void make() throws Exception {
        Files.createDirectory(folder.resolve("monday"));
        Files.createDirectory(folder.resolve("friday"));
        bundle("monday", "PC-MENDED", OLD, "client");
        bundle("friday", "pc-mended.example.org", 528_040, "client");
        bundle("monday", "PC-BROKEN", 528_040, "client");
        bundle("friday", "PC-BROKEN", 379_893, "client");
        bundle("monday", "PC-SAME", 528_040, "client");
        bundle("friday", "PC-SAME", 528_040, "client");
        bundle("monday", "PC-GONE", 528_040, "client");
        bundle("friday", "PC-NEW", 528_040, "client");
        bundle("monday", "SRV-TWS", OLD, "server");
        bundle("friday", "SRV-TWS", 528_040, "server");
    }

    @Test
    void text_tells_who_got_ready_or_worse_came_or_went_and_which_causes_are_closed_or_opened() {
        Place.Ran ran = fleet("text", Language.ENGLISH);

        assertThat(ran.out()).contains("Since the earlier bundles").contains("got ready (1): SRV-TWS", "better (1): pc-mended.example.org", "worse (1): PC-BROKEN",
                "new (1): PC-NEW", "gone (1): PC-GONE", "as before (1)", "Closed: .NET Framework (server.dotnet, server): 1 before, none now");
        assertThat(ran.code()).as("of the machines that are there").isEqualTo(1);
        assertThat(fleet("text", Language.FRENCH).out().replaceAll("[\\u00A0\\u202F]", " ")).contains("Depuis les lots précédents", "disparues (1) : PC-GONE", "Résolu : ");
        assertThat(Place.laptop().run("fleet", folder.resolve("friday").toString()).out()).doesNotContain("Since");
    }

    @Test
    void json_has_the_change_and_what_was_before_and_a_line_for_what_is_gone() {
        List<String> lines = fleet("json", Language.ENGLISH).out().lines().toList();
        lines.forEach(line -> Schema.published("fleet-1").accepts(line));
        Map<String, JsonObject> machines = lines.stream().map(line -> JsonParser.parseString(line).getAsJsonObject())
                .collect(Collectors.toMap(line -> line.get("machine").getAsString(), line -> line));

        assertThat(machines).hasSize(6);
        assertThat(machines.get("PC-GONE").get("change").getAsString()).isEqualTo("GONE");
        assertThat(machines.get("PC-NEW").get("change").getAsString()).isEqualTo("NEW");
        assertThat(machines.get("PC-NEW").has("before")).isFalse();
        assertThat(machines.get("PC-SAME").get("change").getAsString()).isEqualTo("SAME");
        assertThat(machines.get("PC-BROKEN").get("change").getAsString()).isEqualTo("WORSE");
        JsonObject mended = machines.get("pc-mended.example.org");
        assertThat(mended.get("change").getAsString()).isIn("READY", "BETTER");
        assertThat(mended.getAsJsonObject("before").get("verdict").getAsString()).isEqualTo("BLOCKED");
    }

    @Test
    void tables_have_two_more_columns_and_a_page_says_it_in_both_languages() throws Exception {
        List<String> rows = fleet("csv", Language.ENGLISH).out().lines().toList();
        assertThat(rows.get(0)).contains("\"partial\",\"change\",\"verdict-before\",");
        assertThat(rows).hasSize(7).anyMatch(row -> row.contains("PC-GONE") && row.contains("\"GONE\""));
        assertThat(fleet("html", Language.ENGLISH).out()).contains("Since the earlier bundles", "Depuis les lots précédents", "PC-GONE");

        Path workbook = folder.resolve("since.xlsx");
        assertThat(fleet("xlsx=" + workbook, Language.FRENCH).code()).isEqualTo(1);
        assertThat(Files.size(workbook)).isPositive();
        Path table = folder.resolve("since.csv");
        for (int again = 0; again < 2; again++) {
            assertThat(fleet("csv=" + table, Language.ENGLISH).err()).as("our own table is replaced").isEmpty();
        }
    }

    @Test
    void an_earlier_folder_without_bundles_is_refused() throws Exception {
        Path none = Files.createDirectories(folder.resolve("none"));
        Place.Ran ran = Place.laptop().run("fleet", folder.resolve("friday").toString(), "--since", none.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(none.toString());
    }

    private static Place.Ran fleet(String format, Language language) {
        return Place.laptop().in(language).run("fleet", folder.resolve("friday").toString(), "--since", folder.resolve("monday").toString(), "--format", format);
    }

    private static void bundle(String day, String name, long dotNet, String role) {
        Place machine = Place.on(RecordedMachine.sound().set(MachineFacts.NAME, name).set(DotNetFacts.RELEASE, dotNet));
        assertThat(machine.run("collect", "--role", role, "-o", folder.resolve(day).resolve(name + ".zip").toString()).code()).isZero();
    }
}
