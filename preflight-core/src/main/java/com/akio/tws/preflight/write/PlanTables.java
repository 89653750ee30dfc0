package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.DocumentReference;
import com.akio.tws.preflight.plan.MatrixLine;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.SessionHostPlan;
import com.akio.tws.preflight.siteplan.Point;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.sizing.ServerSize;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a plan for people, in the order in which they are read. */
record PlanTables(SitePlan site, Texts texts) {

    private static final int ROW = 6;
    private static final int NARROW = 12;
    private static final int NAME = 26;
    private static final int TEXT = 70;

    List<Table> all() {
        return List.of(points(), server(), lines(), summary(), bandwidth(), prerequisites(), exclusions(), rows());
    }

    private Table points() {
        List<List<Object>> rows = new ArrayList<>();
        add(rows, "plan.section.conflicts", site.conflicts());
        add(rows, "plan.section.remarks", site.remarks());
        add(rows, "plan.section.confirm", site.confirm());
        add(rows, "plan.section.confirmed", site.confirmed());
        return table("points", List.of(column("row", ROW), column("kind", NAME), column("text", TEXT)), rows);
    }

    private void add(List<List<Object>> rows, String kind, List<Point> points) {
        points.forEach(point -> rows.add(List.of(point.row().orElse(""), texts.say(kind), texts.say(point.message()))));
    }

    private Table server() {
        Plan plan = site.figures();
        List<List<Object>> rows = new ArrayList<>();
        if (plan.server().size() instanceof ServerSize.Fits fits) {
            fact(rows, "plan.label.size", Message.of("plan.size", fits.tier().maxUsers(), fits.tier().callsPerHour(), fits.because()));
            fact(rows, "plan.label.processor", Message.verbatim(PlanWords.processors(fits.tier(), texts)));
            fact(rows, "plan.label.memory", Message.of("plan.memory", plan.server().ramGb().orElseThrow()));
            fact(rows, "plan.label.disk", Message.verbatim(fits.tier().disk()));
        } else {
            fact(rows, "plan.label.size", plan.server().size() instanceof ServerSize.ConsultAkio consult ? consult.reason()
                    : Message.of("plan.size-untold"));
        }
        PlanWords.guide(plan.media()).ifPresent(guide -> fact(rows, "plan.label.guide", guide));
        plan.media().sizing().ifPresent(sizing -> {
            fact(rows, "plan.label.channels", Message.of("plan.channels." + plan.media().source(), sizing.channels()));
            fact(rows, "plan.label.cores", Message.verbatim(sizing.cores()));
            fact(rows, "plan.label.virtual", Message.of(sizing.virtualisationAllowed() ? "word.yes" : "word.no"));
        });
        plan.media().udp().ifPresent(range -> fact(rows, "plan.label.udp", Message.verbatim("UDP " + range.shown())));
        for (SessionHostPlan host : plan.sessionHosts()) {
            fact(rows, "plan.section.session-hosts", PlanWords.sessionHost(host));
        }
        return table("server", List.of(column("what", NAME), column("value", TEXT)), rows);
    }

    private void fact(List<List<Object>> rows, String label, Message value) {
        rows.add(List.of(texts.say(label), texts.say(value)));
    }

    private Table lines() {
        return table("flows", Stream.concat(Stream.of(column("row", ROW), column("source", NARROW), column("source-name", NAME),
                column("source-address", NAME), column("source-ports", NARROW), column("destination", NARROW), column("destination-name", NAME),
                column("destination-address", NAME)), Stream.of(column("protocol", NARROW), column("ports", NARROW), column("alternatives", NARROW),
                column("direction", NARROW), column("secure", NARROW), column("purpose", TEXT))).toList(),
                site.figures().lines().stream().map(this::line).toList());
    }

    private List<Object> line(MatrixLine line) {
        return List.of(line.flow().row(), party(line.sources().get(0).role().word()), line.sourceNames(), line.sourceAddresses(),
                line.sourcePortsShown(), party(line.destination().role().word()), line.destination().name(), line.destination().address(),
                line.flow().protocol().name(), texts.say(PlanWords.portsAlone(line)), yesOrNo(line.alternatives()),
                texts.say(line.bothWays() ? "plan.column.direction.both" : "plan.column.direction.one"), yesOrNo(line.flow().secure()),
                line.flow().purpose().in(texts.language()));
    }

    private Table summary() {
        return table("summary", List.of(column("row", ROW), column("source", NAME), column("destination", NAME), column("protocol", NARROW),
                column("ports", NAME), column("secure", NARROW), column("purpose", TEXT)), site.figures().firewallSummary().stream()
                .map(planned -> List.<Object>of(planned.flow().row(), party(planned.flow().from().word()), party(planned.flow().to().word()),
                        planned.flow().protocol().name(), planned.portsShown(), yesOrNo(planned.flow().secure()),
                        planned.flow().purpose().in(texts.language()))).toList());
    }

    private Table bandwidth() {
        List<Table.Column> columns = new ArrayList<>(List.of(column("link", NAME)));
        for (String one : List.of("users", "start-up", "calls", "events", "supervision", "clicks", "searches", "softphone", "voice", "average",
                "at-most", "capacity")) {
            columns.add(column(one, NARROW));
        }
        return table("bandwidth", columns, BandwidthCells.rows(site.figures(), texts));
    }

    private Table prerequisites() {
        return table("prerequisites", List.of(column("row", ROW), column("machine", NARROW), column("title", NAME), column("required", TEXT),
                column("standing", NAME), column("document", NAME)), site.prerequisites().stream().map(one -> List.<Object>of(one.row().orElse(""),
                texts.say("role." + one.role().word()), texts.say(one.title()), texts.say(one.required()),
                texts.say("plan.standing." + one.standing().word()), one.row().map(this::place).orElse(""))).toList());
    }

    private Table exclusions() {
        return table("exclusions", List.of(column("machine", NARROW), column("value", TEXT)), site.figures().exclusions().stream()
                .map(exclusion -> List.<Object>of(texts.say("role." + exclusion.role().word()), exclusion.path())).toList());
    }

    private Table rows() {
        return table("rows", List.of(column("row", ROW), column("title", NAME), column("standing", NAME), column("why", TEXT),
                column("document", NAME), column("sentence", TEXT)),
                site.rows().stream().map(row -> List.<Object>of(row.row().id(), row.row().subject().in(texts.language()),
                        texts.say("plan.standing." + row.standing().word()), row.why().map(texts::say).orElse(""), place(row.row().id()),
                        row.row().document().map(DocumentReference::sentence).orElse(""))).toList());
    }

    private String place(String row) {
        return DocumentWords.brief(row, site.figures().catalogue()).map(texts::say).orElse("");
    }

    private Table table(String name, List<Table.Column> columns, List<List<Object>> rows) {
        return new Table(texts.say("plan.sheet." + name), columns, rows);
    }

    private Table.Column column(String name, int width) {
        return new Table.Column(texts.say("plan.column." + name), width);
    }

    private String party(String word) {
        return texts.say("party." + word);
    }

    private String yesOrNo(boolean is) {
        return texts.say(is ? "word.yes" : "word.no");
    }
}
