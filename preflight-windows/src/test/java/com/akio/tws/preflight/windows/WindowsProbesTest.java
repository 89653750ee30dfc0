package com.akio.tws.preflight.windows;

import static com.akio.tws.preflight.windows.fake.Answers.assertDenied;
import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.catalogue.CatalogueReader;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.DiskFacts;
import com.akio.tws.preflight.facts.DnsFacts;
import com.akio.tws.preflight.facts.FirewallProfile;
import com.akio.tws.preflight.facts.PhoneFacts;
import com.akio.tws.preflight.facts.PortTrialFacts;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.figures.MakerFigures;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.windows.fake.FakeMachine;
import com.akio.tws.preflight.windows.fake.Seen;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every probe promises, whatever the machine answers. */
class WindowsProbesTest {

    private static final List<String> SERVER_FACTS = List.of("AntivirusFacts", "CertificateFacts", "FolderFacts", "DirectoryFacts", "DiskFacts",
            "DotNetFacts", "ExchangeFacts", "FirewallFacts", "HardwareFacts",
            "InstalledFacts", "InstallerFacts", "LanguageFacts", "MachineFacts", "OperatingSystemFacts", "PortFacts", "PrivilegeFacts", "ProxyFacts",
            "RebootFacts",
            "WebServerFacts");

    private static final List<String> WEB_SERVICES = List.of("ReportServer$*");

    private static final Map<String, List<String>> PRODUCTS = Map.of("ESET", List.of("ekrn"));

    private static final MakerFigures MAKER = CatalogueReader.builtIn().figures(MakerFigures.KEY);

    private static final List<String> CLIENT_FACTS = List.of("AntivirusFacts", "ClientFacts", "DirectoryFacts", "DotNetFacts", "FirewallFacts",
            "FolderFacts", "HardwareFacts", "InstalledFacts", "OperatingSystemFacts", "PortFacts", "PrivilegeFacts", "ProxyFacts",
            "SessionFacts");

    static Stream<Arguments> probes() {
        return Stream.of(Optional.<String>empty(), Optional.of("x")).flatMap(directory -> Stream.of(
                probesOf("nothing is there", FakeMachine.empty(), directory),
                probesOf("nothing has its form", FakeMachine.nonsense(), directory),
                probesOf("all is refused", FakeMachine.denied(), directory)).flatMap(probes -> probes));
    }

    private static Stream<Arguments> probesOf(String name, FakeMachine machine, Optional<String> directory) {
        return both(machine, directory).stream().map(probe -> Arguments.of(Named.of(probe.name() + " where " + name, probe)));
    }

    private static List<Probe> both(FakeMachine machine, Optional<String> directory) {
        List<Probe> probes = new ArrayList<>(WindowsProbes.forServer(machine.machine(), directory, WEB_SERVICES, PRODUCTS, MAKER));
        probes.addAll(WindowsProbes.forClient(machine.machine(), directory, PRODUCTS, MAKER));
        return probes;
    }

    @ParameterizedTest
    @MethodSource("probes")
    void every_announced_fact_gets_exactly_one_reading(Probe probe) {
        assertThat(Seen.by(probe).keys()).containsExactlyInAnyOrderElementsOf(probe.facts());
    }

    @Test
    void what_is_refused_is_never_absent_or_known() {
        for (Probe probe : both(FakeMachine.denied(), Optional.empty())) {
            Seen seen = Seen.by(probe);
            probe.facts().forEach(fact -> assertDenied(seen.reading(fact)));
        }
    }

    @Test
    void what_has_not_its_form_is_malformed_and_never_absent() {
        for (Probe probe : both(FakeMachine.nonsense(), Optional.of("x"))) {
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
        for (Probe probe : both(FakeMachine.empty(), Optional.empty())) {
            Seen seen = Seen.by(probe);
            probe.facts().forEach(fact -> assertThat(seen.reading(fact)).as(fact.name()).isNotInstanceOf(Reading.Known.class));
        }
    }

    @Test
    void every_fact_of_a_server_is_given_by_exactly_one_probe() throws ReflectiveOperationException {
        List<FactKey<?>> announced = new ArrayList<>();
        WindowsProbes.forServer(FakeMachine.empty().machine(), Optional.empty(), WEB_SERVICES, PRODUCTS, MAKER).forEach(probe -> announced.addAll(probe.facts()));
        // An earlier run gives it, not this machine: the command line adds it from --since.
        announced.add(DiskFacts.EARLIER_SPACE);
        assertThat(announced).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(allFacts(SERVER_FACTS));
    }

    @Test
    void every_fact_of_a_client_is_given_by_exactly_one_probe() throws ReflectiveOperationException {
        List<FactKey<?>> announced = new ArrayList<>();
        WindowsProbes.forClient(FakeMachine.empty().machine(), Optional.empty(), PRODUCTS, MAKER).forEach(probe -> announced.addAll(probe.facts()));
        assertThat(announced).doesNotHaveDuplicates().containsAll(allFacts(CLIENT_FACTS));
    }

    @Test
    void every_fact_that_a_check_of_a_role_reads_is_given_by_a_probe_of_that_role() {
        for (Role role : Role.values()) {
            List<FactKey<?>> announced = new ArrayList<>();
            List<Probe> probes = role == Role.SERVER ? WindowsProbes.forServer(FakeMachine.empty().machine(), Optional.empty(), WEB_SERVICES, PRODUCTS, MAKER)
                    : WindowsProbes.forClient(FakeMachine.empty().machine(), Optional.empty(), PRODUCTS, MAKER);
            probes.forEach(probe -> announced.addAll(probe.facts()));
            announced.addAll(givenByTheRehearsal());
            Checks.all().stream().filter(check -> CatalogueReader.builtIn().entry(check.id()).roles().contains(role))
                    .forEach(check -> {
                        assertThat(announced).as(check.id().name()).extracting(FactKey::name)
                                .containsAll(check.needs().facts().stream().map(FactKey::name).toList())
                                .containsAll(check.needs().quoted().stream().map(FactKey::name).toList());
                    });
        }
    }

    @Test
    void every_probe_has_a_name_of_its_own() {
        assertThat(WindowsProbes.forServer(FakeMachine.empty().machine(), Optional.empty(), WEB_SERVICES, PRODUCTS, MAKER)).extracting(Probe::name)
                .doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    /** The facts whose probes need no Windows: they are in the core, and the command line adds them. */
    private static List<FactKey<?>> givenByTheRehearsal() {
        List<FactKey<?>> facts = new ArrayList<>(List.of(PortTrialFacts.FREE, PortTrialFacts.NOT_FREE, DnsFacts.OWN_ADDRESSES,
                DnsFacts.SERVER_ADDRESSES, PhoneFacts.SEEN));
        CatalogueReader.builtIn().flows().forEach(flow -> facts.add(ReachFacts.ofFlow(flow.name())));
        return facts;
    }

    private static List<FactKey<?>> allFacts(List<String> classes) throws ReflectiveOperationException {
        List<FactKey<?>> facts = new ArrayList<>();
        for (String name : classes) {
            for (Field field : Class.forName("com.akio.tws.preflight.facts." + name).getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == FactKey.class) {
                    facts.add((FactKey<?>) field.get(null));
                }
            }
        }
        for (FirewallProfile profile : FirewallProfile.values()) {
            facts.addAll(classes.contains("FirewallFacts") ? profile.keys() : List.of());
        }
        return facts;
    }
}
