package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * The dossier of a site as one HTML file to be printed and signed, made as the report is: cover, conclusion, reservations, every row of the
 * document, plan, servers, client PCs, flows, phones and PABX, answers, the files that it rests on, signatures.
 */
public final class HtmlDossierWriter implements DocumentWriter<Dossier> {

    private final Warnings warnings;

    /** A page for a reader to whom a warning blocks, or not; the language is the one that the page opens in. */
    public HtmlDossierWriter(Warnings warnings) {
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    @Override
    public void write(Dossier dossier, Texts texts, Appendable to) throws IOException {
        to.append(HtmlFrame.page(texts, Message.of("dossier.title", DossierWords.name(dossier)), "tws-preflight " + dossier.tool(),
                HtmlFrame.top(Message.of("html.brand", dossier.tool())), HtmlDossierCover.of(dossier), HtmlDossierConclusion.of(dossier, warnings),
                HtmlDossierRows.of(dossier), HtmlDossierPlan.of(dossier.plan()), HtmlDossierMachines.servers(dossier),
                HtmlDossierMachines.clients(dossier), HtmlDossierFlows.of(dossier), HtmlDossierTelephony.of(dossier),
                HtmlDossierAnswers.of(dossier), HtmlDossierFiles.of(dossier), HtmlDossierSignatures.of(dossier),
                Html.element("footer").of(Html.element("p").saying(Message.of("html.colophon.catalogue", dossier.edition().name(),
                        dossier.edition().sha256())))));
    }

    static HtmlElement section(String id, String title) {
        return HtmlFrame.section(id, "", Html.element("h2").saying(Message.of(title)));
    }

    /** A table whose rows become blocks where a screen is narrow. */
    static HtmlElement table(String classes, List<String> columns, List<? extends Html> rows) {
        Html head = Html.element("tr").of(columns.stream()
                .map(column -> Html.element("th").with("scope", "col").saying(Message.of("dossier.column." + column))).toList());
        return Html.element("table", "table stacked " + classes).of(Html.element("thead").of(head), Html.element("tbody").of(rows));
    }

    static HtmlElement cell(Html... content) {
        return Html.element("td").of(content);
    }

    static HtmlElement cell(Message message) {
        return Html.element("td").saying(message);
    }

    static Html pair(String label, Html value) {
        return HtmlFrame.pair(Message.of("dossier.label." + label), value);
    }
}
