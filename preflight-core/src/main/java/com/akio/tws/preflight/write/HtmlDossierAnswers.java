package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.AnswerLine;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.report.Answered.Use;
import com.akio.tws.preflight.report.PersonWords;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What people answered and what they answer for, and whether it counts. */
final class HtmlDossierAnswers {

    private HtmlDossierAnswers() {
    }

    static Html of(Dossier dossier) {
        return Html.all(answers(dossier), waivers(dossier));
    }

    private static Html answers(Dossier dossier) {
        if (dossier.answers().isEmpty()) {
            return HtmlDossierWriter.section("answers", "dossier.section.answers").of(Html.element("p").saying(Message.of("dossier.answers.none")));
        }
        return HtmlDossierWriter.section("answers", "dossier.section.answers").of(HtmlDossierWriter.table("answers",
                List.of("rows", "asked", "answer", "by", "until", "use"), dossier.answers().stream().map(HtmlDossierAnswers::answer).toList()));
    }

    private static Html answer(AnswerLine line) {
        Answer answer = line.answer();
        Status like = line.use() != Use.COUNTED ? Status.NOT_APPLICABLE : answer.value() == Answer.Value.YES ? Status.CONFIRMED : Status.FAIL;
        return Html.element("tr", HtmlSign.classOf(like)).of(
                Html.element("td").of(Html.text(DossierWords.rows(line.rows()))),
                Html.element("td").of(Html.maybe(line.title().map(Html::say)), Html.text(" "), Html.element("code").of(Html.text(answer.id()))),
                HtmlDossierWriter.cell(Message.of("answer.value." + answer.value().word())), HtmlDossierWriter.cell(PersonWords.of(answer)),
                Html.element("td", "day").of(day(answer.until())),
                Html.element("td").of(Html.element("span", "chip").of(HtmlSign.of(like), Html.say(Message.of("dossier.use." + line.use().word())))));
    }

    private static Html waivers(Dossier dossier) {
        List<Waiver> waivers = dossier.profile().waivers();
        LocalDate today = LocalDate.ofInstant(dossier.at(), ZoneOffset.UTC);
        return waivers.isEmpty() ? Html.NOTHING : HtmlDossierWriter.section("waivers", "dossier.section.waivers").of(HtmlDossierWriter.table("waivers",
                List.of("check", "reason", "by", "until", "use"), waivers.stream().map(waiver -> waiver(waiver, today)).toList()));
    }

    private static Html waiver(Waiver waiver, LocalDate today) {
        boolean holds = waiver.holdsOn(today);
        Message use = waiver.isAheadOf(today) ? Message.of("dossier.waiver.not-yet") : Message.of(holds ? "dossier.waiver.holds" : "dossier.waiver.ended");
        Status like = holds ? Status.WAIVED : Status.NOT_APPLICABLE;
        return Html.element("tr", HtmlSign.classOf(like)).of(
                Html.element("td").of(Html.element("code").of(Html.text(waiver.id()))), Html.element("td").of(Html.value(waiver.reason())),
                Html.element("td").of(Html.value(waiver.by().orElse("")), Html.text(" "), day(waiver.on())),
                Html.element("td", "day").of(day(waiver.until())),
                Html.element("td").of(Html.element("span", "chip").of(HtmlSign.of(like),
                        Html.say(use))));
    }

    private static Html day(Optional<LocalDate> day) {
        return Html.maybe(day.map(told -> Html.say(Message.verbatim(told))));
    }
}
