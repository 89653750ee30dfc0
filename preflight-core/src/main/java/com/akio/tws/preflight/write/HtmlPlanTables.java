package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.plan.Endpoint;
import com.akio.tws.preflight.plan.MatrixLine;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.siteplan.Prerequisite;
import com.akio.tws.preflight.siteplan.RowStanding;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a plan's page. */
final class HtmlPlanTables {

    private HtmlPlanTables() {
    }

    static Html lines(List<MatrixLine> lines, Catalogue catalogue) {
        return table("flows", List.of("row", "from", "to", "ports", "secure", "purpose"), lines.stream().map(line -> line(line, catalogue)).toList());
    }

    private static Html line(MatrixLine line, Catalogue catalogue) {
        return Html.element("tr").of(
                Html.element("td").of(DocumentWords.cell(line.flow().row(), catalogue)),
                Html.element("td").of(Html.say(Message.of("party." + line.sources().get(0).role().word())), named(line.sourcesShown()),
                        line.sourcePorts().isEmpty() ? Html.NOTHING
                                : Html.all(Html.text(" "), Html.say(Message.of("plan.ports.from", line.sourcePortsShown())))),
                Html.element("td").of(Html.text(line.bothWays() ? "↔ " : "→ "), party(line.destination())),
                Html.element("td").saying(PlanWords.ports(line)),
                Html.element("td").saying(Message.of(line.flow().secure() ? "word.yes" : "word.no")),
                Html.element("td").of(Html.each(texts -> line.flow().purpose().in(texts.language()))));
    }

    private static Html party(Endpoint end) {
        return Html.all(Html.say(Message.of("party." + end.role().word())), named(end.shown()));
    }

    private static Html named(String name) {
        return name.isEmpty() ? Html.NOTHING : Html.all(Html.text(" "), Html.element("code").of(Html.value(name)));
    }

    static Html summary(List<PlannedFlow> flows) {
        return table("flows", List.of("row", "from", "to", "ports", "secure", "purpose"), flows.stream().map(planned -> Html.element("tr").of(
                Html.element("td").of(Html.text(planned.flow().row())),
                Html.element("td").saying(Message.of("party." + planned.flow().from().word())),
                Html.element("td").of(Html.text(planned.flow().bothWays() ? "↔ " : "→ "),
                        Html.say(Message.of("party." + planned.flow().to().word()))),
                Html.element("td").of(Html.text(planned.flow().protocol() + " " + planned.portsShown())),
                Html.element("td").saying(Message.of(planned.flow().secure() ? "word.yes" : "word.no")),
                Html.element("td").of(Html.each(texts -> planned.flow().purpose().in(texts.language()))))).toList());
    }

    static Html prerequisites(SitePlan plan) {
        return Html.all(Stream.of(Role.values()).map(role -> HtmlPlanWriter.section("prerequisites-" + role.word(),
                "plan.section.prerequisites." + role.word()).of(table("prerequisites", List.of("row", "title", "required", "standing"),
                        plan.prerequisites().stream().filter(one -> one.role() == role)
                                .map(one -> prerequisite(one, plan.figures().catalogue())).toList()))).toList());
    }

    private static Html prerequisite(Prerequisite one, Catalogue catalogue) {
        return Html.element("tr").of(Html.element("td").of(DocumentWords.cell(one.row().orElse("–"), catalogue)), Html.element("td").saying(one.title()),
                Html.element("td").saying(one.required()), Html.element("td").saying(Message.of("plan.standing." + one.standing().word())));
    }

    static Html leftOut(SitePlan plan) {
        return plan.leftOut().isEmpty() ? Html.NOTHING : HtmlPlanWriter.section("left-out", "plan.section.left-out").of(
                table("left-out", List.of("row", "title", "why"), plan.leftOut().stream()
                        .map(row -> leftOut(row, plan.figures().catalogue())).toList()));
    }

    private static Html leftOut(RowStanding row, Catalogue catalogue) {
        return Html.element("tr").of(Html.element("td").of(DocumentWords.cell(row.row().id(), catalogue)),
                Html.element("td").of(Html.each(texts -> row.row().subject().in(texts.language()))),
                Html.element("td").saying(row.why().orElseThrow()));
    }

    private static Html table(String classes, List<String> columns, List<? extends Html> rows) {
        Html head = Html.element("tr").of(columns.stream()
                .map(column -> Html.element("th").with("scope", "col").saying(Message.of("plan.column." + column))).toList());
        return Html.element("table", "table " + classes).of(Html.element("thead").of(head), Html.element("tbody").of(rows));
    }
}
