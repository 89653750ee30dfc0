package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.compare.Diff;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.compare.ReportSummary;
import com.akio.tws.preflight.compare.ReportSummaryReader;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.recorded.Fleets;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.LaterMembers;
import com.akio.tws.preflight.recorded.PlanExamples;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.redact.MaskMap;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A later version adds members; what this version wrote, and what it reads, must stay good beside them. */
class OpenDocumentsTest {

    private static final Site SITE = Sites.planned("""
            "users": 400, "features": ["softphone"], "pabx": {"kind": "oxe", "ports": [2555]}, "phones": [{"model": "Snom D735"}],
            "connectors": [{"kind": "ldap"}], "siteLinks": [{"name": "Lyon", "users": 3}],
            "waivers": [{"id": "server.memory", "reason": "x"}]""");

    /** The keywords of JSON Schema that forbid members which it does not name. */
    private static final Set<String> CLOSING = Set.of("additionalProperties", "unevaluatedProperties");

    static List<String> schemas() {
        return Schema.names();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void no_published_schema_is_closed_at_any_level(String name) {
        assertThat(closed(JsonParser.parseString(Schema.text(name)))).isFalse();
    }

    @Test
    void a_snapshot_with_members_of_a_later_version_is_read_as_if_they_were_not_there() throws Exception {
        byte[] written = Bundles.entries(Bundles.of(RecordedMachine.sound(), SITE)).get("snapshot.json");
        byte[] later = LaterMembers.in(written);

        Schema.open("snapshot-1").accepts(new String(later, StandardCharsets.UTF_8));
        assertThat(BundleReader.read("s.json", later)).isEqualTo(BundleReader.read("s.json", written));
    }

    @Test
    void a_bundle_whose_manifest_has_them_is_read() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>(Bundles.entries(Bundles.of(RecordedMachine.sound(), SITE)));
        byte[] later = LaterMembers.in(entries.get("manifest.json"));
        entries.put("manifest.json", later);

        Schema.open("bundle-1").accepts(new String(later, StandardCharsets.UTF_8));
        assertThat(BundleReader.open("b.zip", Bundles.zip(entries)).collected())
                .isEqualTo(BundleReader.read("b.zip", Bundles.of(RecordedMachine.sound(), SITE)));
    }

    @Test
    void a_report_stands_as_it_did() throws Exception {
        Report report = Judged.report(RecordedMachine.locked(), SITE);
        StringBuilder written = new StringBuilder();
        new JsonReportWriter().write(report, Texts.in(Language.FRENCH), written);
        byte[] later = LaterMembers.in(written.toString().getBytes(StandardCharsets.UTF_8));

        Schema.open("report-1").accepts(new String(later, StandardCharsets.UTF_8));
        assertThat(ReportSummaryReader.read(BundleReader.json("r.json", later))).isEqualTo(ReportSummary.of(report, Texts.in(Language.FRENCH)));
    }

    @Test
    void a_redaction_map_gives_the_same_masks(@TempDir Path folder) throws Exception {
        String written = """
                {"schema": "tws-preflight/redaction-map/1", "map": "01234567", "key": "%s", "masks": [
                 {"kind": "host", "mask": "host-1", "original": "VAUBAN7", "searched": true}]}""".formatted("0a".repeat(32));
        byte[] later = LaterMembers.in(written.getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("map.json"), later);

        Schema.open("redaction-map-1").accepts(new String(later, StandardCharsets.UTF_8));
        assertThat(MaskMap.read(file).json()).isEqualTo(MaskMap.read(Files.writeString(folder.resolve("now.json"), written)).json());
    }

    /** No version reads these back; other programs do, by their schemas. */
    @Test
    void plans_differences_and_fleets_stay_as_their_schemas_say() throws IOException {
        StringBuilder plan = new StringBuilder();
        new JsonPlanWriter().write(PlanExamples.everything(), Texts.in(Language.ENGLISH), plan);
        ReportSummary before = ReportSummary.of(Judged.report(RecordedMachine.sound(), SITE));
        StringBuilder diff = new StringBuilder();
        new JsonDiffWriter().write(Diff.between(before, ReportSummary.of(Judged.report(RecordedMachine.locked(), SITE))),
                Texts.in(Language.ENGLISH), diff);
        FleetOverview overview = Fleets.of(3, "PC-");
        StringBuilder fleet = new StringBuilder();
        new JsonFleetWriter().write(overview, Texts.in(Language.ENGLISH), fleet);

        Schema.open("plan-1").accepts(LaterMembers.in(plan.toString()));
        Schema.open("diff-1").accepts(LaterMembers.in(diff.toString()));
        assertThat(fleet.toString().lines().map(LaterMembers::in)).allSatisfy(Schema.open("fleet-1")::accepts);
    }

    @Test
    void what_people_write_is_still_read_strictly() {
        for (String mistyped : List.of("{\"usres\": 5}", "{\"phones\": [{\"model\": \"x\", \"colour\": \"red\"}]}",
                "{\"pabx\": {\"kind\": \"oxe\", \"hots\": \"x\"}}", "{\"siteLinks\": [{\"name\": \"x\", \"users\": 1, \"call\": 2}]}",
                "{\"waivers\": [{\"id\": \"x\", \"reason\": \"y\", \"util\": \"2030-01-01\"}]}",
                "{\"connectors\": [{\"kind\": \"ldap\", \"port\": 389}]}")) {
            assertThatThrownBy(() -> SiteProfileReader.read(
                    JsonSource.commented("site.json", mistyped.getBytes(StandardCharsets.UTF_8)).read()))
                    .as(mistyped).isInstanceOf(BadInput.class).hasMessageContaining("site.json:1:");
        }
    }

    private static boolean closed(JsonElement json) {
        if (json.isJsonArray()) {
            return json.getAsJsonArray().asList().stream().anyMatch(OpenDocumentsTest::closed);
        }
        return json.isJsonObject() && json.getAsJsonObject().entrySet().stream()
                .anyMatch(member -> (CLOSING.contains(member.getKey()) && member.getValue().equals(new JsonPrimitive(false)))
                        || closed(member.getValue()));
    }
}
