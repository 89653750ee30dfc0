package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.SiteProfileReader;
import com.akio.tws.preflight.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person confirmed is recorded in the profile, by options or one after the other. */
class AnswerCommandTest {

    private static final String BEFORE = "{\r\n  // our site\r\n  \"users\": 50, \"pabx\": {\"kind\": \"oxe\"} // told by Jean\r\n}\r\n";
    private static final String ASKS = "site.administrators-present";

    @TempDir
    private Path folder;
    private Path profile;

    @BeforeEach
    void write() throws Exception {
        profile = Files.writeString(folder.resolve("site.json"), BEFORE);
    }

    @Test
    void one_answer_is_recorded_in_place_and_comments_and_line_ends_stay() throws Exception {
        Place.Ran ran = answer(ASKS, "yes", "--by", "Zoé Müller", "--function", "DSI", "--note", "by phone; both=there", "--until", "2027-06-30");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains(ASKS + ": yes, Zoé Müller, DSI, on 2026-11-23 – by phone; both=there");
        assertThat(Files.readString(profile)).startsWith(BEFORE.substring(0, BEFORE.indexOf("} //") + 1) + ", // told by Jean\r\n  \"answers\": [\r\n")
                .contains("\"note\": \"by phone; both=there\"").doesNotContain("[^\r]\n").endsWith("]\r\n}\r\n");
        assertThat(read().answers()).singleElement().satisfies(one -> assertThat(one.until()).isPresent());
        assertThat(folder.toFile().list()).containsExactly("site.json");
    }

    @Test
    void an_earlier_answer_is_replaced_and_shown_and_the_same_twice_changes_nothing() throws Exception {
        answer(ASKS, "no", "--by", "Jean", "--when", "2026-11-01");
        Place.Ran second = answer(ASKS, "oui", "--by", "Marie");
        byte[] written = Files.readAllBytes(profile);
        Place.Ran third = answer(ASKS, "yes", "--by", "Marie");

        assertThat(second.out()).contains("yes, Marie, on 2026-11-23").contains("in the place of: no, Jean, on 2026-11-01");
        assertThat(read().answers()).singleElement().extracting(Answer::by).isEqualTo("Marie");
        assertThat(third.out()).contains("stands in").doesNotContain("in the place of");
        assertThat(Files.readAllBytes(profile)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "server.dotnot yes --by M | near it: server.dotnet",
        "R69 yes --by M | near it: site.administrators-present",
        "site.administrators-present n/a --by M | an answer is yes or no",
        "site.administrators-present yes | add --by NAME",
        "site.administrators-present yes --by= | add --by NAME",
        "site.administrators-present --by M | yes or no",
        "site.administrators-present yes --by M --when 2026-11-31 | expected a day such as",
        "site.administrators-present yes --by M --when 2026-11-25 | cannot be given in the future",
        "site.administrators-present yes --by M --until 2026-11-22 | would count as none",
        "site.administrators-present yes --by M --until soon | expected a date such as",
        "site.administrators-present yes --by M --from x.zip | --from chooses what is asked",
        "site.administrators-present yes no --by M | no",
        "--by M | needs a terminal"})
    void what_is_wrong_is_refused_and_nothing_is_written(String arguments, String said) throws Exception {
        Place.Ran ran = answer(arguments.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(said);
        assertThat(Files.readString(profile)).isEqualTo(BEFORE);
    }

    @Test
    void a_profile_that_is_missing_or_none_is_refused_and_not_made() throws Exception {
        Path none = folder.resolve("none.json");
        assertThat(Place.laptop().run("answer", ASKS, "yes", "--by", "M", "--profile", none.toString()).code()).isEqualTo(2);
        assertThat(none).doesNotExist();
        Files.writeString(profile, "{\"usres\": 5}");
        assertThat(answer(ASKS, "yes", "--by", "M").err()).contains("site.json:1:11");
        assertThat(Files.readString(profile)).isEqualTo("{\"usres\": 5}");
    }

    @Test
    void hostile_and_long_words_are_kept_as_they_are_and_shown_harmless() throws Exception {
        Place.Ran ran = answer(ASKS, "yes", "--by", "=HYPERLINK(\"x\") \u202Etxt\u001B[31m</script>|`*");

        assertThat(ran.out()).doesNotContain("\u202E").doesNotContain("\u001B");
        assertThat(read().answers().get(0).by()).isEqualTo("=HYPERLINK(\"x\") \u202Etxt\u001B[31m</script>|`*");
        assertThat(answer(ASKS, "yes", "--by", "x".repeat(201)).err()).contains("--by takes 200 characters at the most");
    }

    @Test
    void a_link_stays_a_link_and_rights_stay() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), profile);
        Files.setPosixFilePermissions(profile, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(Place.laptop().run("answer", ASKS, "yes", "--by", "M", "--profile", link.toString()).code()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(Files.getPosixFilePermissions(profile)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        assertThat(read().answers()).hasSize(1);
    }

    @Test
    void one_after_the_other_is_asked_with_skip_back_and_quit_and_each_is_saved() throws Exception {
        Place.Ran ran = Place.laptop().in(Language.FRENCH).typing("p", "r", "peut-être", "oui", "", "Marie", "DSI", "", "non", "", "Jean", "commandé", "q")
                .run("answer", "--profile", profile.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("[1/").contains("[2/").contains("Qui le dit\u202f? [Marie]").contains("Consignées\u00a0: 2 sur ");
        assertThat(read().answers()).extracting(Answer::by).containsExactly("Marie", "Marie");
        assertThat(read().answers()).extracting(Answer::value).containsExactly(Answer.Value.YES, Answer.Value.NO);
        assertThat(read().answers().get(1).function()).contains("Jean");
        assertThat(read().answers().get(1).note()).contains("commandé");
    }

    @Test
    void when_nothing_more_is_typed_it_ends_and_what_was_answered_stays() throws Exception {
        Place.Ran ran = Place.laptop().typing("y", "Marie", "", "", "n", "Jean").run("answer", "--profile", profile.toString());

        assertThat(ran.code()).isZero();
        assertThat(read().answers()).singleElement().extracting(Answer::by).isEqualTo("Marie");
    }

    @Test
    void what_a_bundle_leaves_open_is_asked_and_not_what_is_answered_already() throws Exception {
        Path bundle = folder.resolve("demo.zip");
        assertThat(Place.laptop().run("demo", "--bundle", bundle.toString()).code()).isEqualTo(1);
        Files.writeString(profile, "{\"users\": 50}", StandardCharsets.UTF_8);
        Place.Ran all = Place.laptop().typing("q").run("answer", "--profile", profile.toString(), "--from", bundle.toString());
        String first = all.out().lines().filter(line -> line.startsWith("[1/")).findFirst().orElseThrow();
        String id = List.of(first.split(" ")).get(1);
        answer(id, "yes", "--by", "M");
        Place.Ran rest = Place.laptop().typing("q").run("answer", "--profile", profile.toString(), "--from", bundle.toString());

        assertThat(rest.out().lines().filter(line -> line.startsWith("[1/")).findFirst().orElse("")).doesNotContain(id);
    }

    private Place.Ran answer(String... arguments) {
        return Place.laptop().run(java.util.stream.Stream.concat(java.util.stream.Stream.of("answer", "--profile", profile.toString()),
                java.util.stream.Stream.of(arguments)).toArray(String[]::new));
    }

    private SiteProfile read() throws Exception {
        return SiteProfileReader.read(profile);
    }
}
