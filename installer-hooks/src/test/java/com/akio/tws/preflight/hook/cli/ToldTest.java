package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.HardwareFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person may tell on the command line: the size of the site, and what the client machine at hand is for. */
class ToldTest {

    private static final Place MACHINE = Place.on(RecordedMachine.sound());

    @TempDir
    private Path folder;

    @Test
    void without_a_size_the_verdict_says_so_and_strict_blocks() {
        Place.Ran ran = MACHINE.run("check");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("NO SIZE GIVEN: ").contains("Verdict: READY, WITH WARNINGS (NO SIZE GIVEN)");
        assertThat(MACHINE.run("check", "--strict").code()).isEqualTo(1);
        assertThat(MACHINE.run("check", "--users", "50", "--strict").code()).isZero();
        assertThat(MACHINE.run("check", "--calls", "100", "--strict").code()).isZero();
        assertThat(MACHINE.run("check", "--only", "server.dotnet", "--strict").code()).isZero();
    }

    @Test
    void what_is_told_wins_over_the_bundle_and_is_kept_in_the_report() {
        Path bundle = folder.resolve("b.zip");
        assertThat(MACHINE.run("collect", "--users", "50", "--secure", "-o", bundle.toString()).code()).isZero();
        Place small = Place.laptop();

        JsonObject site = site(small.run("check", "--from", bundle.toString(), "--format", "json"));
        assertThat(site.get("users").getAsInt()).isEqualTo(50);
        assertThat(site.get("secure").getAsBoolean()).isTrue();
        assertThat(site.getAsJsonArray("notTold")).extracting(Object::toString).contains("\"callsPerHour\"", "\"use\"");
        JsonObject told = site(small.run("check", "--from", bundle.toString(), "--users", "900", "--calls", "70", "--pabx", "oxe", "--format", "json"));
        assertThat(told.get("users").getAsInt()).isEqualTo(900);
        assertThat(told.get("callsPerHour").getAsInt()).isEqualTo(70);
        assertThat(told.get("pabx").getAsString()).isEqualTo("oxe");
    }

    @Test
    void a_plan_needs_no_profile_where_a_size_is_told() {
        assertThat(Place.laptop().run("plan", "--users", "120", "--calls", "400").out()).contains("500");
        assertThat(Place.laptop().run("plan").code()).isEqualTo(2);
        assertThat(Place.laptop().run("plan", "--secure").code()).as("a plan needs a size").isEqualTo(2);
    }

    @Test
    void what_a_client_machine_is_for_is_kept_in_its_bundle_and_can_be_told_anew() {
        Path bundle = folder.resolve("pc.zip");
        Place pc = Place.on(RecordedMachine.sound().set(HardwareFacts.MEMORY_USABLE, 4L << 30));
        assertThat(pc.run("collect", "--role", "client", "--use", "softphone,smartattendant", "--sessions", "12", "-o", bundle.toString()).code()).isZero();

        Place.Ran ran = Place.laptop().run("check", "--from", bundle.toString());
        assertThat(ran.out()).contains("Judged for: TWS Softphone, TWS SmartAttendant, 12 sessions");
        Place.Ran none = Place.laptop().run("check", "--from", bundle.toString(), "--use", "none", "--sessions", "3");
        assertThat(none.out()).contains("neither Softphone, nor SmartAttendant, nor the v4 client, 3 sessions");
        assertThat(Place.laptop().run("check", "--from", bundle.toString(), "--role", "server").err()).doesNotContain("--use");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--use=softphone | server", "--sessions=3 | server", "--use=phone --role=client | phone",
            "--use=none,softphone --role=client | stands alone", "--sessions=-1 --role=client | from 0 to", "--sessions=many --role=client | from 0 to",
            "--users=0 | from 1 to", "--use=, --role=client | smartattendant", "--use=softphone,,v4-client --role=client | smartattendant", "--users=1.5 | from 1 to", "--calls=x | from 0 to", "--pabx=asterix | oxe"})
    void what_cannot_be_is_refused_with_2_and_says_what_can(String options, String said) {
        String[] arguments = ("check " + options).split(" ");
        Place.Ran ran = MACHINE.run(arguments);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(said);
        assertThat(ran.out()).isEmpty();
    }

    private static JsonObject site(Place.Ran ran) {
        return JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonObject("site");
    }
}
