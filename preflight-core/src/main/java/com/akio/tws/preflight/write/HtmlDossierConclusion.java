package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Conclusion;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Reservation;
import com.akio.tws.preflight.dossier.RowState;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the site comes to, what stands against it, and with what reservations it is accepted. */
final class HtmlDossierConclusion {

    private HtmlDossierConclusion() {
    }

    /** The conclusion in one line, for the cover and for the chapter. */
    static Html banner(Dossier dossier) {
        Status like = DossierWords.like(dossier.conclusion());
        return Html.element("div", "verdict " + HtmlSign.classOf(like)).of(HtmlSign.of(like), Html.element("div").of(
                Html.element("p").of(Html.element("strong").saying(DossierWords.conclusion(dossier.conclusion()))),
                Html.element("p").saying(Message.of("dossier.conclusion.counts", dossier.blocking().size(), dossier.reserved().size()))));
    }

    static Html of(Dossier dossier, Warnings warnings) {
        return Html.all(HtmlDossierWriter.section("conclusion", "dossier.section.conclusion").of(
                Html.element("p").saying(said(dossier)), counts(dossier),
                Html.element("p", "hint-below").saying(Message.of("dossier.verdict", DossierWords.verdict(dossier, warnings)))),
                reservations("blocking", dossier.blocking(), 1),
                reservations("reservations", dossier.reserved(), 1 + dossier.blocking().size()));
    }

    private static Message said(Dossier dossier) {
        return dossier.conclusion() == Conclusion.ACCEPTED ? Message.of("dossier.said.accepted")
                : dossier.conclusion() == Conclusion.REFUSED ? Message.of("dossier.said.refused", dossier.blocking().size())
                        : Message.of("dossier.said.reserved", dossier.reserved().size());
    }

    private static Html counts(Dossier dossier) {
        List<Map.Entry<Status, Integer>> counts = Arrays.stream(RowState.values())
                .map(state -> Map.entry(DossierWords.like(state), dossier.count(state))).toList();
        return Html.element("div", "counts").of(HtmlBar.of(counts, 1), Html.element("ul").of(Arrays.stream(RowState.values())
                .map(state -> count(state, dossier.count(state))).toList()));
    }

    private static Html count(RowState state, int count) {
        Status like = DossierWords.like(state);
        return Html.element("li").of(Html.element("span", count == 0 ? "none" : "some " + HtmlSign.classOf(like)).of(HtmlSign.of(like),
                Html.element("b").of(Html.text(Integer.toString(count))), Html.text(" "), Html.element("span").saying(DossierWords.state(state))));
    }

    private static Html reservations(String id, List<Reservation> reservations, int first) {
        if (reservations.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> rows = new ArrayList<>();
        for (int i = 0; i < reservations.size(); i++) {
            rows.add(row(reservations.get(i), first + i));
        }
        HtmlElement title = Html.element("h2").of(Html.say(Message.of("dossier.section." + id)), Html.text(" "),
                Html.element("span", "count").of(Html.text(Integer.toString(reservations.size()))));
        return HtmlFrame.section(id, "", title).of(HtmlDossierWriter.table("reservations",
                List.of("number", "rows", "reservation", "machines", "owner", "until", "lifted"), rows));
    }

    private static Html row(Reservation one, int number) {
        Status like = DossierWords.like(one.kind());
        return Html.element("tr", HtmlSign.classOf(like)).of(
                Html.element("td").of(Html.text(Integer.toString(number))),
                Html.element("td").of(Html.text(DossierWords.rows(one.rows()))),
                Html.element("td").of(Html.element("span", "chip").of(HtmlSign.of(like), Html.say(DossierWords.kind(one.kind()))),
                        Html.element("b").saying(one.title()), Html.element("p").saying(one.what()),
                        Html.maybe(one.remedy().map(remedy -> Html.element("p", "mend").of(Html.text("→ "), Html.say(remedy))))),
                Html.element("td").of(Html.maybe(DossierWords.machines(one.machines()).map(Html::say))),
                Html.element("td").of(Html.maybe(one.owner().map(Html::value))),
                Html.element("td", "day").of(Html.maybe(one.until().map(LocalDate::toString).map(Html::text))),
                Html.element("td", "blank"));
    }
}
