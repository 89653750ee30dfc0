package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.write.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The help of every command speaks both languages, and shows examples. */
class HelpTest {

    private static final ResourceBundle FRENCH = HelpTexts.in(Language.FRENCH);
    private static final ResourceBundle ENGLISH = HelpTexts.in(Language.ENGLISH);

    static Stream<String> commands() {
        return commandLine(Language.ENGLISH).getSubcommands().keySet().stream();
    }

    static Stream<String> keys() {
        Set<String> keys = new TreeSet<>(FRENCH.keySet());
        keys.addAll(ENGLISH.keySet());
        return keys.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void every_text_of_the_help_stands_in_both_languages(String key) {
        assertThat(FRENCH.containsKey(key)).as("French").isTrue();
        assertThat(ENGLISH.containsKey(key)).as("English").isTrue();
        assertThat(FRENCH.getString(key)).isNotBlank().doesNotContain("'");
        assertThat(ENGLISH.getString(key)).isNotBlank().doesNotContain("'");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void every_command_has_a_sentence_and_examples_in_both_languages(String command) {
        Place.Ran english = Place.laptop().run(command, "--help");
        Place.Ran french = Place.laptop().run(command, "--help", "--lang", "fr");

        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).contains("Usage: preflight " + command).containsPattern("Examples?:\n  preflight " + command + "\\b");
        assertThat(french.out()).contains("Usage\u00a0: preflight " + command).containsPattern("Exemples?\u00a0:\n  preflight " + command + "\\b");
        assertThat(french.out().lines().findFirst()).isNotEqualTo(english.out().lines().findFirst());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void every_help_fits_a_console_of_80_signs_in_both_languages(String command) {
        for (String language : List.of("fr", "en")) {
            assertThat(Place.laptop().run(command, "--help", "--lang", language).out().lines()).as(language)
                    .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
            assertThat(Place.laptop().run("--help", "--lang", language).out().lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(80));
        }
    }

    static Stream<Arguments> documents() {
        return Stream.of(Arguments.of("check", Formats.ofReports()), Arguments.of("demo", Formats.ofReports()),
                Arguments.of("plan", Formats.ofPlans()), Arguments.of("fleet", Formats.ofFleets()),
                Arguments.of("site", Formats.ofDossiers()),
                Arguments.of("reach", Formats.ofRehearsals()), Arguments.of("diff", Formats.ofDiffs()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void the_help_and_the_refusal_name_every_format_of_the_registry_and_no_other(String command, Formats<?> formats) {
        String names = String.join(", ", formats.names());
        for (String language : List.of("fr", "en")) {
            String help = Place.laptop().run(command, "--help", "--lang", language).out().replaceAll("\\s+", " ");
            assertThat(help).containsPattern("--format=FORMAT\\[=FILE\\] " + names + "[ \u202f]?;");
        }
        String[] inputs = command.equals("fleet") || command.equals("diff") ? new String[] {"a", "b"} : new String[0];
        Place.Ran refused = Place.laptop().run(Stream.concat(Stream.of(command, "--format", "parchment"), Stream.of(inputs)).toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("unknown format parchment; known: " + names);
    }

    @Test
    void the_root_lists_commands_examples_and_exit_codes_in_both_languages() {
        String english = Place.laptop().run("--help").out();
        String french = Place.laptop().run("--help", "--lang", "fr").out();

        assertThat(english).contains("Usage: preflight").contains("Commands:").contains("Examples:").contains("Exit codes:").contains("  70   ");
        assertThat(french).contains("Usage\u00a0: preflight").contains("Commandes\u00a0:").contains("Exemples\u00a0:").contains("Codes de sortie\u00a0:");
        commands().forEach(command -> assertThat(english).containsPattern("\n  " + command + " +\\S"));
    }

    @Test
    void every_option_says_what_it_does_in_both_languages() {
        List<String> silent = new ArrayList<>();
        for (Language language : Language.values()) {
            CommandLine tool = commandLine(language);
            Stream.concat(Stream.of(tool), tool.getSubcommands().values().stream()).forEach(command -> command.getCommandSpec().args()
                    .stream().filter(argument -> !argument.hidden()).filter(HelpTest::saysNothing)
                    .forEach(argument -> silent.add(language + " " + command.getCommandName() + " " + argument.paramLabel() + " " + argument)));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void the_version_is_the_builds() {
        Place.Ran ran = Place.laptop().run("--version");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).matches("tws-preflight [0-9]+\\.[0-9]+\\.[0-9]+\\S*\n");
    }

    @Test
    void help_shows_no_colours_where_nobody_wants_them() {
        assertThat(Place.laptop().run("check", "--help").out()).doesNotContain("\u001B");
    }

    private static boolean saysNothing(ArgSpec argument) {
        return (argument.description().length == 0 && (argument.descriptionKey() == null || argument.descriptionKey().isEmpty()))
                || String.join("", argument.description()).isBlank();
    }

    private static CommandLine commandLine(Language language) {
        CommandLine tool = new CommandLine(new PreflightCommand(), new CommandFactory(null));
        Commands.addTo(tool);
        tool.setResourceBundle(HelpTexts.in(language));
        return tool;
    }
}
