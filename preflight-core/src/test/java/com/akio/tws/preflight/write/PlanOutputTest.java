package com.akio.tws.preflight.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonSource;
import com.akio.tws.preflight.recorded.Schema;
import com.akio.tws.preflight.recorded.SitePlans;
import com.akio.tws.preflight.recorded.TestFile;
import com.akio.tws.preflight.site.SiteExample;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole plans in every format and both languages, kept beside this test as {@code CASE.LANGUAGE.FORMAT}. After a change that is meant,
 * {@code -Dgolden.update=true} writes them anew; read the difference before you commit it.
 */
class PlanOutputTest {

    private static final Catalogue CATALOGUE = CatalogueReader.builtIn();
    private static final List<String> CASES = List.of("small", "large", "old-version", "example");
    /** The page has a test of its own, {@link HtmlPlanAndFleetTest}. */
    private static final List<String> FORMATS = Formats.ofPlans().names().stream().filter(name -> !name.equals("html") && !name.equals("xlsx")).toList();

    static Stream<Arguments> outputs() {
        List<Arguments> outputs = new ArrayList<>();
        for (String name : CASES) {
            for (Language language : Language.values()) {
                FORMATS.forEach(format -> outputs.add(
                        Arguments.of(name + "." + language.code() + "." + format, name, language, format)));
            }
        }
        return outputs.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outputs")
    void a_plan_reads_as_it_was_approved(String file, String name, Language language, String format) throws Exception {
        // The sum changes with every figure of every check; that it is the catalogue's own, the schema test sees.
        String written = write(plan(name), language, format).replace(CATALOGUE.sha256(), "SHA-256").replace("\r\n", "\n");
        if (Boolean.getBoolean("golden.update")) {
            Path approved = TestFile.project().resolve(
                    "preflight-core/src/test/resources/com/akio/tws/preflight/write/plan/" + file);
            Files.writeString(approved, written);
        }

        assertThat(written).isEqualTo(TestFile.text(PlanOutputTest.class, "plan/" + file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("outputs")
    void nothing_is_left_unsaid(String file, String name, Language language, String format) throws Exception {
        assertThat(write(plan(name), language, format)).doesNotContainPattern("\\[[a-z]+\\.[a-z]").doesNotContain("{0}", "{1}");
    }

    static Stream<Arguments> documents() {
        return outputs().filter(output -> output.get()[3].equals("json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void a_json_plan_is_what_the_published_schema_says(String file, String name, Language language, String format) throws Exception {
        String written = write(plan(name), language, format);

        Schema.published("plan-1").accepts(written);
        assertThat(written).contains(CATALOGUE.sha256());
    }

    private static SitePlan plan(String name) throws BadInput {
        SiteProfile site = name.equals("example") ? read(SiteExample.text(Language.ENGLISH))
                : read(TestFile.text(PlanOutputTest.class, "plan/" + name + ".json"));
        return SitePlans.of(site, site.tws().orElse(TwsVersion.V5_2));
    }

    private static SiteProfile read(String json) throws BadInput {
        return SiteProfileReader.read(JsonSource.commented("site.json", json.getBytes(StandardCharsets.UTF_8)).read());
    }

    private static String write(SitePlan plan, Language language, String format) throws IOException {
        StringBuilder text = new StringBuilder();
        Formats.ofPlans().named(format).orElseThrow().writer(Showing.PLAIN).write(plan, Texts.in(language), text);
        return text.toString();
    }
}
