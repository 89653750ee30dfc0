package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.MissingPart;
import com.akio.tws.preflight.dossier.Part;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The servers one by one, and the client PCs by what they lack. */
final class HtmlDossierMachines {

    /** As many names as stand on one page. */
    private static final int MOST_NAMES = 300;
    private static final List<Verdict> WORST_FIRST = List.of(Verdict.BLOCKED, Verdict.UNDETERMINED, Verdict.READY_WITH_WARNINGS, Verdict.READY);
    private static final Comparator<Proof> GRAVEST_FIRST = Comparator.comparing((Proof proof) -> StatusSign.ORDER.indexOf(proof.status()))
            .thenComparing(proof -> -proof.machines().size());

    private HtmlDossierMachines() {
    }

    static Html servers(Dossier dossier) {
        HtmlElement section = HtmlDossierWriter.section("servers", "dossier.section.servers")
                .of(dossier.servers().stream().map(HtmlDossierMachines::server).toList());
        return section.of(dossier.missing().stream().filter(part -> part.part() != Part.CLIENT).map(HtmlDossierMachines::missing).toList());
    }

    private static Html missing(MissingPart part) {
        Message what = Message.of("dossier.part." + part.part().word());
        return Html.element("p", "mark").saying(part.name().map(name -> Message.of("dossier.missing.named", what, name))
                .orElse(Message.of("dossier.missing", what)));
    }

    private static Html server(JudgedMachine server) {
        Status like = VerdictWords.statusOf(server.verdict());
        return Html.element("div", "server").of(
                Html.element("h3", HtmlSign.classOf(like)).of(Html.value(server.name()), Html.text(" "),
                        Html.element("span", "chip").of(HtmlSign.of(like), Html.say(Message.of("verdict." + server.verdict()))),
                        Html.element("span", "brief").saying(Message.of("dossier.server", Message.of("dossier.part." + server.place().part().word()),
                                server.collectedAt()))),
                HtmlDossierWriter.table("server", List.of("row", "prerequisite", "state", "observed", "required"),
                        server.findings().stream().filter(finding -> finding.status() != Status.NOT_APPLICABLE).map(HtmlDossierMachines::finding).toList()));
    }

    private static Html finding(Finding finding) {
        return Html.element("tr", HtmlSign.classOf(finding.status())).of(
                Html.element("td").of(Html.text(finding.row().orElse("–")), Html.maybe(finding.document().map(place -> Html.all(Html.text(" "),
                        Html.element("span", "place").saying(DocumentWords.brief(place)))))), HtmlDossierWriter.cell(finding.title()),
                Html.element("td").of(Html.element("span", "chip").of(HtmlSign.of(finding.status()), Html.say(Message.of("status." + finding.status())))),
                Html.element("td").of(Html.maybe(finding.observed().map(Html::say))), HtmlDossierWriter.cell(finding.required()));
    }

    static Html clients(Dossier dossier) {
        int count = dossier.clients().count();
        HtmlElement title = Html.element("h2").of(Html.say(Message.of("dossier.section.clients")), Html.text(" "),
                Html.element("span", "count").of(Html.text(Integer.toString(count))));
        HtmlElement section = HtmlFrame.section("clients", "", title);
        if (count == 0) {
            return section.of(missing(new MissingPart(Part.CLIENT, Optional.empty())));
        }
        List<Proof> proofs = dossier.of(Part.CLIENT);
        return section.of(verdicts(dossier), Html.all(proofs.stream().filter(proof -> proof.status() != Status.PASS).sorted(GRAVEST_FIRST)
                .map(HtmlDossierMachines::group).toList()), asRequired(proofs.stream().filter(proof -> proof.status() == Status.PASS).toList()));
    }

    private static Html verdicts(Dossier dossier) {
        List<Map.Entry<Status, Integer>> counts = WORST_FIRST.stream()
                .map(verdict -> Map.entry(VerdictWords.statusOf(verdict), dossier.clients().verdicts().getOrDefault(verdict, 0))).toList();
        return Html.element("div", "counts").of(HtmlBar.of(counts, 1), Html.element("ul").of(WORST_FIRST.stream().map(verdict -> {
            int count = dossier.clients().verdicts().getOrDefault(verdict, 0);
            Status like = VerdictWords.statusOf(verdict);
            return Html.element("li").of(Html.element("span", count == 0 ? "none" : "some " + HtmlSign.classOf(like)).of(HtmlSign.of(like),
                    Html.element("b").of(Html.text(Integer.toString(count))), Html.text(" "), Html.element("span").saying(Message.of("verdict." + verdict))));
        }).toList()));
    }

    private static Html group(Proof proof) {
        List<String> names = proof.machines().subList(0, Math.min(MOST_NAMES, proof.machines().size()));
        Html more = proof.machines().size() > MOST_NAMES
                ? Html.all(Html.text(" "), Html.say(Message.of("text.more", proof.machines().size() - MOST_NAMES))) : Html.NOTHING;
        return Html.element("div", "finding " + HtmlSign.classOf(proof.status())).of(
                Html.element("p", "headline").of(
                        Html.element("span", "chip").of(HtmlSign.of(proof.status()), Html.say(Message.of("status." + proof.status()))),
                        Html.element("b").saying(Message.of("dossier.group", proof.machines().size(), proof.title())), Html.text(" "),
                        Html.element("span", "brief").of(Html.text(DossierWords.rows(proof.rows()) + " · " + proof.check()))),
                Html.element("div", "body").of(Html.element("p").saying(proof.message()),
                        proof.observed().isEmpty() ? Html.NOTHING : Html.element("p").saying(Message.of("dossier.observed", Message.verbatim(proof.observed()))),
                        Html.maybe(proof.remedy().map(remedy -> Html.element("p", "mend").of(Html.text("→ "), Html.say(remedy)))),
                        Html.element("p", "names").of(Html.value(String.join(", ", names)), more)));
    }

    private static Html asRequired(List<Proof> proofs) {
        return proofs.isEmpty() ? Html.NOTHING : HtmlDossierWriter.table("as-required", List.of("row", "prerequisite", "state"), proofs.stream()
                .map(proof -> Html.element("tr", HtmlSign.classOf(proof.status())).of(Html.element("td").of(Html.text(DossierWords.rows(proof.rows()))),
                        HtmlDossierWriter.cell(proof.title()), Html.element("td").of(Html.element("span", "chip").of(HtmlSign.of(proof.status()),
                                Html.say(proof.message()))))).toList());
    }
}
