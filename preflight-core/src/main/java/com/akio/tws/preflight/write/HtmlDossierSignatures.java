package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.site.SitePerson;
import com.akio.tws.preflight.text.Message;
import java.util.Arrays;
import java.util.List;

/** Where both sides sign: today for what is said above, later for the reservations that were lifted. */
final class HtmlDossierSignatures {

    private HtmlDossierSignatures() {
    }

    static Html of(Dossier dossier) {
        HtmlElement section = HtmlFrame.section("signatures", "signing", Html.element("h2").saying(Message.of("dossier.section.signatures"))).of(
                Html.element("p").saying(Message.of("dossier.sign.conclusion", DossierWords.conclusion(dossier.conclusion()))),
                Html.element("p").saying(Message.of("dossier.sign.done")), blocks(dossier));
        return dossier.reservations().isEmpty() ? section : section.of(
                Html.element("h3", "lesser").saying(Message.of("dossier.sign.lifting")),
                Html.element("p").saying(Message.of("dossier.sign.lifted")), blocks(dossier));
    }

    private static Html blocks(Dossier dossier) {
        return Html.element("div", "signatures").of(Arrays.stream(SitePerson.Side.values()).map(side -> block(dossier, side)).toList());
    }

    private static Html block(Dossier dossier, SitePerson.Side side) {
        List<SitePerson> people = dossier.profile().identity().people().stream().filter(person -> person.side() == side).toList();
        Html named = people.size() == 1 ? Html.say(HtmlDossierCover.named(people.get(0))) : Html.text("");
        return Html.element("div", "signature-block").of(Html.element("p").of(Html.element("b").saying(Message.of("dossier.side." + side.word()))),
                Html.element("p").of(Html.say(Message.of("dossier.sign.name")), Html.text(" "), named),
                Html.element("p").saying(Message.of("dossier.sign.date")), Html.element("p", "room").saying(Message.of("dossier.sign.signature")));
    }
}
