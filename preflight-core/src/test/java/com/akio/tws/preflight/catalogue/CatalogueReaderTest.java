package com.akio.tws.preflight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.input.BadInput;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueReaderTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();

    @Test
    void the_built_in_edition_holds_every_row_of_the_document_once_in_its_order() {
        assertThat(CATALOGUE.rows().stream().map(Row::id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 69).mapToObj(number -> "R" + number).toList());
    }

    @Test
    void the_built_in_edition_read_as_a_file_is_accepted_and_marked_external() throws BadInput {
        Catalogue read = Edition.with(edition -> { });

        assertThat(read.external()).isTrue();
        assertThat(read.rows()).isEqualTo(CATALOGUE.rows());
        assertThat(read.flows()).isEqualTo(CATALOGUE.flows());
        assertThat(read.planning()).isEqualTo(CATALOGUE.planning());
        assertThat(read.entries().keySet()).isEqualTo(CATALOGUE.entries().keySet());
    }

    @Test
    void an_edition_written_before_rows_had_places_is_read_as_before_and_names_none() throws BadInput {
        Catalogue read = Edition.with(edition -> edition.getAsJsonArray("rows").forEach(row -> row.getAsJsonObject().remove("document")));

        assertThat(read.rows()).hasSameSizeAs(CATALOGUE.rows()).allSatisfy(row -> assertThat(row.document()).isEmpty());
    }

    @Test
    void list_of_checks_and_catalogue_are_in_step() {
        Set<String> checks = new TreeSet<>(Checks.all().stream().map(check -> check.id().name()).toList());

        assertThat(CATALOGUE.entries().keySet().stream().map(CheckId::name)).containsExactlyInAnyOrderElementsOf(checks);
    }

    /** Every figure of every check, so that none can be missing in the middle of a run. */
    static Stream<Arguments> figures() {
        List<Arguments> figures = new ArrayList<>();
        for (JsonElement check : Edition.builtIn().getAsJsonArray("checks")) {
            String id = check.getAsJsonObject().get("id").getAsString();
            for (String figure : check.getAsJsonObject().getAsJsonObject("figures").keySet()) {
                figures.add(Arguments.of(id + " " + figure, id, figure));
            }
        }
        return figures.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void an_edition_without_a_figure_that_a_check_asks_for_is_refused_with_the_place(String name, String id, String figure) {
        refused(edition -> figuresOf(edition, id).remove(figure), "edition.json:1:", "figures", figure);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void an_edition_with_a_figure_of_another_type_is_refused_with_the_place(String name, String id, String figure) {
        refused(edition -> figuresOf(edition, id).add(figure, new JsonPrimitive(true)), "edition.json:1:", figure);
    }

    static Stream<String> members() {
        return Edition.builtIn().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("members")
    void an_edition_without_one_of_its_parts_is_refused_with_the_name_of_the_part(String member) {
        refused(edition -> edition.remove(member), "edition.json:1:1", member);
    }

    @Test
    void an_edition_without_a_check_is_refused_with_its_name() {
        refused(edition -> edition.getAsJsonArray("checks").remove(0), "edition.json:1:", "server.os.version");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a check that this tool does not have", edition -> check(edition).addProperty("id", "server.moon"), "server.moon"),
                fault("an id that is none", edition -> check(edition).addProperty("id", "Moon"), "Moon"),
                fault("a check twice", edition -> edition.getAsJsonArray("checks").add(check(edition)), "server.os.version"),
                fault("a row that is not in the list", edition -> check(edition).addProperty("row", "R99"), "R99"),
                fault("a row twice", edition -> edition.getAsJsonArray("rows").add(first(edition, "rows")), "R1"),
                fault("a row number that is none", edition -> first(edition, "rows").addProperty("id", "1"), "\"1\""),
                fault("a row without its place in the document", edition -> first(edition, "rows").remove("document"), "document"),
                fault("a place without a page", edition -> document(edition).remove("page"), "page"),
                fault("a place on a page that is none", edition -> document(edition).addProperty("page", 0), "page"),
                fault("a place without the document's words", edition -> document(edition).addProperty("sentence", " "), "sentence"),
                fault("a misspelt member of a place", edition -> document(edition).addProperty("seite", 3), "seite"),
                fault("a row in one language", edition -> first(edition, "rows").getAsJsonObject("subject").remove("fr"), "fr"),
                fault("a role that is none", edition -> {
                    check(edition).getAsJsonArray("roles").set(0, new JsonPrimitive("phone"));
                }, "phone"),
                fault("a misspelt member", edition -> edition.addProperty("flow", 1), "flow"),
                fault("a misspelt member of a flow", edition -> first(edition, "flows").addProperty("port", 80), "port"),
                fault("a flow twice", edition -> edition.getAsJsonArray("flows").add(first(edition, "flows")), "web"),
                fault("a port that is none", edition -> ports(edition, "65536"), "65536"),
                fault("a port 0", edition -> ports(edition, "0"), "\"0\""),
                fault("a range from high to low", edition -> ports(edition, "90-80"), "90-80"),
                fault("a flow without ports", edition -> first(edition, "flows").add("ports", new JsonArray()), "ports"),
                fault("a party that is none", edition -> first(edition, "flows").addProperty("from", "moon"), "moon"),
                fault("a feature that is none", edition -> {
                    JsonArray features = new JsonArray();
                    features.add("moon");
                    first(edition, "flows").getAsJsonObject("when").add("features", features);
                }, "moon"),
                fault("a condition that can never hold", edition -> {
                    first(edition, "flows").getAsJsonObject("when").add("features", new JsonArray());
                }, "features"),
                fault("server sizes that shrink", edition -> {
                    edition.getAsJsonArray("tiers").get(2).getAsJsonObject().addProperty("ramGb", 4);
                }, "tiers[2]"),
                fault("a guide to channels that shrinks", edition -> {
                    edition.getAsJsonObject("media").getAsJsonArray("channels").get(5).getAsJsonObject().addProperty("voicemail", 1);
                }, "channels[5]"),
                fault("no server sizes", edition -> edition.add("tiers", new JsonArray()), "tiers"),
                fault("a processor of no known family", edition -> {
                    first(edition, "tiers").getAsJsonArray("processors").get(0).getAsJsonObject().addProperty("family", "z80");
                }, "z80"),
                fault("an edition's name that is none", edition -> edition.addProperty("edition", "a b"), "a b"),
                fault("another schema", edition -> edition.addProperty("schema", "tws-preflight/catalogue/2"), "catalogue/2"),
                fault("a version that is none", edition -> way(edition).addProperty("from", "the latest"), "the latest"),
                fault("a way of a firmware in one language", edition -> way(edition).getAsJsonObject("by").remove("fr"), "fr"),
                fault("a maker of phones without ways", edition ->
                        figuresOf(edition, "telephony.snom").getAsJsonObject("firmware").add("ways", new JsonArray()), "ways"),
                fault("a word for other models that is none", edition ->
                        figuresOf(edition, "telephony.snom").addProperty("unlisted", "perhaps"), "perhaps"),
                fault("a flow of a maker that is not among the checks", edition ->
                        Edition.named(edition.getAsJsonArray("flows"), "name", "phone-web").getAsJsonObject("when")
                                .getAsJsonArray("phones").add("snomm"), "snomm"),
                fault("an exclusion with a place that nobody fills in", edition ->
                        edition.getAsJsonArray("exclusions").get(4).getAsJsonObject().addProperty("path", "[instal]\\TWS\\Logs"), "[instal]"),
                fault("a folder of a check with such a place", edition ->
                        figuresOf(edition, "server.antivirus").getAsJsonArray("folders").add("%temp%\\TWS"), "%temp%"),
                fault("a disk of a size that no list of buses names", edition ->
                        first(edition, "tiers").addProperty("disk", "SATTA"), "SATTA"),
                fault("a maker of phones whom nobody judges", edition -> {
                    Edition.named(edition.getAsJsonArray("checks"), "id", "telephony.snom").getAsJsonArray("roles").set(0, new JsonPrimitive("client"));
                }, "roles"),
                fault("a check that blocks without a row", edition -> check(edition).remove("row"), "level"),
                fault("a PABX twice", edition -> figuresOf(edition, "telephony.pabx.version").getAsJsonArray("kinds").add(kind(edition, 3)), "oxe"),
                fault("builds that end before they begin", edition ->
                        figuresOf(edition, "client.os.version").getAsJsonArray("workstations").get(1).getAsJsonObject().addProperty("to", 5), "to"),
                fault("a maker without models", edition -> figuresOf(edition, "telephony.snom").add("models", new JsonArray()), "models"),
                fault("a misspelt figure", edition -> figuresOf(edition, "server.disk.space").addProperty("gigabyte", 80), "gigabyte"),
                fault("a family of processors that is none", edition ->
                        figuresOf(edition, "client.cpu").getAsJsonArray("accepted").add("z80"), "z80"),
                fault("a flow that the firewall summary does not open", edition ->
                        Edition.named(edition.getAsJsonArray("flows"), "name", "supervision").getAsJsonArray("ports")
                                .set(0, new JsonPrimitive("9104")), "supervision"),
                fault("a section that cites no row of the edition", edition ->
                        edition.getAsJsonObject("sections").addProperty("exclusions", "R99"), "R99"),
                fault("a network that is none", edition ->
                        edition.getAsJsonArray("privateNetworks").add("10.0.0.0/33"), "10.0.0.0/33"),
                fault("a release that is none", edition -> kind(edition, 0).addProperty("minimum", "current"), "current"),
                fault("the release of a PABX that no site can have", edition -> kind(edition, 0).addProperty("kind", "mivoice-6000"),
                        "mivoice-6000"),
                fault("keys of a PABX that no site can have", edition ->
                        figuresOf(edition, "telephony.pabx.csta-keys").getAsJsonArray("perUser").add("mivoice-6000"), "mivoice-6000"),
                fault("a part of TWS that no site can have", edition ->
                        figuresOf(edition, "server.tws.features").getAsJsonArray("features").add("teleportation"), "teleportation"),
                fault("a figure below zero", edition -> figuresOf(edition, "server.disk.space").addProperty("gigabytes", -1), "-1"),
                fault("a name without its number", edition -> {
                    figuresOf(edition, "server.os.version").getAsJsonArray("supported").get(0).getAsJsonObject().remove("number");
                }, "number"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void an_edition_with_a_fault_is_refused_with_the_place_and_what_was_found(String name, Consumer<JsonObject> change, String found) {
        refused(change, "edition.json:1:", found);
    }

    private static Arguments fault(String name, Consumer<JsonObject> change, String found) {
        return Arguments.of(name, change, found);
    }

    private static void refused(Consumer<JsonObject> change, String... said) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Edition.with(change)).satisfies(refusal ->
                assertThat(refusal.getMessage()).contains(said));
    }

    private static JsonObject first(JsonObject edition, String list) {
        return edition.getAsJsonArray(list).get(0).getAsJsonObject();
    }

    private static JsonObject way(JsonObject edition) {
        return first(figuresOf(edition, "telephony.snom").getAsJsonObject("firmware"), "ways");
    }

    private static JsonObject document(JsonObject edition) {
        return first(edition, "rows").getAsJsonObject("document");
    }

    private static JsonObject check(JsonObject edition) {
        return first(edition, "checks");
    }

    private static void ports(JsonObject edition, String ports) {
        first(edition, "flows").getAsJsonArray("ports").set(0, new JsonPrimitive(ports));
    }

    private static JsonObject kind(JsonObject edition, int index) {
        return figuresOf(edition, "telephony.pabx.version").getAsJsonArray("kinds").get(index).getAsJsonObject();
    }

    private static JsonObject figuresOf(JsonObject edition, String id) {
        return Edition.named(edition.getAsJsonArray("checks"), "id", id).getAsJsonObject("figures");
    }
}
