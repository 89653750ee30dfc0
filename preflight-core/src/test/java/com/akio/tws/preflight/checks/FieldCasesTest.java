package com.akio.tws.preflight.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.bundle.SnapshotReader;
import com.akio.tws.preflight.bundle.SnapshotWriter;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.evaluate.Evaluator;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of the field that were handed to us, each laid over the sample, where they lie beside the project; our own stand in the checks' tests. */
class FieldCasesTest {

    private static final Path CASES = Path.of("../../shared/field-cases/snapshots.json");

    /** Wrong today, and told so. One that becomes right has to leave the list. */
    private static final Set<String> NOT_YET = Set.of();

    @TestFactory
    Stream<DynamicTest> each_case_is_judged_as_it_is_right() throws IOException {
        Assumptions.assumeTrue(Files.exists(CASES), "the handed cases do not lie beside this checkout (" + CASES + ")");
        return JsonParser.parseString(Files.readString(CASES)).getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject)
                .map(one -> dynamicTest(one.get("name").getAsString(), () -> {
                    Finding finding = finding(one);
                    assertThat(isRight(one, finding)).as("%s: %s, %s", one, finding.status(), said(finding))
                            .isEqualTo(!NOT_YET.contains(one.get("name").getAsString()));
                }));
    }

    private static boolean isRight(JsonObject one, Finding finding) {
        String said = said(finding).toLowerCase(Locale.ROOT);
        return one.getAsJsonArray("expect").contains(new JsonPrimitive(finding.status().name()))
                && words(one, "say").stream().allMatch(said::contains) && words(one, "notSay").stream().noneMatch(said::contains);
    }

    private static List<String> words(JsonObject one, String member) {
        JsonArray words = one.has(member) && one.get(member).isJsonArray() ? one.getAsJsonArray(member) : new JsonArray();
        return words.asList().stream().map(word -> word.getAsString().toLowerCase(Locale.ROOT)).toList();
    }

    private static String said(Finding finding) {
        Texts texts = Texts.in(Language.ENGLISH);
        return texts.say(finding.message()) + " " + finding.remedy().map(texts::say).orElse("");
    }

    private static Finding finding(JsonObject one) throws Exception {
        StringBuilder sample = new StringBuilder();
        SnapshotWriter.write(Sample.server(), "test", sample);
        JsonObject snapshot = JsonParser.parseString(sample.toString()).getAsJsonObject();
        snapshot.add("role", one.get("role"));
        one.getAsJsonObject("site").asMap().forEach(snapshot.getAsJsonObject("site")::add);
        JsonObject facts = snapshot.getAsJsonObject("facts");
        for (Map.Entry<String, JsonElement> laid : one.getAsJsonObject("facts").entrySet()) {
            JsonObject fact = facts.has(laid.getKey()) ? facts.getAsJsonObject(laid.getKey()) : new JsonObject();
            if (!fact.has("source")) {
                fact.addProperty("source", laid.getKey());
            }
            laid.getValue().getAsJsonObject().asMap().forEach(fact::add);
            facts.add(laid.getKey(), fact);
        }
        Collected collected = SnapshotReader.read(one.get("name").getAsString(), snapshot.toString().getBytes(StandardCharsets.UTF_8));
        Selection only = new Selection(Set.of(CheckId.of(one.get("check").getAsString())), Set.of());
        return new Evaluator(Checks.all(), CatalogueReader.builtIn(), Judged.CLOCK, "test")
                .evaluate(collected.snapshot(), collected.site(), only, List.of()).report().findings().get(0);
    }
}
