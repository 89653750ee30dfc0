package com.akio.tws.preflight.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Bundles;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Redaction;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.FileRename;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.facts.RebootFacts;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants secrets in every corner of a bundle and searches it for each of them. */
class RedactorTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final FactKey<String> CERTIFICATES = FactKey.text("certificate.machine-my");

    private static final List<String> PLANTED = List.of("VAUBAN7", "hotel-vauban", "vauban", "compta.hotel-vauban", "jdupont", "Zoé Müller",
            "10.20.30.40", "10.20.30.41", "192.168.77.5", "fd12:3456:789a:1::25", "00-1B-44-11-3A-B7", "3623811015-3361044348-30300820",
            "AB12CD34EF56AB12CD34EF56AB12CD34EF56AB12", "Mme Lagarde", "Quimper", "SRVFICHIERS", "pabx-lyon", "pabx-vaise");

    private static final RecordedMachine MACHINE = RecordedMachine.sound()
            .set(MachineFacts.NAME, "VAUBAN7").set(RebootFacts.NEXT_COMPUTER_NAME, "vauban7")
            .set(PortFacts.TCP4_LISTENERS, List.of(new Listener("10.20.30.40", 80, 44), new Listener("10.20.30.41", 443, 44),
                    new Listener("192.168.77.5", 81, 44), new Listener("127.0.0.1", 82, 4), new Listener("0.0.0.0", 83, 4)))
            .set(PortFacts.TCP6_LISTENERS, List.of(new Listener("fd12:3456:789a:1::25", 80, 44), new Listener("::", 84, 4)))
            .set(PortFacts.HTTP_OWNERS, List.of(new PortOwner(44, Optional.of("C:\\Users\\jdupont\\AppData\\apache.exe"), List.of())))
            .set(RebootFacts.FILE_RENAMES, List.of(new FileRename("\\??\\C:\\Users\\Zoé Müller\\AppData\\Local\\Temp\\x.dll", ""),
                    new FileRename("\\??\\D:\\data\\jdupont_old\\y.dll", "\\\\SRVFICHIERS\\part\\y.dll")))
            .set(WebServerFacts.IIS_BINDINGS, List.of("http 10.20.30.40:80:intranet.hotel-vauban.fr", "http *:80:"))
            .set(WebServerFacts.URL_RESERVATIONS, List.of("http://vauban7.hotel-vauban.fr:80/x/", "http://+:80/Temporary_Listen_Addresses/"))
            .setRaw(CERTIFICATES, new Value.Items(List.of(new Value.Fields(Map.of(
                    "thumbprint", new Value.Text("AB12CD34EF56AB12CD34EF56AB12CD34EF56AB12"),
                    "subject", new Value.Text("CN=tws.hotel-vauban.fr, O=Grand Hotel, L=Quimper"),
                    "dnsNames", new Value.Items(List.of(new Value.Text("*.compta.hotel-vauban.fr"), new Value.Text("tws.hotel-vauban.fr"))))))))
            .unreadable(MachineFacts.BIOS_VERSION, Reason.of(Reason.Kind.FAILED, 53,
                    "jdupont@hotel-vauban.fr on 00-1B-44-11-3A-B7 S-1-5-21-3623811015-3361044348-30300820-1013 VAUBAN7."));

    private static final Site SITE = Sites.planned("""
            "users": 400, "serverName": "tws.hotel-vauban.fr", "pabx": {"kind": "oxe", "host": ["pabx-lyon", "pabx-vaise"], "name": "Alcatel OXE", "version": "8.20.30.40"},
            "connectors": [{"kind": "ldap", "host": "ldap.compta.hotel-vauban.fr"}],
            "phones": [{"model": "Snom D735", "firmware": "8.7.3.25", "address": "192.168.77.5"}],
            "siteLinks": [{"name": "Quimper", "users": 3}],
            "waivers": [{"id": "server.memory", "reason": "Mme Lagarde l’a commandée"}]""");

    @TempDir
    private Path folder;

    @Test
    void nothing_that_was_planted_is_anywhere_in_the_bundle() throws Exception {
        Redactor.Redacted redacted = redact(MACHINE, SITE, MaskMap.withKey(KEY));
        for (Map.Entry<String, byte[]> entry : Bundles.entries(bundle(redacted)).entrySet()) {
            String text = new String(entry.getValue(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            assertThat(PLANTED).as(entry.getKey()).allSatisfy(secret -> assertThat(text).doesNotContain(secret.toLowerCase(Locale.ROOT)));
        }
        Redactor.verify(bundle(redacted), redacted.map());
    }

    /** The identifier of Ed25519 has four numbers, like an address. */
    @Test
    void the_algorithms_of_a_certificate_are_nobodys_secret() throws Exception {
        RecordedMachine machine = RecordedMachine.sound().setRaw(CERTIFICATES, new Value.Items(List.of(new Value.Fields(Map.of(
                "algorithms", new Value.Items(List.of(new Value.Fields(Map.of("signature", new Value.Text("1.3.101.112"),
                        "key", new Value.Text("1.3.101.112"))))),
                "authorities", new Value.Items(List.of(new Value.Fields(Map.of("subject", new Value.Text("CN=Vauban Root"))))))))));
        Redactor.Redacted redacted = redact(machine, SITE, MaskMap.withKey(KEY));
        String text = Bundles.entries(bundle(redacted)).values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        assertThat(text).contains("1.3.101.112").doesNotContain("Vauban Root");
    }

    @Test
    void the_unmasked_bundle_holds_all_of_it_and_would_be_refused() throws Exception {
        String plain = Bundles.entries(Bundles.of(MACHINE, SITE)).values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        assertThat(PLANTED).allSatisfy(secret -> assertThat(plain).containsIgnoringCase(secret));

        MaskMap map = redact(MACHINE, SITE, MaskMap.withKey(KEY)).map();
        assertThatThrownBy(() -> Redactor.verify(Bundles.of(MACHINE, SITE), map)).isInstanceOf(RedactionFault.class)
                .hasMessageContaining("snapshot.json").hasMessageNotContainingAny(PLANTED.toArray(String[]::new));
    }

    @Test
    void what_is_found_is_found_in_utf_16_and_behind_json_escapes_too() throws Exception {
        MaskMap map = redact(MACHINE, SITE, MaskMap.withKey(KEY)).map();
        for (byte[] hidden : List.of("x VAUBAN7 x".getBytes(StandardCharsets.UTF_16LE), "xx VAUBAN7 x".getBytes(StandardCharsets.UTF_16BE),
                ("a" + new String(" VAUBAN7 ".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1))) {
            assertThatThrownBy(() -> Redactor.verify(Bundles.zip(Map.of("log.txt", hidden)), map)).isInstanceOf(RedactionFault.class);
        }
        byte[] escaped = "{\"a\": [\"\\u0056AUBAN7\"]}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Redactor.verify(Bundles.zip(Map.of("report.json", escaped)), map)).isInstanceOf(RedactionFault.class);
        Redactor.verify(Bundles.zip(Map.of("log.txt", "VAUBAN70 and XVAUBAN7".getBytes(StandardCharsets.UTF_8))), map);
    }

    @Test
    void every_finding_stays_what_it_was() throws Exception {
        Report plain = report(MACHINE.collectedFor(SITE));
        Report masked = report(redact(MACHINE, SITE, MaskMap.withKey(KEY)).collected());

        assertThat(masked.verdict()).isEqualTo(plain.verdict());
        for (int i = 0; i < plain.findings().size(); i++) {
            assertThat(masked.findings().get(i).id()).isEqualTo(plain.findings().get(i).id());
            assertThat(masked.findings().get(i).status()).as(plain.findings().get(i).id().name()).isEqualTo(plain.findings().get(i).status());
        }
    }

    @Test
    void one_name_has_one_mask_and_networks_and_domains_stay_together() throws Exception {
        Redactor.Redacted redacted = redact(MACHINE, SITE, MaskMap.withKey(KEY));
        Map<String, String> masks = redacted.map().masks().stream()
                .collect(Collectors.toMap(mask -> mask.secret().kind() + " " + mask.secret().text().toLowerCase(Locale.ROOT), Mask::mask));
        String host = masks.get("HOST vauban7");

        assertThat(redacted.collected().snapshot().read(MachineFacts.NAME).known()).contains(host);
        assertThat(redacted.collected().snapshot().read(RebootFacts.NEXT_COMPUTER_NAME).known()).contains(host);
        assertThat(masks.get("DNS_NAME vauban7.hotel-vauban.fr")).isEqualTo(host + "." + masks.get("DOMAIN hotel-vauban.fr"));
        assertThat(masks.get("DOMAIN compta.hotel-vauban.fr")).endsWith("." + masks.get("DOMAIN hotel-vauban.fr"));
        assertThat(masks.get("DOMAIN hotel-vauban.fr")).isEqualTo(masks.get("DOMAIN hotel-vauban") + ".example");
        assertThat(network(masks.get("IPV4 10.20.30.40"))).isEqualTo(network(masks.get("IPV4 10.20.30.41")))
                .isNotEqualTo(network(masks.get("IPV4 192.168.77.5")));
        assertThat(masks.values()).as("no mask stands for two things, a domain's short name apart")
                .doesNotHaveDuplicates();
        assertThat(redacted.collected().snapshot().read(PortFacts.TCP4_LISTENERS).known().orElseThrow())
                .extracting(Listener::address).contains("127.0.0.1", "0.0.0.0", masks.get("IPV4 192.168.77.5"));
    }

    @Test
    void versions_that_look_like_addresses_are_left_alone() throws Exception {
        Collected masked = redact(MACHINE, SITE, MaskMap.withKey(KEY)).collected();

        assertThat(masked.site().profile().phones().get(0).firmware()).contains("8.7.3.25");
        assertThat(masked.site().profile().pabx().orElseThrow().version()).contains("8.20.30.40");
        assertThat(masked.site().profile().phones().get(0).model()).isEqualTo("Snom D735");
    }

    @Test
    void the_bundle_says_what_kind_was_masked_how_often_and_is_known_by_its_map() throws Exception {
        Redactor.Redacted redacted = redact(MACHINE, SITE, MaskMap.withKey(KEY));
        Bundle bundle = BundleReader.open("x.zip", bundle(redacted));

        assertThat(bundle.redactionMap()).contains(redacted.map().sign());
        assertThat(bundle.collected()).isEqualTo(redacted.collected());
        assertThat(redacted.redaction().counts()).extracting(Redaction.Count::kind).contains("host", "user", "ipv4", "mac", "sid", "reason");
        assertThat(redacted.redaction().counts()).allSatisfy(count -> assertThat(count.values()).isPositive());
        assertThat(new String(Bundles.entries(bundle(redacted)).get("manifest.json"), StandardCharsets.UTF_8))
                .contains("\"kind\": \"ipv4\"", "\"map\": \"" + redacted.map().sign() + "\"");
    }

    @Test
    void another_machine_of_the_site_goes_on_with_the_same_map() throws Exception {
        MaskMap first = redact(MACHINE, SITE, MaskMap.withKey(KEY)).map();
        Path file = Files.writeString(folder.resolve("map.json"), first.json());
        RecordedMachine other = RecordedMachine.sound().set(MachineFacts.NAME, "VAUBAN8").set(RebootFacts.NEXT_COMPUTER_NAME, "VAUBAN8")
                .set(PortFacts.TCP4_LISTENERS, List.of(new Listener("10.20.30.99", 80, 4), new Listener("10.20.30.40", 80, 4)));

        Redactor.Redacted second = redact(other, SITE, MaskMap.read(file));

        assertThat(second.map().sign()).isEqualTo(first.sign());
        assertThat(second.map().masks()).containsAll(first.masks());
        assertThat(second.map().masks()).extracting(Mask::mask).doesNotHaveDuplicates();
        List<String> addresses = second.collected().snapshot().read(PortFacts.TCP4_LISTENERS).known().orElseThrow().stream()
                .map(Listener::address).toList();
        assertThat(network(addresses.get(0))).isEqualTo(network(addresses.get(1)));
    }

    @Test
    void another_key_gives_other_numbers_and_another_sign() throws Exception {
        byte[] other = KEY.clone();
        other[0]++;
        assertThat(redact(MACHINE, SITE, MaskMap.withKey(other)).map().sign()).isNotEqualTo(redact(MACHINE, SITE, MaskMap.withKey(KEY)).map().sign());
    }

    @Test
    void a_machine_called_like_a_word_of_ours_is_masked_where_its_name_stands_and_said_not_to_be_searched() throws Exception {
        RecordedMachine tws = RecordedMachine.sound().set(MachineFacts.NAME, "TWS").set(RebootFacts.NEXT_COMPUTER_NAME, "TWS");
        Redactor.Redacted redacted = redact(tws, Site.DEFAULT, MaskMap.withKey(KEY));

        assertThat(redacted.collected().snapshot().read(MachineFacts.NAME).known()).contains("host-1");
        assertThat(redacted.map().masks()).filteredOn(mask -> !mask.searched()).extracting(mask -> mask.secret().text()).contains("TWS");
        Redactor.verify(bundle(redacted), redacted.map());
    }

    /** {@code exemple} stands in this tool's own texts, so that the domain cannot be searched for. */
    @Test
    void a_domain_called_like_a_word_of_ours_is_masked_in_the_names_of_a_certificate() throws Exception {
        RecordedMachine machine = RecordedMachine.sound().setRaw(CERTIFICATES, new Value.Items(List.of(new Value.Fields(Map.of(
                "subject", new Value.Text("CN=*.exemple.fr"), "dnsNames", new Value.Items(List.of(new Value.Text("*.exemple.fr"), new Value.Text("tws7.exemple.fr"), new Value.Text("exemple.fr"))))))));
        Redactor.Redacted redacted = redact(machine, Sites.planned("\"secure\": true, \"serverName\": \"tws7.exemple.fr\""), MaskMap.withKey(KEY));
        Map<String, String> masks = redacted.map().masks().stream().collect(Collectors.toMap(mask -> mask.secret().kind() + " " + mask.secret().text(), Mask::mask));
        String text = new String(Bundles.entries(bundle(redacted)).get("snapshot.json"), StandardCharsets.UTF_8);

        String domain = masks.get("DOMAIN exemple.fr");
        assertThat(text).contains("\"*." + domain + "\"", "\"" + domain + "\"", masks.get("DNS_NAME tws7.exemple.fr")).doesNotContain("exemple");
        Report plain = report(machine.collectedFor(Sites.planned("\"secure\": true, \"serverName\": \"tws7.exemple.fr\"")));
        Report masked = report(redacted.collected());
        for (int i = 0; i < plain.findings().size(); i++) {
            assertThat(masked.findings().get(i).status()).as(plain.findings().get(i).id().name()).isEqualTo(plain.findings().get(i).status());
        }
    }

    @Test
    void a_machine_called_like_a_mask_gets_another_one() throws Exception {
        RecordedMachine confusing = RecordedMachine.sound().set(MachineFacts.NAME, "HOST-1").set(RebootFacts.NEXT_COMPUTER_NAME, "HOST-1");
        Redactor.Redacted redacted = redact(confusing, Site.DEFAULT, MaskMap.withKey(KEY));

        assertThat(redacted.collected().snapshot().read(MachineFacts.NAME).known()).contains("host-2");
        Redactor.verify(bundle(redacted), redacted.map());
    }

    @Test
    void a_map_that_was_tampered_with_is_refused_with_its_place() throws Exception {
        String map = redact(MACHINE, SITE, MaskMap.withKey(KEY)).map().json();
        for (String[] change : new String[][] {{"\"key\": \"30", "\"key\": \"3"}, {"\"kind\": \"host\"", "\"kind\": \"x\""}, {"map/1", "map/2"}}) {
            Path file = Files.writeString(folder.resolve("bad.json"), map.replaceFirst(change[0], change[1]));
            assertThatThrownBy(() -> MaskMap.read(file)).isInstanceOf(BadInput.class).hasMessageContaining("bad.json:");
        }
    }

    private static Redactor.Redacted redact(RecordedMachine machine, Site site, MaskMap map) throws BadInput {
        return new Redactor(map).redact(machine.collectedFor(site), "test");
    }

    private static byte[] bundle(Redactor.Redacted redacted) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BundleWriter.write(redacted.collected(), report(redacted.collected()), Texts.in(Language.FRENCH), "log\n",
                Optional.of(redacted.redaction()), bytes);
        return bytes.toByteArray();
    }

    private static Report report(Collected collected) {
        return new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test")
                .evaluate(collected.snapshot(), collected.site(), Selection.ALL, List.of()).report();
    }

    private static String network(String mask) {
        return mask.substring(0, mask.lastIndexOf('.'));
    }
}
