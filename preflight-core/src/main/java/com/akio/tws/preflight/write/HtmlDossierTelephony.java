package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.PhoneGroup;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.site.Pabx;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;

/** The phones by kind, the PABX, and what the checks of telephony say of them. */
final class HtmlDossierTelephony {

    private static final String TELEPHONY = "telephony.";
    private static final String PABX = "telephony.pabx.";

    private HtmlDossierTelephony() {
    }

    static Html of(Dossier dossier) {
        return Html.all(phones(dossier), pabx(dossier));
    }

    private static Html phones(Dossier dossier) {
        int count = dossier.phones().stream().mapToInt(PhoneGroup::count).sum();
        HtmlElement title = Html.element("h2").of(Html.say(Message.of("dossier.section.phones")), Html.text(" "),
                Html.element("span", "count").of(Html.text(Integer.toString(count))));
        HtmlElement section = HtmlFrame.section("phones", "", title);
        HtmlElement shown = dossier.phones().isEmpty() ? section.of(Html.element("p").saying(Message.of("site.not-told")))
                : section.of(HtmlDossierWriter.table("phones", List.of("model", "firmware", "count", "told-by"),
                        dossier.phones().stream().map(HtmlDossierTelephony::group).toList()));
        return shown.of(said(dossier.proofs().stream().filter(proof -> proof.check().name().startsWith(TELEPHONY)
                && !proof.check().name().startsWith(PABX)).toList()));
    }

    private static Html group(PhoneGroup group) {
        return Html.element("tr").of(Html.element("td").of(Html.value(group.model().orElse("?"))),
                Html.element("td").of(Html.value(group.firmware().orElse("?"))), Html.element("td").of(Html.text(Integer.toString(group.count()))),
                HtmlDossierWriter.cell(Message.of(group.answered() ? "dossier.phones.answered" : "dossier.phones.profile")));
    }

    private static Html pabx(Dossier dossier) {
        HtmlElement section = HtmlDossierWriter.section("pabx", "dossier.section.pabx");
        HtmlElement told = dossier.profile().pabx().map(HtmlDossierTelephony::pabx).map(section::of)
                .orElseGet(() -> section.of(Html.element("p").saying(Message.of("site.not-told"))));
        return told.of(said(dossier.proofs().stream().filter(proof -> proof.check().name().startsWith(PABX)).toList()));
    }

    private static Html pabx(Pabx pabx) {
        List<Html> pairs = new ArrayList<>();
        pairs.add(HtmlDossierWriter.pair("pabx", pabx.name().map(Html::value).orElse(Html.say(Message.of("pabx." + pabx.kind().word())))));
        pabx.version().ifPresent(version -> pairs.add(HtmlDossierWriter.pair("pabx-version", Html.value(version))));
        if (!pabx.hosts().isEmpty()) {
            pairs.add(HtmlDossierWriter.pair("pabx-host", Html.value(String.join(", ", pabx.hosts()))));
        }
        return Html.element("dl", "about-site").of(pairs);
    }

    private static Html said(List<Proof> proofs) {
        return proofs.isEmpty() ? Html.NOTHING : Html.element("ul", "proofs").of(proofs.stream().map(proof -> Html.element("li",
                HtmlSign.classOf(proof.status())).of(HtmlSign.of(proof.status()),
                        Html.element("span", "unseen").of(Html.say(Message.of("status." + proof.status())), Html.text(" ")),
                        Html.element("b").saying(proof.title()), Html.text(" · "), Html.say(DossierWords.source(proof)), Html.text(" · "),
                        Html.say(proof.message()))).toList());
    }
}
