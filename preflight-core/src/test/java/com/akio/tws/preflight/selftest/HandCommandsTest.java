package com.akio.tws.preflight.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of commands: none is missing, and none is for nothing. */
class HandCommandsTest {

    /** The results of a rehearsal are named after the flows of the catalogue. */
    private static final String FLOW = "reach.web";

    @Test
    void every_fact_has_a_command_or_words_that_say_why_there_is_none() throws Exception {
        assertThat(facts()).hasSizeGreaterThan(100).allSatisfy(fact -> assertThat(HandCommands.of(fact)).as("commands.tsv has no line for " + fact).isNotEmpty());
    }

    @Test
    void every_fact_of_the_recorded_machines_has_one() {
        Set<String> recorded = new TreeSet<>(RecordedMachine.sound().snapshot().readings().keySet());
        recorded.addAll(Sample.server().snapshot().readings().keySet());

        assertThat(recorded).allSatisfy(fact -> assertThat(HandCommands.of(fact)).as(fact).isNotEmpty());
    }

    @Test
    void no_line_is_for_a_fact_that_does_not_exist() throws Exception {
        Set<String> facts = facts();

        assertThat(HandCommands.all()).allSatisfy(command -> assertThat(facts).as(command.facts()).anyMatch(command::isFor));
    }

    @Test
    void every_line_says_in_both_languages_what_to_compare() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertThat(HandCommands.all()).allSatisfy(command ->
                    assertThat(texts.say(Message.of("selftest.look." + command.look()))).as(command.look()).doesNotStartWith("[").isNotBlank());
        }
    }

    @Test
    void every_command_names_the_page_that_describes_it() {
        assertThat(HandCommands.all()).filteredOn(command -> command.shell() != Shell.NONE)
                .allSatisfy(command -> assertThat(command.described()).as(command.template()).matches("https://(learn\\.microsoft\\.com|github\\.com)/\\S+"));
    }

    @Test
    void what_cmd_is_to_understand_names_its_program_and_pipes_nothing() {
        // sc and where mean something else in PowerShell; with the ending both shells start the same program.
        assertThat(HandCommands.all()).filteredOn(command -> command.shell() == Shell.BOTH)
                .allSatisfy(command -> assertThat(command.template()).matches("[a-z]+\\.exe( [^|$;&<>]+)?"));
    }

    @Test
    void none_changes_anything() {
        assertThat(HandCommands.all()).extracting(HandCommand::template).noneMatch(command ->
                command.matches("(?i).*\\b(add|set|new|remove|delete|start|stop|enable|disable|invoke|out|clear)-[a-z].*|.*[<>].*|.* (add|delete|set|reset) .*"));
    }

    @Test
    void nothing_is_typed_that_newer_windows_has_no_more() {
        assertThat(HandCommands.all()).extracting(HandCommand::template).noneMatch(command -> command.matches("(?i).*(wmic|get-wmiobject|gwmi).*"));
    }

    @ParameterizedTest
    @CsvSource({"firewall.*.enabled, firewall.domain.enabled, true", "firewall.*.enabled, firewall.domain.policy-enabled, false",
        "firewall.*.enabled, firewall.enabled, false", "reach.*, reach.web-secure, true", "reach.*, reach., false", "reach.*, reachable.x, false",
        "os.ubr, os.ubr, true", "os.ubr, osxubr, false", "firewall.*.enabled, firewall.a.b.enabled, false"})
    void a_star_stands_for_one_part_of_a_name_and_at_its_end_for_all(String facts, String fact, boolean isFor) {
        assertThat(new HandCommand(facts, Shell.NONE, "", "earlier", false, "").isFor(fact)).isEqualTo(isFor);
    }

    /** Every key that stands in the package of facts, and those that it makes. */
    private static Set<String> facts() throws Exception {
        Set<String> facts = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("com.akio.tws.preflight.facts")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(FactKey.class) && field.getModifiers().contains(JavaModifier.PUBLIC)) {
                    facts.add(((FactKey<?>) field.reflect().get(null)).name());
                }
            }
        }
        Arrays.stream(FirewallProfile.values()).flatMap(profile -> profile.keys().stream()).map(FactKey::name).forEach(facts::add);
        facts.add(FLOW);
        return facts;
    }
}
