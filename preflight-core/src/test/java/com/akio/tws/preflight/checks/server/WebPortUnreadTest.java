package com.akio.tws.preflight.checks.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.fact.Reason;
import com.akio.tws.preflight.facts.InstalledService;
import com.akio.tws.preflight.facts.Listener;
import com.akio.tws.preflight.facts.PortFacts;
import com.akio.tws.preflight.facts.PortOwner;
import com.akio.tws.preflight.facts.WebServerFacts;
import com.akio.tws.preflight.recorded.Judged;
import com.akio.tws.preflight.recorded.RecordedMachine;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What could not be read never makes port 80 look better than it may be. */
class WebPortUnreadTest {

    private static final String ID = "server.role.web-port-80";
    private static final List<FactKey<?>> DECIDING = List.of(PortFacts.TCP4_LISTENERS, PortFacts.TCP6_LISTENERS);
    private static final List<FactKey<?>> QUOTED = List.of(PortFacts.HTTP_OWNERS, WebServerFacts.IIS_VERSION,
            WebServerFacts.IIS_SERVICE, WebServerFacts.IIS_SERVICE_STATE, WebServerFacts.IIS_BINDINGS,
            WebServerFacts.KERNEL_HTTP_SERVICES, WebServerFacts.URL_RESERVATIONS);

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void hiding_facts_of_a_machine_that_does_not_pass_never_makes_it_pass(@ForAll("machines") RecordedMachine machine,
            @ForAll("hidden") Set<FactKey<?>> hidden, @ForAll Reason.Kind kind) {
        Status whole = Judged.status(ID, machine, Site.DEFAULT);
        Status partly = Judged.status(ID, hide(machine, hidden, kind), Site.DEFAULT);

        assertThat(partly).isNotEqualTo(Status.NOT_APPLICABLE);
        assertThat(partly == Status.PASS && whole != Status.PASS).as("%s, then %s without %s", whole, partly, hidden).isFalse();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void no_table_of_listeners_no_pass(@ForAll("machines") RecordedMachine machine, @ForAll("hidden") Set<FactKey<?>> hidden,
            @ForAll boolean first, @ForAll Reason.Kind kind) {
        RecordedMachine blind = hide(hide(machine, hidden, kind), Set.of(DECIDING.get(first ? 0 : 1)), kind);

        assertThat(Judged.status(ID, blind, Site.DEFAULT)).isIn(Status.FAIL, Status.UNKNOWN);
    }

    @Provide
    Arbitrary<Set<FactKey<?>>> hidden() {
        return Arbitraries.of(QUOTED).set().ofMinSize(1).map(Set::copyOf);
    }

    @Provide
    Arbitrary<RecordedMachine> machines() {
        Arbitrary<List<Listener>> tables = Combinators.combine(Arbitraries.of("0.0.0.0", "127.0.0.1", "::", "::1"),
                Arbitraries.of(80, 80, 8080), Arbitraries.of(0L, 4L, 4L, 4L, 900L)).as(Listener::new).list().ofMaxSize(2);
        Arbitrary<List<PortOwner>> owners = Arbitraries.of(new PortOwner(900, Optional.of("C:\\a.exe"), List.of()),
                new PortOwner(900, Optional.empty(), List.of("iphlpsvc")), new PortOwner(4, Optional.empty(), List.of())).list().ofMaxSize(2);
        Arbitrary<List<String>> bindings = Arbitraries.of("http *:80:", "http *:8080:", "https *:443:", "net.tcp 80:*").list().ofMaxSize(2);
        Arbitrary<List<String>> services = Arbitraries.of("ReportServer", "ReportServer$A", "MsDepSvc", "PeerDistSvc").list().ofMaxSize(2);
        Arbitrary<List<String>> urls = Arbitraries.of("http://+:80/Reports/", "http://+:80/Temporary_Listen_Addresses/",
                "http://10.0.0.5:80:10.0.0.5/", "http://+:8080/x/").list().ofMaxSize(3);
        Arbitrary<Boolean> installed = Arbitraries.of(true, true, false);
        Arbitrary<RecordedMachine> listening = Combinators.combine(tables, tables, owners).as((v4, v6, of) ->
                RecordedMachine.sound().set(PortFacts.TCP4_LISTENERS, v4).set(PortFacts.TCP6_LISTENERS, v6).set(PortFacts.HTTP_OWNERS, of));
        return Combinators.combine(listening, bindings, services, urls, installed, Arbitraries.of("RUNNING", "RUNNING", "STOPPED", "PAUSED"))
                .as((machine, bound, running, reserved, iis, state) -> {
                    RecordedMachine one = (running.isEmpty() ? machine.absent(WebServerFacts.KERNEL_HTTP_SERVICES)
                            : machine.set(WebServerFacts.KERNEL_HTTP_SERVICES, running)).set(WebServerFacts.URL_RESERVATIONS, reserved);
                    return iis ? one.set(WebServerFacts.IIS_VERSION, 10L)
                            .set(WebServerFacts.IIS_SERVICE, new InstalledService("W3SVC", 2, Optional.empty()))
                            .set(WebServerFacts.IIS_SERVICE_STATE, state).set(WebServerFacts.IIS_BINDINGS, bound) : one;
                });
    }

    private static RecordedMachine hide(RecordedMachine machine, Set<FactKey<?>> keys, Reason.Kind kind) {
        RecordedMachine blind = machine;
        for (FactKey<?> key : keys) {
            blind = kind == Reason.Kind.NOT_COLLECTED ? blind.notCollected(key) : blind.unreadable(key, Reason.of(kind, "hidden"));
        }
        return blind;
    }
}
