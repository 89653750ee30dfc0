package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers on the command line and in a profile, through bundle, replay, comparison and fleet. */
class AnswerOptionTest {

    private static final String ASKS = "site.administrators-present";

    @TempDir
    private Path folder;
    private Path bundle;

    @BeforeEach
    void bundle() {
        bundle = folder.resolve("demo.zip");
        Place.laptop().run("demo", "--bundle", bundle.toString());
    }

    @Test
    void an_answer_confirms_and_is_quoted_with_all_that_was_told() {
        JsonObject finding = finding(check("--answer", ASKS + "=yes;by=Marie Dupont; function=DSI;when=2026-11-20;note=a; b=c;until=2027-06-30"), ASKS);

        assertThat(finding.get("status").getAsString()).isEqualTo("CONFIRMED");
        assertThat(finding.getAsJsonObject("answer").toString()).isEqualTo("{\"value\":\"yes\",\"by\":\"Marie Dupont\",\"function\":\"DSI\","
                + "\"when\":\"2026-11-20\",\"note\":\"a; b=c\",\"until\":\"2027-06-30\",\"use\":\"COUNTED\"}");
        assertThat(finding(check(), ASKS).get("answer").isJsonNull()).isTrue();
        assertThat(finding(check("--answer", ASKS + "=yes;by=M"), ASKS).getAsJsonObject("answer").get("when").getAsString()).isEqualTo("2026-11-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {ASKS, "=yes;by=M", ASKS + "=yes", ASKS + "=yes;by=", ASKS + "=yes;by= ", ASKS + "=maybe;by=M", ASKS + "=n/a;by=M",
        ASKS + "=yes;by=M;by=N", ASKS + "=yes;by=M;fonction=DSI", ASKS + "=yes;by=M;when=2026-02-30", ASKS + "=yes;by=M;until=x",
        "server.nothing=yes;by=M", "client.headset=yes;by=M"})
    void what_is_misspelt_or_can_have_no_effect_is_refused(String answer) {
        Place.Ran ran = Place.laptop().run("check", "--from", bundle.toString(), "--answer", answer);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void two_answers_to_one_point_are_refused() {
        assertThat(Place.laptop().run("check", "--from", bundle.toString(), "--answer", ASKS + "=yes;by=M", "--answer", ASKS + "=no;by=N").err())
                .contains("answered twice");
    }

    @ParameterizedTest(name = "{0} in --quiet: {1}")
    @CsvSource(delimiter = '|', value = {
        "site.administrators-present=yes;by=M;when=2026-01-01;until=2026-11-22 | Not counted: site.administrators-present (answer ended on 2026-11-22)",
        "site.administrators-present=yes;by=M;when=2027-01-01 | Not counted: site.administrators-present (answer dated 2027-01-01, in the future)"})
    void an_answer_that_counts_as_none_is_said_on_the_one_line_too(String answer, String said) {
        Place.Ran quiet = Place.laptop().run("check", "--from", bundle.toString(), "--quiet", "--answer", answer);
        Place.Ran runtime = Place.laptop().run("check", "--from", bundle.toString(), "--quiet", "--phase", "runtime", "--answer", answer);

        assertThat(quiet.out().lines()).hasSize(1);
        assertThat(quiet.out()).contains(said);
        assertThat(runtime.out()).contains(said);
        assertThat(Place.laptop().run("check", "--from", bundle.toString(), "--answer", answer).out()).contains(said);
    }

    @Test
    void an_expired_waiver_is_said_on_the_one_line_too() {
        assertThat(Place.laptop().run("check", "--from", bundle.toString(), "--quiet", "--waive", "server.dotnet=x;until=2026-11-22;by=Jean;on=2026-01-02").out())
                .contains("Not counted: server.dotnet (waiver ended on 2026-11-22)");
    }

    @Test
    void the_command_line_wins_over_the_profile_and_says_so() throws Exception {
        Path profile = Files.writeString(folder.resolve("site.json"), "{\"users\": 50, \"answers\": [{\"id\": \"" + ASKS
                + "\", \"value\": \"no\", \"by\": \"Jean\", \"when\": \"2026-11-01\"}]}");
        Place.Ran ran = Place.laptop().run("check", "--from", bundle.toString(), "--profile", profile.toString(), "--format", "json", "--answer",
                ASKS + "=yes;by=Marie");

        assertThat(finding(JsonParser.parseString(ran.out()).getAsJsonObject(), ASKS).get("status").getAsString()).isEqualTo("CONFIRMED");
        assertThat(ran.err()).contains("takes the place of the profile’s: no, Jean, on 2026-11-01");
        assertThat(finding(check("--profile", profile.toString()), ASKS).get("status").getAsString()).isEqualTo("WARN");
    }

    @Test
    void waivers_say_who_gave_them_and_when() {
        Place.Ran text = Place.laptop().run("check", "--from", bundle.toString(), "--waive", "server.dotnet=ordered;by=Jean;on=2026-11-20;until=2027-01-31");
        JsonObject waiver = finding(check("--waive", "server.dotnet=ordered;by=Jean;on=2026-11-20;until=2027-01-31"), "server.dotnet").getAsJsonObject("waiver");

        assertThat(text.out()).contains("waived until 2027-01-31: ordered (Jean, on 2026-11-20)");
        assertThat(waiver.toString()).isEqualTo("{\"reason\":\"ordered\",\"until\":\"2027-01-31\",\"by\":\"Jean\",\"on\":\"2026-11-20\"}");
    }

    @Test
    void a_profile_with_an_answer_for_no_check_is_refused() throws Exception {
        Path profile = Files.writeString(folder.resolve("site.json"),
                "{\"answers\": [{\"id\": \"server.dotnot\", \"value\": \"yes\", \"by\": \"M\", \"when\": \"2026-11-01\"}]}");

        assertThat(Place.laptop().run("check", "--from", bundle.toString(), "--profile", profile.toString()).err()).contains("near it: server.dotnet");
    }

    @Test
    void fleet_and_comparison_tell_a_confirmed_point_from_one_that_is_open() throws Exception {
        Path before = folder.resolve("before.json");
        Path after = folder.resolve("after.json");
        Files.writeString(before, check().toString());
        Files.writeString(after, check("--answer", ASKS + "=yes;by=M").toString());
        Place.Ran fleet = Place.laptop().run("fleet", bundle.toString(), "--format", "json", "--answer", ASKS + "=yes;by=M");

        assertThat(Place.laptop().run("diff", before.toString(), after.toString(), "--format", "json").out())
                .containsPattern("(?s)\"better\":.*\"id\": \"" + ASKS.replace(".", "\\.") + "\",\\s+\"before\": \"MANUAL\",\\s+\"after\": \"CONFIRMED\".*\"worse\": \\[\\]");
        assertThat(Place.laptop().run("diff", after.toString(), before.toString()).code()).isEqualTo(1);
        assertThat(fleet.out()).contains("\"" + ASKS + "\":\"CONFIRMED\"");
    }

    private JsonObject check(String... options) {
        return JsonParser.parseString(Place.laptop().run(java.util.stream.Stream.concat(java.util.stream.Stream.of("check", "--from", bundle.toString(),
                "--format", "json"), java.util.stream.Stream.of(options)).toArray(String[]::new)).out()).getAsJsonObject();
    }

    private static JsonObject finding(JsonObject report, String id) {
        for (JsonElement finding : report.getAsJsonArray("findings")) {
            if (finding.getAsJsonObject().get("id").getAsString().equals(id)) {
                return finding.getAsJsonObject();
            }
        }
        throw new AssertionError(id);
    }
}
