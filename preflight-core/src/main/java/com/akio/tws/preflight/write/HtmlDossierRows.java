package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Every row of the document: how it stands, who says so, with what, on which machine and when. */
final class HtmlDossierRows {

    private HtmlDossierRows() {
    }

    static Html of(Dossier dossier) {
        return HtmlDossierWriter.section("rows", "dossier.section.rows").of(HtmlDossierWriter.table("rows",
                List.of("row", "subject", "state", "proof"), dossier.rows().stream().map(HtmlDossierRows::row).toList()));
    }

    private static Html row(RowProof row) {
        Status like = DossierWords.like(row.state());
        List<Html> lines = new ArrayList<>();
        row.proofs().forEach(proof -> lines.add(line(proof)));
        row.open().forEach(open -> lines.add(Html.element("li").saying(open)));
        row.why().ifPresent(why -> lines.add(Html.element("li").saying(why)));
        if (lines.isEmpty()) {
            lines.add(Html.element("li").saying(Message.of("dossier.by.plan.said")));
        }
        return Html.element("tr", HtmlSign.classOf(like)).with("data-row", row.row().id()).with("data-state", row.state().name()).of(
                Html.element("th").with("scope", "row").of(Html.text(row.row().id())),
                Html.element("td").of(Html.each(texts -> row.row().subject().in(texts.language())),
                        Html.maybe(row.row().document().map(DocumentWords::html))),
                Html.element("td").of(Html.element("span", "chip").of(HtmlSign.of(like), Html.say(DossierWords.state(row.state()))),
                        Html.element("span", "brief").saying(DossierWords.sources(row))),
                Html.element("td").of(Html.element("ul", "proofs").of(lines)));
    }

    private static Html line(Proof proof) {
        return Html.element("li", HtmlSign.classOf(proof.status())).of(HtmlSign.of(proof.status()),
                Html.element("span", "unseen").of(Html.say(Message.of("status." + proof.status())), Html.text(" ")),
                Html.element("b").saying(DossierWords.source(proof)), Html.text(" · "), DossierWords.day(proof.at()), Html.text(" · "),
                Html.element("code").of(Html.text(proof.check().name())), Html.text(" "), DossierWords.seen(proof));
    }
}
