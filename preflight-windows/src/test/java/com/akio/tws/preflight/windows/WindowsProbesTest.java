package com.akio.tws.preflight.windows;

import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every probe promises, whatever the machine answers. */
class WindowsProbesTest {

    private static final List<String> FACTS = List.of("DirectoryFacts", "DiskFacts", "DotNetFacts", "ExchangeFacts", "FirewallFacts",
            "HardwareFacts",
            "InstallerFacts", "LanguageFacts", "MachineFacts", "OperatingSystemFacts", "PortFacts", "PrivilegeFacts", "RebootFacts",
            "WebServerFacts");

    static Stream<Arguments> probes() {
        return Stream.of(Optional.<String>empty(), Optional.of("x")).flatMap(directory -> Stream.of(
                probesOf("nothing is there", FakeMachine.empty(), directory),
                probesOf("nothing has its form", FakeMachine.nonsense(), directory),
                probesOf("all is refused", FakeMachine.denied(), directory)).flatMap(probes -> probes));
    }

    private static Stream<Arguments> probesOf(String name, FakeMachine machine, Optional<String> directory) {
        return WindowsProbes.forServer(machine.machine(), directory).stream()
                .map(probe -> Arguments.of(Named.of(probe.name() + " where " + name, probe)));
    }

    @ParameterizedTest
    @MethodSource("probes")
    void every_announced_fact_gets_exactly_one_reading(Probe probe) {
        assertThat(Seen.by(probe).keys()).containsExactlyInAnyOrderElementsOf(probe.facts());
    }

    @Test
    void what_is_refused_is_never_absent_or_known() {
        for (Probe probe : WindowsProbes.forServer(FakeMachine.denied().machine(), Optional.empty())) {
            Seen seen = Seen.by(probe);
            probe.facts().forEach(fact -> assertDenied(seen.reading(fact)));
        }
    }

    @Test
    void what_has_not_its_form_is_malformed_and_never_absent() {
        for (Probe probe : WindowsProbes.forServer(FakeMachine.nonsense().machine(), Optional.of("x"))) {
            Seen seen = Seen.by(probe);
            probe.facts().forEach(fact -> {
                assertThat(seen.reading(fact)).as(fact.name()).isNotInstanceOf(Reading.Absent.class);
                if (seen.reading(fact) instanceof Reading.Unreadable<?> unreadable) {
                    assertThat(unreadable.reason().kind()).as(fact.name()).isEqualTo(Reason.Kind.MALFORMED);
                }
            });
        }
    }

    @Test
    void no_probe_says_known_of_a_machine_where_nothing_is() {
        for (Probe probe : WindowsProbes.forServer(FakeMachine.empty().machine(), Optional.empty())) {
            Seen seen = Seen.by(probe);
            probe.facts().forEach(fact -> assertThat(seen.reading(fact)).as(fact.name()).isNotInstanceOf(Reading.Known.class));
        }
    }

    @Test
    void every_fact_of_a_server_is_given_by_exactly_one_probe() throws ReflectiveOperationException {
        List<FactKey<?>> announced = new ArrayList<>();
        WindowsProbes.forServer(FakeMachine.empty().machine(), Optional.empty()).forEach(probe -> announced.addAll(probe.facts()));
        assertThat(announced).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(allFacts());
    }

    @Test
    void every_probe_has_a_name_of_its_own() {
        assertThat(WindowsProbes.forServer(FakeMachine.empty().machine(), Optional.empty())).extracting(Probe::name)
                .doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    private static List<FactKey<?>> allFacts() throws ReflectiveOperationException {
        List<FactKey<?>> facts = new ArrayList<>();
        for (String name : FACTS) {
            for (Field field : Class.forName("com.akio.tws.preflight.facts." + name).getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == FactKey.class) {
                    facts.add((FactKey<?>) field.get(null));
                }
            }
        }
        for (FirewallProfile profile : FirewallProfile.values()) {
            facts.addAll(profile.keys());
        }
        return facts;
    }
}
