package com.akio.tws.preflight.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer goes into the text of a profile, and nothing else moves. */
class ProfileTextTest {

    private static final Answer NEW = answer("server.dotnet", "Zoé");
    private static final String LINE = "{\"id\": \"server.dotnet\", \"value\": \"yes\", \"by\": \"Zoé\", \"when\": \"2026-11-23\"}";

    @TempDir
    private Path folder;

    static Stream<Arguments> texts() {
        String old = "{\"id\": \"server.dotnet\", \"value\": \"no\", \"by\": \"M\", \"when\": \"2026-11-01\"}";
        String other = "{\"id\": \"server.memory\", \"value\": \"no\", \"by\": \"M\", \"when\": \"2026-11-01\"}";
        return Stream.of(
                Arguments.of("nothing told", "{}", "{\n  \"answers\": [\n    @\n  ]\n}"),
                Arguments.of("a comment alone", "{ // later\n}\n", "{ // later\n  \"answers\": [\n    @\n  ]\n}\n"),
                Arguments.of("one line", "{\"users\": 5}", "{\"users\": 5,\n  \"answers\": [\n    @\n  ]\n}"),
                Arguments.of("a comment behind the last value", "{\n\t\"users\": 5 // about\n\t/* more */\n}\n",
                        "{\n\t\"users\": 5, // about\n\t/* more */\n\t\"answers\": [\n\t\t@\n\t]\n}\n"),
                Arguments.of("a comment that looks like JSON", "{\n    \"users\": 5\n    // \"answers\": [{]\n}",
                        "{\n    \"users\": 5,\n    // \"answers\": [{]\n    \"answers\": [\n        @\n    ]\n}"),
                Arguments.of("signs of JSON in texts", "{\n  \"serverName\": \"a\", \"installDirectory\": \"D:\\\\[{,}]//\\\\x\"\n}",
                        "{\n  \"serverName\": \"a\", \"installDirectory\": \"D:\\\\[{,}]//\\\\x\",\n  \"answers\": [\n    @\n  ]\n}"),
                Arguments.of("an empty list", "{\n  \"answers\": [],\n  \"users\": 5\n}", "{\n  \"answers\": [\n    @\n  ],\n  \"users\": 5\n}"),
                Arguments.of("an empty list with a comment", "{\n  \"answers\": [\n    // none yet\n  ]\n}",
                        "{\n  \"answers\": [\n    // none yet\n    @\n  ]\n}"),
                Arguments.of("another answer", "{\n  \"answers\": [\n     " + other + " // asked twice\n  ],\n  \"users\": 5\n}",
                        "{\n  \"answers\": [\n     " + other + ", // asked twice\n     @\n  ],\n  \"users\": 5\n}"),
                Arguments.of("another answer on one line", "{\"answers\": [" + other + "]}", "{\"answers\": [" + other + ",\n@\n]}"),
                Arguments.of("an earlier one", "{\"answers\": [" + other + ", " + old + "] /* end */ }", "{\"answers\": [" + other + ", @] /* end */ }"),
                Arguments.of("an earlier one with comments in it",
                        "{\n  \"answers\": [\n    {\n      \"id\": \"server.dotnet\", // R15\n      \"value\": \"no\", \"by\": \"M\", /* who? */ \"when\": \"2026-11-01\"\n    },\n    "
                                + other + "\n  ]\n}",
                        "{\n  \"answers\": [\n    // R15\n    /* who? */\n    @,\n    " + other + "\n  ]\n}"),
                Arguments.of("lines of Windows", "{\r\n  \"users\": 5 // five\r\n}\r\n", "{\r\n  \"users\": 5, // five\r\n  \"answers\": [\r\n    @\r\n  ]\r\n}\r\n"),
                Arguments.of("a byte order mark", "\uFEFF{\n  \"users\": 5\n}", "\uFEFF{\n  \"users\": 5,\n  \"answers\": [\n    @\n  ]\n}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void everything_else_stays_as_it_was(String name, String before, String after) throws Exception {
        ProfileText profile = ProfileText.read(file(before)).with(NEW);

        assertThat(new String(profile.bytes(), StandardCharsets.UTF_8)).isEqualTo(after.replace("@", LINE));
        assertThat(profile.answerTo("server.dotnet")).contains(NEW);
    }

    @Test
    void the_example_with_all_its_comments_takes_any_number_of_them() throws Exception {
        ProfileText profile = ProfileText.read(file(SiteExample.text(Language.FRENCH)));
        SiteProfile before = profile.profile();
        for (String id : new String[] {"server.dotnet", "server.memory", "site.administrators-present", "server.dotnet"}) {
            profile = profile.with(answer(id, "\u202Eevil\u0007 \"quoted\" \\ // no comment \u2028 é 😀"));
        }

        assertThat(profile.profile().answers()).extracting(Answer::id).containsExactly("server.dotnet", "server.memory", "site.administrators-present");
        assertThat(profile.profile().withAnswers(before.answers())).isEqualTo(before);
        String text = new String(profile.bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains("\\u202eevil\\u0007 \\\"quoted\\\" \\\\ // no comment \\u2028 é 😀").doesNotContain("\u202E");
        assertThat(text.lines().filter(line -> !line.contains("\"by\": \"\\u202e")))
                .containsAll(SiteExample.text(Language.FRENCH).lines().filter(line -> line.strip().startsWith("//")).toList());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("site.json"), text, StandardCharsets.UTF_8);
    }

    private static Answer answer(String id, String by) {
        return new Answer(id, Answer.Value.YES, by, Optional.empty(), AnswerTime.parse("2026-11-23").orElseThrow(), Optional.empty(), Optional.empty());
    }

    /** Only to say that what cannot be read is refused as everywhere else. */
    @Test
    void what_is_no_profile_is_refused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ProfileText.read(folder.resolve("none.json")))).isInstanceOf(BadInput.class);
    }
}
