package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.SnapshotWriter;
import com.akio.tws.preflight.fact.AnyReadings;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.json.JsonText;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.redact.MaskKind;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.selftest.SelfTest;
import com.akio.tws.preflight.site.AnySites;
import com.akio.tws.preflight.site.Connector;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteExample;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileWriter;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The published JSON Schemas, held against what the tool really writes. */
class PublishedSchemasTest {

    private static final Schema SITE = Schema.published("site-1");
    private static final Schema SNAPSHOT = Schema.published("snapshot-1");
    private static final Schema REPORT = Schema.published("report-1");

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void any_profile_is_as_its_schema_says(@ForAll("profiles") SiteProfile profile) throws IOException {
        SITE.accepts(JsonText.write(json -> SiteProfileWriter.write(profile, json)));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void any_snapshot_is_as_its_schema_says(@ForAll("snapshots") Snapshot snapshot, @ForAll("profiles") SiteProfile profile)
            throws IOException {
        StringBuilder written = new StringBuilder();
        Site site = new Site(profile, Site.DEFAULT.tws(), Site.DEFAULT.role(), Site.DEFAULT.phase(), profile.installDirectory());
        SnapshotWriter.write(new Collected(snapshot, site, false), "test", written);
        SNAPSHOT.accepts(written.toString());
    }

    @Example
    void reports_of_all_sorts_are_as_their_schema_says() throws IOException {
        for (RecordedMachine machine : List.of(RecordedMachine.sound(), RecordedMachine.empty(), RecordedMachine.locked())) {
            for (String fields : List.of("", "\"users\": 8001", "\"answers\": [{\"id\": \"site.administrators-present\", "
                    + "\"value\": \"yes\", \"by\": \"M\", \"when\": \"2026-11-20\"}, {\"id\": \"server.dotnet\", \"value\": \"no\", \"by\": \"M\", "
                    + "\"when\": \"2026-11-20T09:00:00.5+01:00\", \"note\": \"n\", \"function\": \"f\", \"until\": \"2030-01-01\"}]",
                    "\"users\": 400, \"waivers\": [{\"id\": \"server.dotnet\", "
                    + "\"reason\": \"x\", \"until\": \"2030-01-01\"}, {\"id\": \"server.memory\", \"reason\": \"y\"}]")) {
                for (Language language : Language.values()) {
                    REPORT.accepts(written(Judged.report(machine, Sites.planned(fields)), language));
                }
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void any_sheet_of_readings_is_as_its_schema_says(@ForAll("snapshots") Snapshot snapshot) throws IOException {
        for (Snapshot machine : List.of(snapshot, RecordedMachine.sound().snapshot(), RecordedMachine.empty().snapshot())) {
            StringBuilder written = new StringBuilder();
            new JsonSelfTestWriter().write(SelfTest.of(machine, Role.CLIENT, false, "1", fact -> true), Texts.in(Language.FRENCH), written);
            Schema.published("selftest-1").accepts(written.toString());
        }
    }

    @Example
    void the_example_of_a_profile_is_as_its_schema_says() {
        for (Language language : Language.values()) {
            SITE.accepts(JsonParser.parseString(SiteExample.text(language)).toString());
        }
    }

    @Example
    void the_schemas_refuse_what_the_tool_would_never_write() throws IOException {
        JsonObject report = JsonParser.parseString(written(Judged.report(RecordedMachine.locked(), Site.DEFAULT), Language.ENGLISH))
                .getAsJsonObject();

        assertThat(REPORT.faults(changed(report, "extra", "1"))).isNotEmpty();
        assertThat(REPORT.faults(changed(report, "verdict", "\"FINE\""))).isNotEmpty();
        assertThat(REPORT.faults(changed(report, "partial", "true"))).isNotEmpty();
        assertThat(REPORT.faults(report.toString().replace("\"UNREADABLE\"", "\"KNOWN\""))).isNotEmpty();
        assertThat(REPORT.faults(report.toString().replaceFirst("\"remedy\":\"[^\"]*\"", "\"remedy\":null"))).isNotEmpty();
        assertThat(SITE.faults("{\"usres\": 5}")).isNotEmpty();
        assertThat(SITE.faults("{\"users\": 0}")).isNotEmpty();
        assertThat(SITE.faults("{\"phones\": [{\"model\": \"x\", \"colour\": \"red\"}]}")).isNotEmpty();
        assertThat(SNAPSHOT.faults("{}")).isNotEmpty();
        assertThat(Schema.published("bundle-1").faults("{\"schema\": \"tws-preflight/bundle/1\", \"tool\": {\"name\": \"tws-preflight\", "
                + "\"version\": \"1\"}, \"entries\": {\"snapshot.json\": \"no sum\"}}")).isNotEmpty();
    }

    @Example
    void the_words_of_the_schemas_are_the_words_of_the_code() {
        JsonObject site = properties("site-1");
        JsonObject report = properties("report-1");

        assertThat(words(site, "features", "items")).containsExactlyElementsOf(words(Feature.values(), Feature::word));
        assertThat(words(site, "connectors", "items", "properties", "kind"))
                .containsExactlyElementsOf(words(Connector.values(), Connector::word));
        assertThat(words(site, "pabx", "properties", "kind")).containsExactlyElementsOf(words(PabxKind.values(), PabxKind::word));
        assertThat(words(report, "verdict")).containsExactlyInAnyOrderElementsOf(words(Verdict.values(), Enum::name));
        assertThat(report.getAsJsonObject("summary").getAsJsonObject("properties").keySet())
                .containsAll(words(Status.values(), Enum::name)).hasSize(Status.values().length);
        List<String> statuses = words(Status.values(), Enum::name);
        assertThat(words(definition("report-1", "finding"), "properties", "status")).containsExactlyInAnyOrderElementsOf(statuses);
        assertThat(words(definition("diff-1", "status"))).containsExactlyInAnyOrderElementsOf(statuses);
        assertThat(words(JsonParser.parseString(Schema.text("fleet-1")).getAsJsonObject().getAsJsonArray("oneOf").get(0).getAsJsonObject(),
                "properties", "findings", "additionalProperties")).containsExactlyInAnyOrderElementsOf(statuses);
        assertThat(words(definition("redaction-map-1", "kind"))).containsExactlyElementsOf(words(MaskKind.values(), MaskKind::word));
        JsonObject reason = JsonParser.parseString(Schema.text("snapshot-1")).getAsJsonObject().getAsJsonObject("$defs")
                .getAsJsonObject("reason").getAsJsonObject("properties");
        assertThat(words(reason, "kind")).containsExactlyInAnyOrderElementsOf(words(Reason.Kind.values(), Enum::name));
    }

    @Example
    void every_schema_is_named_after_its_file() {
        for (String name : Schema.names()) {
            JsonObject schema = JsonParser.parseString(Schema.text(name)).getAsJsonObject();

            assertThat(schema.get("$id").getAsString()).isEqualTo("https://akio.com/tws-preflight/" + name + ".schema.json");
            assertThat(schema.get("title").getAsString()).isEqualTo("tws-preflight/" + name.replace("-1", "/1"));
        }
    }

    @Provide
    Arbitrary<SiteProfile> profiles() {
        return AnySites.profiles();
    }

    @Provide
    Arbitrary<Snapshot> snapshots() {
        return AnyReadings.snapshots();
    }

    private static String written(Report report, Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        new JsonReportWriter().write(report, Texts.in(language), text);
        return text.toString();
    }

    private static String changed(JsonObject object, String name, String value) {
        JsonObject other = object.deepCopy();
        other.add(name, JsonParser.parseString(value));
        return other.toString();
    }

    private static JsonObject properties(String schema) {
        return JsonParser.parseString(Schema.text(schema)).getAsJsonObject().getAsJsonObject("properties");
    }

    private static JsonObject definition(String schema, String name) {
        return JsonParser.parseString(Schema.text(schema)).getAsJsonObject().getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private static List<String> words(JsonObject from, String... path) {
        JsonObject at = from;
        for (String step : path) {
            at = at.getAsJsonObject(step);
        }
        JsonArray words = at.getAsJsonArray("enum");
        return words.asList().stream().map(JsonElement::getAsString).toList();
    }

    private static <E> List<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
