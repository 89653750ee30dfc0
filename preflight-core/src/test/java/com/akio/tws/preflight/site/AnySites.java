package com.akio.tws.preflight.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any site profile that a reader could have read. */
public final class AnySites {

    private AnySites() {
    }

    /** Profiles with everything that they can hold. */
    public static Arbitrary<SiteProfile> profiles() {
        Arbitrary<List<OptionalInt>> numbers = number(1).list().ofSize(9);
        Arbitrary<List<Boolean>> flags = Arbitraries.of(true, false).list().ofSize(2);
        Arbitrary<List<Optional<String>>> texts = text().list().ofSize(1);
        Arbitrary<Optional<String>> directories = Arbitraries.of("D:\\TWS", "e:/Akio/TWS 5", "C:\\").optional();
        return Combinators.combine(texts, Arbitraries.of(TwsVersion.values()).optional(), numbers, features(), flags,
                connectors().list().ofMaxSize(3), pabx().optional(), lists()).flatAs((text, tws, number, features, flag, connectors,
                pabx, lists) -> directories.map(directory -> new SiteProfile(text.get(0), tws, number.get(0), number.get(1),
                        number.get(2), number.get(3), number.get(4), number.get(5), number.get(6), number.get(7), number.get(8),
                        features, flag.get(0), flag.get(1), connectors, pabx, lists.phones(), lists.waivers(), lists.answers(), directory, lists.network(), lists.identity())));
    }

    private record Lists(List<Phone> phones, List<Waiver> waivers, List<Answer> answers, SiteNetwork network, SiteIdentity identity) {
    }

    private static Arbitrary<Lists> lists() {
        return Combinators.combine(phones().list().ofMaxSize(3), waivers().list().ofMaxSize(3),
                answers().list().uniqueElements(Answer::id).ofMaxSize(3), networks(), identities()).as(Lists::new);
    }

    private static Arbitrary<SiteIdentity> identities() {
        Arbitrary<SitePerson> people = Combinators.combine(filled(), text(), Arbitraries.of(SitePerson.Side.values())).as(SitePerson::new);
        Arbitrary<SiteMachine> machines = Combinators.combine(filled(), Arbitraries.of(MachinePart.values())).as(SiteMachine::new);
        return Combinators.combine(text(), text(), people.list().ofMaxSize(2), machines.list().ofMaxSize(2)).as(SiteIdentity::new);
    }

    private static Arbitrary<SiteNetwork> networks() {
        Arbitrary<SiteLink> links = Combinators.combine(filled(), Arbitraries.integers().between(1, 1_000_000), number(0), number(0),
                number(0), number(1)).as(SiteLink::new);
        Arbitrary<OptionalInt> ports = Arbitraries.integers().between(1, 65535).optional()
                .map(port -> port.map(OptionalInt::of).orElse(OptionalInt.empty()));
        return Combinators.combine(links.list().ofMaxSize(3), number(0), ports,
                Arbitraries.of("10.1.0.0/16", "192.0.2.7", "2001:db8::/48", "ip-1.1/24").list().ofMaxSize(3), toldPorts(ports),
                Combinators.combine(number(0), number(0)).as(HourlyActs::new), hosts().list().ofMaxSize(2)).as(SiteNetwork::new);
    }

    private static Arbitrary<ToldPorts> toldPorts(Arbitrary<OptionalInt> port) {
        return Combinators.combine(port, port, port, port).as(ToldPorts::new);
    }

    private static Arbitrary<SessionHost> hosts() {
        return Combinators.combine(filled(), Arbitraries.integers().between(1, 1_000_000)).as(SessionHost::new);
    }

    private static Arbitrary<Set<Feature>> features() {
        return Arbitraries.of(Feature.values()).set();
    }

    private static Arbitrary<ConnectedServer> connectors() {
        return Combinators.combine(Arbitraries.of(Connector.values()), text(),
                Arbitraries.integers().between(1, 65535).list().ofMaxSize(2)).as(ConnectedServer::new);
    }

    private static Arbitrary<Pabx> pabx() {
        return Combinators.combine(Arbitraries.of(PabxKind.values()), text(), text(), filled().list().ofMaxSize(3),
                Arbitraries.integers().between(1, 65535).list().ofMaxSize(3), voicePorts().list().ofMaxSize(2), number(0).list().ofSize(2),
                Arbitraries.of(true, false).optional()).as((kind, name, version, hosts, ports, voice, licences, card) ->
                new Pabx(kind, name, version, hosts, ports, voice, licences.get(0), licences.get(1), card));
    }

    private static Arbitrary<VoicePorts> voicePorts() {
        return Arbitraries.integers().between(1, 65535).tuple2()
                .map(ports -> new VoicePorts(Math.min(ports.get1(), ports.get2()), Math.max(ports.get1(), ports.get2())));
    }

    private static Arbitrary<Phone> phones() {
        return Combinators.combine(filled(), text(), text()).as(Phone::new);
    }

    private static Arbitrary<Waiver> waivers() {
        Arbitrary<Optional<LocalDate>> until = Arbitraries.longs().between(0, 100_000).map(LocalDate::ofEpochDay).optional();
        return Combinators.combine(filled(), filled(), until, text(), until).as(Waiver::new);
    }

    private static Arbitrary<Answer> answers() {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 100_000).map(LocalDate::ofEpochDay);
        Arbitrary<AnswerTime> times = Arbitraries.oneOf(days.map(AnswerTime::on), Arbitraries.of("2026-11-23T09:00:00+01:00", "2026-11-23T09:00:00.5Z",
                "2024-02-29T23:59:59-12:00").map(text -> AnswerTime.parse(text).orElseThrow()));
        return Combinators.combine(filled(), Arbitraries.of(Answer.Value.values()), filled(), text(), times, text(), days.optional()).as(Answer::new);
    }

    private static Arbitrary<OptionalInt> number(int least) {
        return Arbitraries.integers().between(least, 1_000_000).optional()
                .map(number -> number.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Arbitrary<Optional<String>> text() {
        return filled().optional();
    }

    /** Texts as the reader gives them: stripped and not empty, with whatever signs a person can type. */
    private static Arbitrary<String> filled() {
        return Arbitraries.oneOf(Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(10),
                Arbitraries.of("é – “”", "a\"b\\c/d", "tab\there", "line\nbreak", "\u0000\u001b[31m", "😀", "</script>", "a\u2028b", "{0}"));
    }
}
