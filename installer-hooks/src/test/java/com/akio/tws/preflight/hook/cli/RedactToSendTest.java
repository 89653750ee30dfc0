package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.seal.SealKeys;
import com.akio.tws.preflight.site.Site;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle with people's answers and a firewall for private networks is masked, sealed, sent and judged as it was on site. */
class RedactToSendTest {

    private static final String ASKS = "site.administrators-present";
    private static final RecordedMachine MACHINE = RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of(new FirewallRule("TWS", FirewallRule.Action.ALLOW,
            FirewallRule.ANY, List.of(), List.of(), "", List.of("RA4=10.1.0.0/255.255.0.0,192.168.7.1-192.168.7.200,LocalSubnet"))));
    private static final Site SITE = Sites.planned("\"clientNetworks\": [\"10.1.4.0/24\", \"192.168.7.20-192.168.7.90\"], "
            + "\"answers\": [{\"id\": \"" + ASKS + "\", \"value\": \"yes\", \"by\": \"Solveig Kerdoncuff\", \"function\": \"DSI de Plougastel\", \"when\": \"2026-11-20\", "
            + "\"note\": \"vu avec Yann Quemener\"}], "
            + "\"waivers\": [{\"id\": \"server.memory\", \"reason\": \"Yann Quemener a command\u00E9\", \"by\": \"Solveig Kerdoncuff\", \"on\": \"2026-11-20\"}]");
    private static final List<String> NAMES = List.of("Solveig", "Kerdoncuff", "Plougastel", "Quemener", "10.1.4.", "192.168.7.");

    @TempDir
    private Path folder;
    private Path old;

    @BeforeEach
    void write() throws IOException {
        old = Files.write(folder.resolve("old.zip"), Bundles.of(MACHINE, SITE));
        Files.writeString(folder.resolve("key.txt"), SealKeys.IDENTITY + "\n");
        Files.writeString(folder.resolve("sign.pem"), SealKeys.SIGNING);
        Files.writeString(folder.resolve("pub.pem"), SealKeys.SIGNER);
    }

    @Test
    void people_who_answered_or_waived_are_masked_alike_and_the_answer_still_confirms() throws IOException {
        Place.Ran ran = run("redact", old.toString(), "-o", file("new.zip"));

        assertThat(ran.code()).as(ran.err()).isZero();
        Map<String, byte[]> entries = Bundles.entries(Files.readAllBytes(folder.resolve("new.zip")));
        assertThat(entries).containsKeys("report.json", "contents.txt", "log.txt", "snapshot.json");
        entries.forEach((entry, content) -> assertThat(new String(content, StandardCharsets.UTF_8)).as(entry).doesNotContain(NAMES));
        Place.Ran check = run("check", "--from", file("new.zip"), "--format", "json");
        JsonObject answered = finding(check, ASKS);
        assertThat(answered.get("status").getAsString()).isEqualTo("CONFIRMED");
        assertThat(answered.getAsJsonObject("answer").get("by").getAsString()).isEqualTo("person-1");
        assertThat(answered.getAsJsonObject("answer").get("when").getAsString()).isEqualTo("2026-11-20");
        assertThat(check.out()).contains("\"by\": \"person-1\"").doesNotContain("person-2", "Kerdoncuff");
        assertThat(run("check", "--from", file("new.zip")).out()).contains("person-1");
        assertThat(statuses(check)).isEqualTo(statuses(run("check", "--from", old.toString(), "--format", "json")));
        assertThat(Files.readString(folder.resolve("new.zip.map.json"))).contains("Solveig Kerdoncuff", "person-1");
    }

    @Test
    void it_is_masked_signed_and_encrypted_in_one_step() {
        Place.Ran ran = run("redact", old.toString(), "-o", file("new.zip.age"), "--encrypt-to", SealKeys.RECIPIENT, "--sign", file("sign.pem"));

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(folder.resolve("new.zip.age.map.json")).exists();
        assertThat(run("check", "--from", file("new.zip.age")).code()).as("without the key").isEqualTo(2);
        Place.Ran check = run("check", "--from", file("new.zip.age"), "--identity", file("key.txt"), "--signer", file("pub.pem"));
        assertThat(check.out()).contains("verified", "person-1").doesNotContain(NAMES);
    }

    @Test
    void an_encrypted_bundle_is_masked_by_whoever_has_its_key() throws IOException {
        assertThat(Place.on(MACHINE).run("collect", "-o", file("sealed.zip.age"), "--encrypt-to", SealKeys.RECIPIENT).code()).isZero();
        assertThat(run("redact", file("sealed.zip.age"), "-o", file("none.zip")).code()).isEqualTo(2);
        assertThat(folder.resolve("none.zip")).doesNotExist();

        Place.Ran ran = run("redact", file("sealed.zip.age"), "-o", file("plain.zip"), "--identity", file("key.txt"));

        assertThat(ran.code()).as(ran.err()).isZero();
        Bundles.entries(Files.readAllBytes(folder.resolve("plain.zip"))).forEach((entry, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8)).as(entry).doesNotContain("192.168.7."));
        assertThat(statuses(run("check", "--from", file("plain.zip"), "--format", "json")))
                .isEqualTo(statuses(run("check", "--from", file("sealed.zip.age"), "--identity", file("key.txt"), "--format", "json")));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static Place.Ran run(String... words) {
        return Place.laptop().run(words);
    }

    private static JsonObject finding(Place.Ran check, String id) {
        for (JsonElement one : JsonParser.parseString(check.out()).getAsJsonObject().getAsJsonArray("findings")) {
            if (one.getAsJsonObject().get("id").getAsString().equals(id)) {
                return one.getAsJsonObject();
            }
        }
        throw new AssertionError(id);
    }

    private static Map<String, String> statuses(Place.Ran check) {
        Map<String, String> statuses = new TreeMap<>();
        JsonParser.parseString(check.out()).getAsJsonObject().getAsJsonArray("findings").forEach(one ->
                statuses.put(one.getAsJsonObject().get("id").getAsString(), one.getAsJsonObject().get("status").getAsString()));
        return statuses;
    }
}
