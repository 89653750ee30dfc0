package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.site.SiteIdentity;
import com.akio.tws.preflight.site.SitePerson;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first page of a dossier: whose site it is, what it rests on, and what it comes to. */
final class HtmlDossierCover {

    private HtmlDossierCover() {
    }

    static Html of(Dossier dossier) {
        SiteIdentity identity = dossier.profile().identity();
        List<Html> pairs = new ArrayList<>();
        add(pairs, "customer", identity.customer());
        add(pairs, "site", identity.site());
        add(pairs, "server", dossier.profile().serverName());
        pairs.add(HtmlDossierWriter.pair("tws", Html.text("TWS " + dossier.plan().figures().tws().number())));
        pairs.add(HtmlDossierWriter.pair("edition", Html.say(Message.of("html.about.edition", dossier.edition().name(),
                dossier.edition().external() ? Message.of("report.external") : ""))));
        pairs.add(HtmlDossierWriter.pair("tool", Html.text("TWS Preflight " + dossier.tool())));
        pairs.add(HtmlDossierWriter.pair("made", DossierWords.moment(dossier.at())));
        DossierWords.period(dossier).ifPresent(period -> pairs.add(HtmlDossierWriter.pair("period", Html.say(period))));
        return Html.element("div", "cover").of(Html.element("h1").of(Html.say(Message.of("dossier.name"))),
                Html.element("p", "lead").saying(Message.of("dossier.lead")), Html.element("dl", "about-site").of(pairs),
                people(identity, SitePerson.Side.CUSTOMER), people(identity, SitePerson.Side.INTEGRATOR), HtmlDossierConclusion.banner(dossier));
    }

    private static void add(List<Html> pairs, String label, Optional<String> told) {
        told.ifPresent(text -> pairs.add(HtmlDossierWriter.pair(label, Html.value(text))));
    }

    private static Html people(SiteIdentity identity, SitePerson.Side side) {
        List<SitePerson> people = identity.people().stream().filter(person -> person.side() == side).toList();
        return people.isEmpty() ? Html.NOTHING : Html.element("p", "people").of(
                Html.element("b").saying(Message.of("dossier.side." + side.word())), Html.text(" "), Html.element("span").saying(Message.verbatim(
                        people.stream().map(HtmlDossierCover::named).toList())));
    }

    /** A person with function. */
    static Message named(SitePerson person) {
        return person.function().map(function -> Message.of("dossier.person", person.name(), function)).orElse(Message.verbatim(person.name()));
    }
}
