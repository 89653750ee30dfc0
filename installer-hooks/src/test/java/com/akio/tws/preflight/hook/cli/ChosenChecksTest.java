package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.input.BadInput;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words behind --only, --skip, catalogue and explain. */
class ChosenChecksTest {

    private static final Catalogue EDITION = CatalogueReader.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"server.dotnet | server.dotnet", " server.dotnet | server.dotnet",
        "server.disk.* | server.disk.space, server.disk.separate-drive, server.disk.free-minimum, server.disk.technology",
        "SERVER.DISK.* | server.disk.space, server.disk.separate-drive, server.disk.free-minimum, server.disk.technology",
        "*.memory | server.memory, client.memory", "server.cpu.c?res | server.cpu.cores",
        "R12 | server.limits.companies, server.limits.domains, server.limits.users-per-domain", "r15 | server.dotnet",
        "R4-R5 | server.disk.space, server.disk.separate-drive", "R4-5 | server.disk.space, server.disk.separate-drive",
        "R5–R4 | server.disk.space, server.disk.separate-drive"})
    void a_word_means_checks(String word, String ids) throws BadInput {
        assertThat(ChosenChecks.of(List.of(word), EDITION)).extracting(CheckId::name).containsExactly(ids.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"required", "REQUIRED", "obligatoire", "Obligatoire"})
    void a_level_is_told_as_either_language_shows_it(String word) throws BadInput {
        Set<CheckId> required = Checks.of(EDITION).stream().filter(check -> EDITION.entry(check.id()).level() == Level.REQUIRED)
                .map(check -> check.id()).collect(Collectors.toSet());

        assertThat(ChosenChecks.of(List.of(word), EDITION)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"servr.* | near it: server.", "server.dik.* | server.disk.space", "*.memry | server.memory", "zzz* | lists them all", "R999 | R999",
        "R70-R80 | R70-R80", "server.dotnt | server.dotnet", "(server).* | lists them all", "[ | lists them all"})
    void a_word_that_means_none_is_refused_with_what_is_near(String word, String said) {
        Place.Ran ran = Place.laptop().run("demo", "--only", word);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(word).contains(said);
        assertThat(Place.laptop().run("demo", "--skip", word).code()).isEqualTo(2);
        assertThatThrownBy(() -> ChosenChecks.of(List.of("server.dotnet", word), EDITION)).isInstanceOf(BadInput.class);
    }

    @Test
    void what_is_chosen_runs_and_nothing_else() {
        assertThat(ids("--only", "server.disk.*", "--only", "R15")).containsExactlyInAnyOrder("server.dotnet", "server.disk.space",
                "server.disk.separate-drive", "server.disk.free-minimum", "server.disk.technology");
        assertThat(ids("--skip", "required,recommended")).isNotEmpty().allSatisfy(id ->
                assertThat(EDITION.entry(CheckId.of(id)).level()).isEqualTo(Level.MANUAL));
    }

    @Test
    void nothing_left_to_judge_is_never_called_ready() {
        for (String[] selection : List.of(new String[] {"demo", "--only", "client.*"}, new String[] {"demo", "--skip", "*"})) {
            Place.Ran ran = Place.laptop().run(selection);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("leave no check of: server");
        }
    }

    @Test
    void catalogue_and_explain_take_the_same_words() {
        JsonObject listed = JsonParser.parseString(Place.laptop().run("catalogue", "R12", "--format", "json").out()).getAsJsonObject();
        assertThat(listed.getAsJsonArray("checks")).hasSize(3);
        assertThat(listed.getAsJsonArray("rows")).extracting(row -> row.getAsJsonObject().get("id").getAsString()).containsExactly("R12");

        assertThat(Place.laptop().run("explain", "*.memory").out()).contains("server.memory – ").contains("\n\nclient.memory – ");
        assertThat(Place.laptop().run("explain", "zzz*").code()).isEqualTo(2);
    }

    private static List<String> ids(String... options) {
        String[] arguments = java.util.stream.Stream.concat(java.util.stream.Stream.of("demo", "--format", "json"), java.util.stream.Stream.of(options)).toArray(String[]::new);
        return JsonParser.parseString(Place.laptop().run(arguments).out()).getAsJsonObject().getAsJsonArray("findings").asList().stream()
                .map(JsonElement::getAsJsonObject).map(finding -> finding.get("id").getAsString()).toList();
    }
}
