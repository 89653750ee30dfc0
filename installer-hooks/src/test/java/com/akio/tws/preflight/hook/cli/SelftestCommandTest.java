package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.AntivirusFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code selftest}, as a person at a console runs it. */
class SelftestCommandTest {

    private static final RecordedMachine SOUND = RecordedMachine.sound().set(MachineFacts.NAME, "SRV-BREST").set(DotNetFacts.RELEASE, 461814L);

    @TempDir
    private Path folder;

    @Test
    void each_reading_stands_beside_its_command_and_all_could_be_made() throws IOException {
        Run run = Run.of("selftest", "--from", bundle(SOUND), "--lang", "en");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("TWS Preflight ").contains("SRV-BREST (server)", "dotnet.release", "  read: 461814 (0x70bf6)",
                "    reg.exe query \"HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full\" /v \"Release\" /reg:64");
        assertThat(run.out()).doesNotContain("could not be made", "This version knows no command");
    }

    @Test
    void what_could_not_be_read_is_counted_and_named_at_the_end() throws IOException {
        Run run = Run.of("selftest", "--lang", "fr", "--from", bundle(SOUND.denied(AntivirusFacts.PATHS)
                .unreadable(PortFacts.OWNERS, Reason.of(Reason.Kind.TIMED_OUT, ""))));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().strip().lines().toList()).last().asString().startsWith("2 lectures sur ")
                .contains("port.owners").contains("defender.excluded-paths");
        assertThat(run.out()).contains("accès refusé");
    }

    @Test
    void quiet_says_what_came_of_it_and_nothing_else() throws IOException {
        Run run = Run.of("selftest", "--quiet", "--lang", "en", "--from", bundle(SOUND));

        assertThat(run.out()).hasLineCount(1).matches("(?s)[0-9]+ readings: [0-9]+ found something, [0-9]+ found that there is nothing\\.\\s*");
    }

    @Test
    void some_readings_are_chosen_by_name_and_the_sheet_says_that_it_is_partial() throws IOException {
        Path json = folder.resolve("sheet.json");

        Run run = Run.of("selftest", "--only", "dotnet.*, os.ubr", "--format", "json=" + json, "--from", bundle(SOUND));

        assertThat(run.code()).as(run.err()).isZero();
        Schema.published("selftest-1").accepts(Files.readString(json));
        JsonObject sheet = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(sheet.get("partial").getAsBoolean()).isTrue();
        assertThat(sheet.getAsJsonArray("readings").asList()).extracting(reading -> reading.getAsJsonObject().get("fact").getAsString())
                .containsExactlyInAnyOrder("dotnet.release", "dotnet.version", "os.ubr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port", "*port", "PORT.*", "machine", ""})
    void a_name_of_no_reading_is_refused_and_nothing_is_written(String pattern) throws IOException {
        Path page = folder.resolve("sheet.html");

        Run run = Run.of("selftest", "--lang", "en", "--only", pattern, "--format", "html=" + page, "--from", bundle(SOUND));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no reading is called");
        assertThat(page).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "markdown", "json"})
    void a_sheet_of_ours_is_written_anew_and_a_sheet_that_somebody_filled_in_elsewhere_stays(String format) throws IOException {
        Path sheet = folder.resolve("sheet");
        String from = bundle(SOUND);
        assertThat(Run.of("selftest", "--format", format + "=" + sheet, "--from", from).code()).isZero();
        assertThat(Run.of("selftest", "--format", format + "=" + sheet, "--from", from).code()).isZero();
        Files.writeString(sheet, "notes of a visit");

        Run run = Run.of("selftest", "--format", format + "=" + sheet, "--from", from);

        assertThat(run.code()).isEqualTo(2);
        assertThat(sheet).hasContent("notes of a visit");
    }

    @Test
    void elsewhere_than_on_windows_it_is_refused_as_collect_is_there() {
        for (Language language : Language.values()) {
            assertThat(Place.laptop().in(language).run("selftest").code()).isEqualTo(2);
            assertThat(Place.laptop().in(language).run("selftest").err()).isEqualTo(Place.laptop().in(language).run("collect").err());
        }
    }

    @Test
    void on_the_machine_itself_it_looks_as_collect_does() {
        Place.Ran ran = Place.on(SOUND).in(Language.ENGLISH).run("selftest", "--only", "machine.name", "--role", "client");

        assertThat(ran.code()).as(ran.err()).isIn(Set.of(0));
        assertThat(ran.out()).contains("SRV-BREST (client)", "hostname.exe");
    }

    @Test
    void a_profile_is_of_no_use_to_a_bundle_and_is_refused() throws IOException {
        Run run = Run.of("selftest", "--lang", "en", "--from", bundle(SOUND), "--role", "client");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--role has no effect with --from");
    }

    private String bundle(RecordedMachine machine) throws IOException {
        return Files.write(folder.resolve("server.zip"), Bundles.of(machine, Site.DEFAULT)).toString();
    }
}
