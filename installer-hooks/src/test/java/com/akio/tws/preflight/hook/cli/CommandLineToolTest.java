package com.akio.tws.preflight.hook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.facts.MachineFacts;
import com.akio.tws.preflight.facts.PrivilegeFacts;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.text.FrenchSpaces;
import com.akio.tws.preflight.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.AdditionalAnswers;

/** Results on standard output, everything else on standard error, and one exit code; in the language that was asked for. */
class CommandLineToolTest {

    @TempDir
    private Path folder;

    @Test
    void a_sound_machine_is_0() {
        Place.Ran ran = Place.on(RecordedMachine.sound()).run("check", "--users", "50");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Verdict: READY\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void a_warning_is_0_and_with_strict_1() {
        Place place = Place.on(RecordedMachine.sound().set(PrivilegeFacts.ELEVATION, 0L));

        assertThat(place.run("check").code()).isZero();
        assertThat(place.run("check", "--strict").code()).isEqualTo(1);
    }

    @Test
    void a_failure_is_1() {
        assertThat(Place.on(RecordedMachine.sound().set(DotNetFacts.RELEASE, 1L)).run("check").code()).isEqualTo(1);
    }

    @Test
    void what_could_not_be_read_is_3() {
        assertThat(Place.on(RecordedMachine.sound().denied(DotNetFacts.RELEASE)).run("check").code()).isEqualTo(3);
    }

    @Test
    void a_fault_of_the_tool_is_70_and_its_trace_stays_away_from_the_results() {
        Place.Ran ran = Place.laptop().probing((site, catalogue) -> {
            throw new IllegalStateException("made up");
        }).run("check", "--lang", "fr");

        assertThat(ran.code()).isEqualTo(70);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith(FrenchSpaces.in("preflight : TWS Preflight a échoué : java.lang.IllegalStateException: made up. C’est une "
                + "défaillance de l’outil"));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("check where there is no Windows", "preflight: this system is not Windows, so there is no machine to look at here. Try "
                        + "“preflight demo” to see a report, or “preflight check --from BUNDLE.zip” for a bundle collected on Windows",
                        "preflight : ce système n’est pas Windows", "check"),
                refused("collect where there is no Windows", "preflight: this system is not Windows", "preflight : ce système n’est pas Windows",
                        "collect", "-o", "x.zip"),
                refused("no command", "preflight: name a command: ", "preflight : nommez une commande : "),
                refused("an unknown command", "preflight: unknown option or argument: chekc; did you mean ",
                        "preflight : option ou argument inconnu : chekc ; vouliez-vous dire ", "chekc"),
                refused("an unknown option", "preflight: unknown option or argument: --strikt; did you mean --strict",
                        "preflight : option ou argument inconnu : --strikt ; vouliez-vous dire --strict", "demo", "--strikt"),
                refused("an option without its value", "preflight: missing: --only CHECKS", "preflight : il manque : --only CHECKS", "demo", "--only"),
                refused("a command without what it must have", "preflight: missing: --output FILE.ps1", "preflight : il manque : --output FILE.ps1",
                        "fix", "--from", "a.zip"),
                refused("an id left out", "preflight: missing: CHECKS", "preflight : il manque : CHECKS", "explain"),
                refused("an option twice", "preflight: this can be given only once: --timeout SECONDS",
                        "preflight : ceci ne peut être donné qu’une fois : --timeout SECONDS", "check", "--timeout", "5", "--timeout", "6"),
                refused("a format that is not there", "preflight: unknown format xml; known: text, json", "preflight : format inconnu xml ; connus : text, json",
                        "demo", "--format", "xml"),
                refused("two formats for one output", "preflight: only one format can go to standard output",
                        "preflight : un seul format peut aller sur la sortie standard", "demo", "--format", "json", "--format", "text"),
                refused("two formats for one file", "preflight: two results would go to the same file",
                        "preflight : deux résultats iraient dans le même fichier", "demo", "--format", "json=report", "--format", "csv=./report"),
                refused("a format and the usual one for one file", "preflight: two results would go to the same file",
                        "preflight : deux résultats iraient dans le même fichier", "demo", "--format", "json=report", "-o", "report"),
                refused("a file name that no file can have", "preflight: the file a\uFFFDb cannot be written (no file can have this name)",
                        "preflight : le fichier a\uFFFDb ne peut pas être écrit (aucun fichier ne peut porter ce nom)",
                        "demo", "--format", "json=a\0b"),
                refused("an unknown check", "preflight: there is no check server.nothing; “catalogue” lists them all",
                        "preflight : la vérification server.nothing n’existe pas ; « catalogue » les énumère toutes",
                        "demo", "--only", "server.dotnet,server.nothing"),
                refused("an unknown check to skip", "preflight: there is no check x;", "preflight : la vérification x n’existe pas", "demo", "--skip", "x"),
                refused("an unknown check to explain", "preflight: there is no check x;", "preflight : la vérification x n’existe pas", "explain", "x"),
                refused("a waiver of an unknown check", "preflight: there is no check x;", "preflight : la vérification x n’existe pas",
                        "demo", "--waive", "x=because"),
                refused("a waiver without a reason", "preflight: a waiver is written ID=reason", "preflight : une dérogation s’écrit ID=raison",
                        "demo", "--waive", "server.dotnet"),
                refused("a waiver with an empty reason", "preflight: a waiver is written ID=reason", "preflight : une dérogation s’écrit ID=raison",
                        "demo", "--waive", "server.dotnet= ;until=2027-01-01"),
                refused("a waiver until never", "preflight: a waiver is written ID=reason", "preflight : une dérogation s’écrit ID=raison",
                        "demo", "--waive", "server.dotnet=x;until=never"),
                refused("no time at all", "preflight: the time limit must be a number of seconds from 1 to 3600, found 0",
                        "preflight : la limite de temps est un nombre de secondes de 1 à 3600 ; trouvé 0", "check", "--timeout", "0"),
                refused("too much time", "preflight: the time limit must be a number of seconds from 1 to 3600, found 3601",
                        "preflight : la limite de temps est", "check", "--timeout", "3601"),
                refused("a time that is no number", "preflight: the time limit must be a number of seconds from 1 to 3600, found ten",
                        "preflight : la limite de temps est", "check", "--timeout", "ten"),
                refused("a version that is not there", "preflight: unknown value 5.3 for --tws; known: 5.1, 5.2",
                        "preflight : valeur inconnue 5.3 pour --tws ; connues : 5.1, 5.2", "check", "--tws", "5.3"),
                refused("a role that is not there", "preflight: unknown value pabx for --role; known: server, client",
                        "preflight : valeur inconnue pabx pour --role ; connues : server, client", "check", "--role", "pabx"),
                refused("a phase that is not there", "preflight: unknown value now for --phase; known: install, upgrade, runtime",
                        "preflight : valeur inconnue now pour --phase ; connues : install, upgrade, runtime", "check", "--phase", "now"),
                refused("a folder without a drive", "preflight: TWS is not a folder with its drive, such as D:\\TWS",
                        "preflight : TWS n’est pas un dossier avec son lecteur, tel que D:\\TWS", "check", "--install-dir", "TWS"),
                refused("a folder with a device's name", "preflight: D:\\com1.txt\\x cannot be a folder: Windows forbids the name \"com1.txt\" in it",
                        "preflight : D:\\com1.txt\\x ne peut pas être un dossier : Windows y interdit le nom « com1.txt »", "check",
                        "--install-dir", "D:\\com1.txt\\x"),
                refused("a folder with a blank at its end", "preflight: D:\\TWS  cannot be a folder: Windows forbids the name \"TWS \" in it",
                        "preflight : D:\\TWS  ne peut pas être un dossier : Windows y interdit le nom « TWS  »", "check", "--install-dir", "D:\\TWS "),
                refused("a profile that is not there", "preflight: no.json: there is no such file", "preflight : no.json : ce fichier n’existe pas",
                        "check", "--profile", "no.json"),
                refused("a bundle that is not there", "preflight: no.zip: there is no such file", "preflight : no.zip : ce fichier n’existe pas",
                        "check", "--from", "no.zip"),
                refused("an output folder that is not there", "preflight: the file no/report.txt cannot be written (the folder does not exist)",
                        "preflight : le fichier no/report.txt ne peut pas être écrit (le dossier n’existe pas)", "demo", "-o", "no/report.txt"),
                refused("a format's folder that is not there", "preflight: the file no/report.json cannot be written",
                        "preflight : le fichier no/report.json ne peut pas être écrit", "demo", "--format", "json=no/report.json"),
                refused("a bundle's folder that is not there", "preflight: the file no/x.zip cannot be written",
                        "preflight : le fichier no/x.zip ne peut pas être écrit", "demo", "--bundle", "no/x.zip"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void is_refused_with_2_and_one_message_and_nothing_else(String name, String english, String french, String[] arguments) {
        for (Language language : Language.values()) {
            Place.Ran ran = Place.laptop().in(language).run(arguments);

            assertThat(ran.err().replace('\\', '/')).as("%s", language)
                    .startsWith((language == Language.FRENCH ? FrenchSpaces.in(french) : english).replace('\\', '/'));
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
        }
    }

    @Test
    void the_language_may_be_asked_for_before_or_behind_the_command() {
        for (String[] arguments : List.of(new String[] {"--lang", "fr", "demo"}, new String[] {"demo", "--lang", "fr"},
                new String[] {"--lang=FR", "demo"}, new String[] {"demo", "--lang=fr"})) {
            assertThat(Place.laptop().run(arguments).out()).startsWith("TWS Preflight ").contains("Verdict\u00a0: BLOQUÉ");
        }
        assertThat(Place.laptop().in(Language.FRENCH).run("demo", "--lang", "en").out()).contains("Verdict: BLOCKED");
    }

    @Test
    void a_language_that_it_does_not_speak_is_refused_wherever_it_stands() {
        for (String[] arguments : List.of(new String[] {"--lang", "de", "demo"}, new String[] {"demo", "--lang=de"},
                new String[] {"--lang", "de"}, new String[] {"check", "--lang", "de", "--help"})) {
            Place.Ran ran = Place.laptop().run(arguments);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo("preflight: unknown language de; known: fr, en\n");
            assertThat(ran.out()).isEmpty();
        }
    }

    @Test
    void a_refusal_of_an_option_points_to_the_help_of_its_command() {
        assertThat(Place.laptop().run("demo", "--bogus").err()).endsWith("Try “preflight demo --help”.\n");
        assertThat(Place.laptop().run("bogus").err()).endsWith("Try “preflight --help”.\n");
    }

    @Test
    void a_waiver_of_the_profile_for_an_unknown_check_is_refused() throws IOException {
        Path profile = Files.writeString(folder.resolve("site.json"), "{\"waivers\": [{\"id\": \"server.nothing\", \"reason\": \"x\"}]}");
        Place.Ran ran = Place.on(RecordedMachine.sound()).run("check", "--profile", profile.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("there is no check server.nothing");
    }

    @Test
    void a_hostile_name_cannot_steer_the_console_through_a_refusal() {
        assertThat(Place.laptop().run("demo", "--only", "\u001B[31mx").err()).doesNotContain("\u001B");
        assertThat(Place.laptop().run("\u001B[2J").err()).doesNotContain("\u001B");
    }

    @Test
    void progress_is_shown_at_a_terminal_only_and_wiped_at_the_end() {
        Place place = Place.on(RecordedMachine.sound());

        assertThat(place.run("check").err()).isEmpty();
        assertThat(place.atTerminal(false).run("check", "--quiet").err()).isEmpty();
        assertThat(place.atTerminal(false).run("check").err()).startsWith("\r1/1 recorded ").endsWith(" \r");
        assertThat(place.atTerminal(false).run("check").out()).startsWith("TWS Preflight ").doesNotContain("\r", "recorded");
    }

    @Test
    void quiet_is_one_line() {
        assertThat(Place.on(RecordedMachine.sound()).run("check", "--users", "50", "--quiet").out()).isEqualTo("Verdict: READY\n");
        assertThat(Place.laptop().run("demo", "--quiet").out().lines()).hasSize(1);
    }

    @Test
    void colours_are_shown_where_they_are_welcome_and_never_in_a_file_or_in_json() throws IOException {
        Place colourful = Place.laptop().atTerminal(true);
        Path file = folder.resolve("report.txt");

        assertThat(colourful.run("demo").out()).contains("\u001B[1;31m");
        assertThat(colourful.run("demo", "--quiet").out()).contains("\u001B[1;31m");
        assertThat(colourful.run("demo", "--no-color").out()).doesNotContain("\u001B");
        assertThat(Place.laptop().atTerminal(false).run("demo").out()).doesNotContain("\u001B");
        assertThat(colourful.run("demo", "--format", "json").out()).doesNotContain("\u001B");
        assertThat(colourful.run("demo", "-o", file.toString()).out()).isEmpty();
        assertThat(Files.readString(file)).doesNotContain("\u001B").contains("BLOCKED");
    }

    @Test
    void a_partial_run_is_never_ready_without_that_word() {
        Place.Ran ran = Place.on(RecordedMachine.sound()).run("check", "--users", "50", "--skip", "server.dotnet");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("PARTIAL REPORT: 1 check was not run: server.dotnet").contains("Verdict: READY (PARTIAL)");
    }

    @Test
    void a_probe_that_hangs_costs_its_own_facts_and_the_rest_is_complete() {
        Probe hanging = mock();
        when(hanging.name()).thenReturn("hanging");
        when(hanging.facts()).thenReturn(List.of(DotNetFacts.RELEASE));
        doAnswer(AdditionalAnswers.answersWithDelay(30_000, call -> null)).when(hanging).look(any());
        RecordedMachine others = RecordedMachine.sound().notCollected(DotNetFacts.RELEASE);
        Place place = Place.on(others).probing((site, catalogue) -> Stream.concat(Stream.of(hanging),
                Place.on(others).probes().orElseThrow().apply(site, catalogue).stream()).toList());
        Place.Ran ran = place.run("check", "--timeout", "1");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("What could not be read (1)").contains("no answer in time: 1000 ms").contains("Verdict: UNDETERMINED");
    }

    @Test
    void the_install_folder_that_was_asked_for_reaches_the_probes() {
        List<Object> asked = new ArrayList<>();
        Place.laptop().probing((site, catalogue) -> {
            asked.add(site.installDirectory().orElse("the default"));
            return List.of();
        }).run("check", "--install-dir", "E:\\Akio");
        Place.laptop().probing((site, catalogue) -> {
            asked.add(site.installDirectory().orElse("the default"));
            return List.of();
        }).run("check");

        assertThat(asked).containsExactly("E:\\Akio", "the default");
    }

    @Test
    void the_machine_is_named_in_the_report() {
        assertThat(Place.on(RecordedMachine.sound().set(MachineFacts.NAME, "SRV-é")).run("check").out()).contains("Machine: SRV-é ");
    }

    private static Arguments refused(String name, String english, String french, String... arguments) {
        return Arguments.of(name, english, french, arguments);
    }
}
