package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import java.util.List;

/** The flow matrix of the site with what each rehearsal made of it. */
final class HtmlDossierFlows {

    private HtmlDossierFlows() {
    }

    static Html of(Dossier dossier) {
        return HtmlDossierWriter.section("flows", "dossier.section.flows").of(HtmlDossierWriter.table("matrix",
                List.of("row", "flow", "ports", "result"), dossier.plan().figures().flows().stream().map(flow -> row(flow, dossier)).toList()));
    }

    private static Html row(PlannedFlow planned, Dossier dossier) {
        List<Proof> proofs = dossier.proofs().stream().filter(proof -> proof.check().equals(planned.flow().check())).toList();
        return Html.element("tr").of(
                Html.element("th").with("scope", "row").of(Html.text(planned.flow().row())),
                Html.element("td").of(Html.element("b").of(Html.say(Message.of("party." + planned.flow().from().word())),
                        Html.text(planned.flow().bothWays() ? " ↔ " : " → "), Html.say(Message.of("party." + planned.flow().to().word()))),
                        Html.text(" "), Html.element("span", "brief").of(Html.each(texts -> planned.flow().purpose().in(texts.language())))),
                Html.element("td").of(Html.text(planned.flow().protocol() + " " + planned.portsShown())),
                Html.element("td").of(Html.element("ul", "proofs").of(proofs.stream().map(HtmlDossierFlows::result).toList())));
    }

    private static Html result(Proof proof) {
        return Html.element("li", HtmlSign.classOf(proof.status())).of(HtmlSign.of(proof.status()),
                Html.element("span", "unseen").of(Html.say(Message.of("status." + proof.status())), Html.text(" ")),
                Html.element("b").saying(DossierWords.source(proof)), Html.text(" · "), DossierWords.day(proof.at()), Html.text(" "),
                proof.status() == Status.PASS ? DossierWords.seen(proof) : Html.say(proof.message()));
    }
}
