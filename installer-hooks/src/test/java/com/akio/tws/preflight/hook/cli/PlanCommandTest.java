package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fr", "en"})
    void the_example_is_a_profile_that_can_be_planned_as_it_stands(String language) throws IOException {
        Path example = folder.resolve("example.json");
        Run written = Run.of("plan", "--example", "--lang", language, "-o", example.toString());

        assertThat(written.code()).isZero();
        assertThat(Run.of("plan", "--profile", example.toString(), "--lang", language).code()).isZero();
        assertThat(Run.of("plan", "--example", "--lang", language).out()).isEqualTo(Files.readString(example));
    }

    @Test
    void every_format_goes_to_its_own_file_and_the_text_to_standard_output() throws IOException {
        Path csv = folder.resolve("flows.csv");
        Path json = folder.resolve("plan.json");
        Run run = Run.of("plan", "--profile", profile("\"users\": 300").toString(), "--format", "csv=" + csv, "--format", "json=" + json,
                "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("TWS Preflight – plan of the site – TWS 5.2");
        assertThat(Files.readString(csv)).startsWith("\uFEFF\"row\",\"name\"").contains("\"R30\",\"web\"");
        assertThat(document(Files.readString(json)).getAsJsonObject("server").get("maxUsers").getAsInt()).isEqualTo(500);
    }

    @Test
    void a_feature_that_the_version_does_not_have_is_told_and_exits_1() throws IOException {
        Path profile = profile("\"features\": [\"conference\"]");
        Run run = Run.of("plan", "--profile", profile.toString(), "--tws", "5.1", "--format", "json", "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(document(run.out()).getAsJsonArray("conflicts")).hasSize(1);
        assertThat(Run.of("plan", "--profile", profile.toString()).code()).isZero();
    }

    @Test
    void consulting_akio_is_an_answer_and_no_failure() throws IOException {
        Run run = Run.of("plan", "--profile", profile("\"users\": 8001").toString(), "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(document(run.out()).getAsJsonObject("server").get("consultAkio").getAsBoolean()).isTrue();
        assertThat(document(run.out()).getAsJsonObject("server").get("ramGb").isJsonNull()).isTrue();
    }

    @Test
    void a_plan_without_a_profile_is_refused_with_what_to_do() {
        Run run = Run.of("plan", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--profile", "plan --example");
    }

    @Test
    void a_wrong_profile_is_refused_with_the_place_and_nothing_is_written() throws IOException {
        Path csv = folder.resolve("flows.csv");
        Run run = Run.of("plan", "--profile", profile("\"users\": \"many\"").toString(), "--format", "csv=" + csv, "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("site.json:1:11 users: expected a whole number from 1");
        assertThat(csv).doesNotExist();
    }

    @Test
    void an_unknown_format_is_refused_with_those_that_are_known() throws IOException {
        Run run = Run.of("plan", "--profile", profile("").toString(), "--format", "junit", "--lang", "en");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("unknown format junit", "text, html, csv, bandwidth, xlsx, json");
    }

    @Test
    void a_workbook_is_written_to_its_file_and_refused_without_one() throws IOException {
        Path workbook = folder.resolve("plan.xlsx");
        String profile = profile("\"users\": 80").toString();

        assertThat(Run.of("plan", "--profile", profile, "--format", "xlsx=" + workbook).code()).isZero();
        assertThat(Files.readAllBytes(workbook)).as("a ZIP").startsWith('P', 'K');
        Run refused = Run.of("plan", "--profile", profile, "--format", "xlsx", "--lang", "en");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("xlsx", "-o FILE");
    }

    @Test
    void what_check_would_refuse_exits_1_and_what_it_would_only_warn_of_does_not() throws IOException {
        assertThat(Run.of("plan", "--profile", profile("\"companies\": 60").toString()).code()).isEqualTo(1);
        assertThat(Run.of("plan", "--profile", profile("\"usersPerDomain\": 900").toString()).code()).isZero();
        assertThat(Run.of("plan", "--profile", profile("\"supervisedUsers\": 1500").toString()).code()).isZero();
    }

    @Test
    void the_page_is_written_to_its_file() throws IOException {
        Path page = folder.resolve("plan.html");
        Run run = Run.of("plan", "--profile", profile("\"users\": 80").toString(), "--format", "html=" + page, "--lang", "fr");

        assertThat(run.code()).isZero();
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("<html lang=\"fr\">", "class=\"drawing\"");
    }

    private Path profile(String fields) throws IOException {
        return Files.writeString(folder.resolve("site.json"), "{" + fields + "}");
    }

    private static JsonObject document(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
