package com.akio.tws.preflight.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.facts.FirewallFacts;
import com.akio.tws.preflight.facts.FirewallRule;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.recorded.Sites;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Secrets of a made-up site, in every form and every way of writing, at any place of a recorded machine: none of them is left in the bundle,
 * in whatever way it is read, and the machine is judged as it was.
 */
class RedactionPropertyTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String SITE = """
            "users": 40, "serverName": "krypta5.zwickel-gmbh.de", "phones": [{"model": "Snom D735", "firmware": "8.7.3.25", "address": "10.77.3.9"}],
            "waivers": [{"id": "server.memory", "reason": "Frau Quastenflosser weiss es"}], "clientNetworks": [%s], "pabx": {"kind": "oxe", "host": "%s"}""";

    /** Where each stands as itself, so that it is known; then it may stand anywhere. */
    private static final List<String> SITES_OWN = List.of("\\\\krypta5.zwickel-gmbh.de\\x", "C:\\Users\\Zo\u00E9 M\u00FCllerin\\x", "ZWICKEL-GMBH\\qflosser",
            "10.77.3.9", "fd77:3456:789a:1::25", "00-1B-77-11-3A-B7", "S-1-5-21-3623811015-3361044348-30300820-1013", "Grand Hostellerie");

    /** What must not be left, with the kinds of spelling that the forms below give it. */
    private static final List<String> SECRETS = List.of("krypta5", "zwickel-gmbh", "Zo\u00E9 M\u00FCllerin", "qflosser", "10.77.3.9", "fd77:3456:789a:1::25",
            "00-1B-77-11-3A-B7", "S-1-5-21-3623811015-3361044348-30300820", "Grand Hostellerie", "krypta5.zwickel-gmbh.de");
    private static final List<String> LEFT = List.of("krypta5", "zwickel", "mullerin", "muellerin", "qflosser", "10.77.3.9", "10-77-3-9", "fd77:", "fd77-", "001b77113ab7",
            "001b.7711", "1b-77-11", "1b:77:11", "3623811015", "hostellerie", "quastenflosser");

    private static final List<UnaryOperator<String>> FORMS = List.of(one -> one, one -> "\\??\\UNC\\" + one + "\\part", one -> "\\\\?\\UNC\\" + one + "\\part", one -> "\\\\" + one,
            one -> "//" + one + "/share", one -> "https://" + one + ":8443/", one -> one + "\\jmeier", one -> "AKME\\" + one, one -> one + "@akme.example", one -> "meier@" + one,
            one -> "CN=" + one + ",OU=" + one + ",DC=akme,DC=de", one -> "C:\\Benutzer\\" + one + "\\x", one -> "C:\\Users\\" + one, one -> "(" + one + ")", one -> "x=" + one + ";",
            one -> "{\"a\":\"" + one + "\"}", one -> one + "_old", one -> "<a href='" + one + "'>");

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(one -> one, one -> one.toLowerCase(Locale.ROOT), one -> one.toUpperCase(Locale.ROOT),
            one -> Normalizer.normalize(one, Normalizer.Form.NFD), one -> Normalizer.normalize(one, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
            one -> one.replace("\u00FC", "ue"), one -> one.replace(' ', '.'), one -> one.replace(' ', '_'),
            one -> one.equals("00-1B-77-11-3A-B7") ? "001B.7711.3AB7" : one, one -> one.equals("00-1B-77-11-3A-B7") ? "001b77113ab7" : one,
            one -> one.equals("10.77.3.9") ? "host-10-77-3-9" : one,
            one -> one.equals("fd77:3456:789a:1::25") ? "fd77-3456-789a-1--25.ipv6-literal.net" : one);

    private static final List<UnaryOperator<String>> WRITINGS = List.of(one -> one, one -> one, one -> one, one -> URLEncoder.encode(one, StandardCharsets.UTF_8).replace("+", "%20"),
            RedactionPropertyTest::everyLetterPercent, RedactionPropertyTest::htmlNumbers, RedactionPropertyTest::jsonNumbers, one -> one.replace("\\", "\\\\"),
            one -> one.replace("\u00FC", "&uuml;").replace("\u00E9", "&eacute;").replace(" ", "&nbsp;"),
            one -> " " + Base64.getEncoder().encodeToString(one.getBytes(StandardCharsets.UTF_8)),
            one -> " " + Base64.getUrlEncoder().withoutPadding().encodeToString(("a " + one).getBytes(StandardCharsets.UTF_8)),
            one -> " " + Base64.getEncoder().encodeToString(("ab " + one + " z").getBytes(StandardCharsets.UTF_16LE)),
            one -> " " + URLEncoder.encode(Base64.getEncoder().encodeToString(("ab " + one).getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8),
            one -> URLEncoder.encode(URLEncoder.encode(one, StandardCharsets.UTF_8).replace("+", "%20"), StandardCharsets.UTF_8));

    /**
     * A secret as it is planted.
     *
     * @param place which of the machine's readings becomes one that failed with this in its words
     */
    record Planted(String text, int place) {
    }

    /**
     * A firewall and the callers that it is for.
     *
     * @param allowed what a rule opens for
     * @param blocked what another keeps out
     * @param clients where the client PCs are
     * @param pabx the PABX's address
     */
    record Networks(List<String> allowed, String blocked, List<String> clients, String pabx) {
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothing_planted_is_left_and_no_status_changes(@ForAll("plans") List<Planted> planted, @ForAll("networks") Networks networks) throws Exception {
        Collected plain = plant(planted, networks);
        Redactor.Redacted redacted = new Redactor(MaskMap.withKey(KEY)).withWords(Set.of("Grand Hostellerie")).redact(plain, "test");
        Report report = report(redacted.collected());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BundleWriter.write(redacted.collected(), report, Texts.in(Language.ENGLISH), "log\n", Optional.of(redacted.redaction()), bytes);

        Redactor.verify(bytes.toByteArray(), redacted.map());
        for (Planted one : planted) {
            String key = key(one.place());
            String left = ((Reading.Unreadable<?>) redacted.collected().snapshot().readings().get(key)).reason().detail();
            for (String reading : everyReading(left)) {
                assertThat(reading).as("%s became %s", one.text(), left).doesNotContain(LEFT);
            }
        }
        Map<String, String> masked = statuses(report);
        assertThat(statuses(plain)).allSatisfy((id, status) -> assertThat(masked.get(id)).as(id).isEqualTo(status));
    }

    private static final List<String> PLACES = List.of("machine.bios-vendor", "device.usb", "antivirus.others", "reboot.run-once", "session.desktop-agents", "iis.service", "http.running-services",
            "directory.lightweight-services", "firewall.other-products", "silverlight.version");

    private static String key(int place) {
        return PLACES.get(place % PLACES.size());
    }

    private static Collected plant(List<Planted> planted, Networks networks) {
        Snapshot sound = RecordedMachine.sound().set(FirewallFacts.OWN_RULES, List.of(new FirewallRule("TWS", FirewallRule.Action.ALLOW, FirewallRule.ANY, List.of(), List.of(), "",
                List.of("RA4=" + String.join(",", networks.allowed()))), new FirewallRule("N", FirewallRule.Action.BLOCK, FirewallRule.ANY, List.of(), List.of(), "",
                List.of("RA4=" + networks.blocked())))).snapshot();
        Map<String, Reading<Value>> readings = new LinkedHashMap<>(sound.readings());
        readings.put("test.known", new Reading.Known<>(new Value.Items(SITES_OWN.stream().<Value>map(Value.Text::new).toList()),
                new com.akio.tws.preflight.fact.Source("test")));
        Map<String, String> texts = new LinkedHashMap<>();
        planted.forEach(one -> texts.merge(key(one.place()), one.text(), (before, more) -> before + " | " + more));
        texts.forEach((key, text) -> readings.put(key, new Reading.Unreadable<>(Reason.of(Reason.Kind.FAILED, 53, text), new com.akio.tws.preflight.fact.Source("test"))));
        return new Collected(new Snapshot(sound.collectedAt(), sound.took(), readings), Sites.planned(SITE.formatted(
                networks.clients().stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", ")), networks.pabx())), false);
    }

    private static Report report(Collected collected) {
        return new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test")
                .evaluate(collected.snapshot(), collected.site(), Selection.ALL, List.of()).report();
    }

    private static Map<String, String> statuses(Collected collected) {
        return statuses(report(collected));
    }

    private static Map<String, String> statuses(Report report) {
        return report.findings().stream().collect(Collectors.toMap(one -> one.id().name(), one -> one.status().name()));
    }

    /** Read by simple means of the test's own: decoded once and twice, small, without marks. */
    private static List<String> everyReading(String text) {
        List<String> readings = new ArrayList<>(List.of(text));
        for (int depth = 0; depth < 2; depth++) {
            for (String one : List.copyOf(readings)) {
                readings.add(java.util.regex.Pattern.compile("(?:%[0-9A-Fa-f]{2})+").matcher(one).replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(java.net.URLDecoder.decode(found.group(), StandardCharsets.UTF_8))));
                readings.add(java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})|&#([0-9]+);").matcher(one).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(found.group(1) != null ? Integer.parseInt(found.group(1), 16) : Integer.parseInt(found.group(2))))));
                for (String word : one.split("[^A-Za-z0-9+/_=-]+")) {
                    if (word.length() >= 8) {
                        String signs = word.replaceAll("=+$", "").replace('-', '+').replace('_', '/');
                        if (!signs.contains("=") && signs.length() % 4 != 1) {
                            byte[] bytes = Base64.getDecoder().decode(signs);
                            readings.add(new String(bytes, StandardCharsets.UTF_8));
                            readings.add(new String(bytes, StandardCharsets.UTF_16LE));
                        }
                    }
                }
            }
        }
        return readings.stream().map(one -> Normalizer.normalize(one, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private static String everyLetterPercent(String text) {
        StringBuilder written = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            written.append(String.format(Locale.ROOT, "%%%02x", one));
        }
        return written.toString();
    }

    private static String htmlNumbers(String text) {
        return text.codePoints().mapToObj(point -> "&#" + point + ";").collect(Collectors.joining());
    }

    private static String jsonNumbers(String text) {
        return text.chars().mapToObj(sign -> String.format(Locale.ROOT, "\\u%04x", sign)).collect(Collectors.joining());
    }

    /** Near to each other, so that they hold, meet and miss one another. */
    @Provide
    Arbitrary<Networks> networks() {
        Arbitrary<String> address = Combinators.combine(Arbitraries.of("10.1.", "10.77.", "192.168.", "172.16.", "100.64."), Arbitraries.integers().between(0, 3),
                Arbitraries.of(0, 1, 9, 64, 127, 128, 200, 255)).as((start, third, last) -> start + third + "." + last);
        Arbitrary<String> network = Combinators.combine(address, Arbitraries.of("/8", "/12", "/15", "/16", "/22", "/23", "/24", "/25", "/30", "/32", "/255.255.0.0", "/255.255.255.0", ""))
                .as((start, width) -> start + width);
        Arbitrary<String> range = Combinators.combine(Arbitraries.of("10.1.", "10.77.", "192.168."), Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 255),
                Arbitraries.integers().between(0, 255)).as((start, more, first, last) -> start + "0." + first + "-" + start + (more == 0 ? "0." + Math.max(first, last) : more + "." + last));
        Arbitrary<String> place = Arbitraries.frequencyOf(Tuple.of(3, network), Tuple.of(2, range));
        return Combinators.combine(Arbitraries.frequencyOf(Tuple.of(4, place), Tuple.of(1, Arbitraries.of("LocalSubnet", "203.0.113.0/24", "10.0.0.0/8")))
                .list().ofMinSize(1).ofMaxSize(4), place, place.list().ofMinSize(1).ofMaxSize(2), address).as(Networks::new);
    }

    @Provide
    Arbitrary<List<Planted>> plans() {
        Arbitrary<String> texts = Combinators.combine(Arbitraries.of(SECRETS), Arbitraries.of(SPELLINGS), Arbitraries.of(FORMS), Arbitraries.of(WRITINGS),
                Arbitraries.of("", "access denied to ", "see: ", "[", "\""), Arbitraries.of("", " (5)", "]", "\"", ", twice"))
                .as((secret, spelling, form, writing, before, behind) -> before + writing.apply(form.apply(spelling.apply(secret))) + behind);
        return Combinators.combine(texts, Arbitraries.integers().between(0, 9)).as(Planted::new).list().ofMinSize(1).ofMaxSize(6);
    }
}
