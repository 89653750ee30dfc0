package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.site.Connector;
import com.akio.tws.preflight.site.Feature;
import com.akio.tws.preflight.site.PabxKind;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.siteform.AnswerKind.Entries;
import com.akio.tws.preflight.siteform.AskedWhen;
import com.akio.tws.preflight.siteform.ProfileForm;
import com.akio.tws.preflight.siteform.ProfileQuestion;
import com.akio.tws.preflight.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A site profile for people who do not write JSON: the page, the interview, and what a few options tell. */
class ProfileCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_page_is_written_and_written_anew_without_asking(Language language) throws Exception {
        Path page = folder.resolve("profile.html");
        Place.Ran ran = Place.laptop().in(language).run("profile", "-o", page.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains(page.toString());
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language.code() + "\">", "default-src &#39;none&#39;")
                .doesNotContain("[profile.").doesNotContain("http://www");
        assertThat(Place.laptop().run("profile", "-o", page.toString()).code()).as("a document of ours").isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"profile -o site.json | takes a terminal",
            "profile --users 0 -o site.json | from 1 to 1000000", "profile --calls -1 -o site.json | from 0 to 1000000",
            "profile --pabx asterix -o site.json | mivoice-5000, mivoice-400", "profile --users 5 -o page.html | has no effect",
            "profile --users 5 -o no/such/folder/site.json | no/such/folder"})
    void what_cannot_be_is_refused_with_2_and_nothing_is_written(String arguments, String said) {
        Place.Ran ran = Place.laptop().run(arguments.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(said);
    }

    @Test
    void a_few_options_make_a_profile_without_a_question_and_it_can_be_planned() throws Exception {
        Path file = folder.resolve("site.json");
        Place.Ran ran = Place.laptop().run("profile", "--users", "300", "--calls", "1200", "--secure", "--pabx", "oxe", "-o", file.toString());

        assertThat(ran.code()).isZero();
        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "schema": "tws-preflight/site/1",
                  "users": 300,
                  "callsPerHour": 1200,
                  "secure": true,
                  "pabx": {
                    "kind": "oxe"
                  }
                }
                """);
        assertThat(Place.laptop().run("plan", "--profile", file.toString()).out()).contains("500");
        Place.Ran again = Place.laptop().run("profile", "--users", "5", "-o", file.toString());
        assertThat(again.code()).as("a profile is not lost").isEqualTo(2);
        assertThat(again.err()).contains("--force");
        assertThat(Place.laptop().run("profile", "--users", "5", "-o", file.toString(), "--force").code()).isZero();
    }

    @Test
    void a_terminal_is_asked_one_question_after_the_other_and_only_what_follows() throws Exception {
        Path file = folder.resolve("site.json");
        Map<String, List<String>> typed = Map.ofEntries(Map.entry("customer", List.of("Mairie d’Évian")), Map.entry("secure", List.of("peut-être", "oui")),
                Map.entry("serverName", List.of("http://tws", "tws.evian.fr")), Map.entry("users", List.of("0", "beaucoup", "1 200")),
                Map.entry("features", List.of("TWS Mail, softphone")), Map.entry("mediaChannels", List.of("4")), Map.entry("pabx.kind", List.of("4")),
                Map.entry("pabx.host", List.of("pabx1, pabx2")), Map.entry("pabx.ipCard", List.of("o")),
                Map.entry("connectors", List.of("oui", "", "ldap", "ldap.evian.fr", "389, 636", "non")), Map.entry("siteLinks", List.of("o", "Agence", "", "12", "", "", "", "", "n")));
        Place.Ran ran = Place.laptop().in(Language.FRENCH).typing(keys(typed)).run("profile", "-o", file.toString());

        assertThat(ran.code()).as(ran.err()).isZero();
        SiteProfile profile = SiteProfileReader.read(file);
        assertThat(profile.identity().customer()).contains("Mairie d’Évian");
        assertThat(profile.secure()).isTrue();
        assertThat(profile.serverName()).contains("tws.evian.fr");
        assertThat(profile.users()).hasValue(1200);
        assertThat(profile.features()).containsExactlyInAnyOrder(Feature.MAIL, Feature.SOFTPHONE);
        assertThat(profile.pabx()).hasValueSatisfying(pabx -> {
            assertThat(pabx.kind()).isEqualTo(PabxKind.OXE);
            assertThat(pabx.hosts()).containsExactly("pabx1", "pabx2");
            assertThat(pabx.ipCard()).contains(true);
        });
        assertThat(profile.connectors()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Connector.LDAP);
            assertThat(one.ports()).containsExactly(389, 636);
        });
        assertThat(profile.network().links()).singleElement().satisfies(link -> assertThat(link.users()).isEqualTo(12));
        assertThat(ran.out()).contains("PDF p. 4", "Attendu").doesNotContain("TWP Browser ?").doesNotContain("[profile.");
    }

    @ParameterizedTest
    @CsvSource({"3", "0", "-1"})
    void leaving_or_the_end_of_input_leaves_nothing(int answered) {
        Path file = folder.resolve("site.json");
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < Math.max(0, answered); i++) {
            keys.add("");
        }
        if (answered < 0) {
            keys.addAll(List.of("Mairie", "q"));
        }
        Place.Ran ran = Place.laptop().typing(keys.toArray(String[]::new)).run("profile", "-o", file.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Nothing was written.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_would_be_lost_is_refused_before_the_first_question() throws Exception {
        Path file = Files.writeString(folder.resolve("site.json"), "{\"schema\": \"tws-preflight/site/1\", \"users\": 5}");
        Place.Ran ran = Place.laptop().typing("x").run("profile", "-o", file.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(file)).contains("\"users\": 5");
    }

    /** What is typed to the questions that come, in their order; nothing to the others. */
    private static String[] keys(Map<String, List<String>> typed) {
        List<String> keys = new ArrayList<>();
        for (ProfileQuestion question : ProfileForm.questions().toList()) {
            AskedWhen when = question.when();
            boolean asked = when.path().isEmpty() || (typed.containsKey(when.path().get())
                    && (when.words().isEmpty() || when.words().contains("mail") || when.words().contains("softphone")));
            if (asked) {
                keys.addAll(typed.getOrDefault(question.path(), List.of(question.kind() instanceof Entries ? "non" : "")));
            }
        }
        return keys.toArray(String[]::new);
    }
}
