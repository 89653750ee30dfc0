package com.akio.tws.preflight.hook.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manifest of the DSC resource, held against the schema that the DSC project publishes. */
class DscManifestTest {

    private static final String MANIFEST = DeployFiles.text(DeployFiles.FOLDER.resolve("akio.tws.preflight.dsc.resource.json"));
    private static final Pattern WORD = Pattern.compile("([A-Z_]+) = (\\d+)");

    private final Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    private final URI schema = validator.registerSchema(DeployFiles.text(DeployFiles.SCHEMAS.resolve("dsc-resource-manifest.json")));

    @Test
    void it_is_valid_by_the_published_schema() {
        assertThat(validator.validate(schema, MANIFEST).getErrors()).isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_wrong() {
        assertThat(faulty(manifest -> manifest.remove("version"))).isTrue();
        assertThat(faulty(manifest -> manifest.addProperty("type", "Preflight"))).isTrue();
        assertThat(faulty(manifest -> manifest.getAsJsonObject("get").remove("executable"))).isTrue();
        assertThat(faulty(manifest -> manifest.getAsJsonObject("test").addProperty("return", "verdict"))).isTrue();
        assertThat(faulty(manifest -> manifest.getAsJsonObject("exitCodes").addProperty("red", "BLOCKED"))).isTrue();
        // Neither standard input nor an argument for the instance.
        assertThat(faulty(manifest -> manifest.getAsJsonObject("get").getAsJsonArray("args").remove(9))).isTrue();
    }

    private boolean faulty(Consumer<JsonObject> change) {
        JsonObject manifest = manifest();
        change.accept(manifest);
        return !validator.validate(schema, manifest.toString()).isValid();
    }

    @Test
    void it_can_change_nothing() {
        assertThat(manifest().keySet()).doesNotContain("set", "delete", "whatIf", "export");
    }

    @Test
    void it_has_the_version_of_the_build() {
        Matcher version = Pattern.compile("(?s)<parent>.*?<version>([^<]+)</version>").matcher(DeployFiles.text(Path.of("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(manifest().get("version").getAsString()).isEqualTo(version.group(1).replace("-SNAPSHOT", ""));
    }

    @Test
    void its_exit_codes_are_those_of_the_script() {
        Map<String, String> written = new TreeMap<>();
        manifest().getAsJsonObject("exitCodes").asMap().forEach((code, text) -> {
            if (!code.equals("0")) {
                written.put(text.getAsString().replaceFirst(":.*", ""), code);
            }
        });

        assertThat(written).isEqualTo(codes("NOT_WRITTEN"));
    }

    @Test
    void the_page_names_every_word_with_its_exit_code() {
        String page = DeployFiles.text(DeployFiles.PAGE);

        codes("").forEach((word, code) -> assertThat(page).containsPattern("\\| `" + word + "` \\| " + code + " \\|"));
    }

    /** Word and exit code as the scripts have them, those that are no fault left out, and one more. */
    private static Map<String, String> codes(String without) {
        Map<String, String> codes = new TreeMap<>();
        String common = DeployFiles.text(DeployFiles.FOLDER.resolve("parts/common.ps1"));
        Matcher word = WORD.matcher(common.substring(common.indexOf("$script:TwsExitCodes = @{"), common.indexOf("$script:TwsFailure")));
        while (word.find()) {
            if (!word.group(2).equals("0") && !word.group(1).equals(without)) {
                codes.put(word.group(1), word.group(2));
            }
        }
        assertThat(codes).hasSizeGreaterThan(8);
        return codes;
    }

    private static JsonObject manifest() {
        return JsonParser.parseString(MANIFEST).getAsJsonObject();
    }
}
