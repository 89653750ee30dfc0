package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A fleet at a glance as one HTML file, made as the report is: how many are ready, which checks ask for most, where to begin, and which
 * bundles could not be read. It stays small whatever the fleet: the rest is in CSV and JSON Lines.
 */
public final class HtmlFleetWriter implements DocumentWriter<FleetOverview> {

    static final int WORST = 200;
    static final int BROKEN = 100;
    private static final List<Verdict> WORST_FIRST = List.of(Verdict.BLOCKED, Verdict.UNDETERMINED, Verdict.READY_WITH_WARNINGS, Verdict.READY);

    private final Warnings warnings;

    /** A page for a reader to whom a warning blocks, or not; the language is the one that the page opens in. */
    public HtmlFleetWriter(Warnings warnings) {
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    @Override
    public void write(FleetOverview fleet, Texts texts, Appendable to) throws IOException {
        to.append(HtmlFrame.page(texts, Message.of("html.fleet.title", fleet.machines().size()), "tws-preflight",
                HtmlFrame.top(Message.of("html.fleet.brand")), verdicts(fleet, warnings), since(fleet, texts), HtmlFilter.of(fleet), HtmlFleetCauses.of(fleet, texts), worst(fleet), broken(fleet),
                checks(fleet)));
    }

    private static Html verdicts(FleetOverview fleet, Warnings warnings) {
        Verdict first = WORST_FIRST.stream().filter(verdict -> fleet.verdicts().getOrDefault(verdict, 0) > 0).findFirst().orElse(Verdict.READY);
        Status sign = fleet.machines().isEmpty() ? Status.UNKNOWN : VerdictWords.statusOf(first);
        int ready = fleet.verdicts().getOrDefault(Verdict.READY, 0) + fleet.verdicts().getOrDefault(Verdict.READY_WITH_WARNINGS, 0);
        List<Map.Entry<Status, Integer>> counts = WORST_FIRST.stream()
                .map(verdict -> Map.entry(VerdictWords.statusOf(verdict), fleet.verdicts().getOrDefault(verdict, 0))).toList();
        return Html.all(
                Html.element("div", "verdict " + HtmlSign.classOf(sign)).of(HtmlSign.of(sign), Html.element("div").of(
                        Html.element("h1").of(Html.element("strong").saying(Message.of("html.fleet.ready", ready, fleet.machines().size()))),
                        Html.element("p").saying(FleetHead.count(fleet)), Html.element("p").saying(FleetHead.roles(fleet)))
                        .of(FleetHead.marks(fleet, warnings).stream().map(mark -> Html.element("p").of(Html.element("strong").saying(mark))).toList())),
                Html.element("div", "counts").of(HtmlBar.of(counts, 1), Html.element("ul").of(WORST_FIRST.stream()
                        .map(verdict -> count(verdict, fleet.verdicts().getOrDefault(verdict, 0))).toList())));
    }

    private static Html count(Verdict verdict, int count) {
        Status like = VerdictWords.statusOf(verdict);
        return Html.element("li").of(Html.element("span", count == 0 ? "none" : "some " + HtmlSign.classOf(like)).of(HtmlSign.of(like),
                Html.element("b").of(Html.text(Integer.toString(count))), Html.text(" "),
                Html.element("span").saying(Message.of("verdict." + verdict))));
    }

    private static Html since(FleetOverview fleet, Texts texts) {
        return Html.maybe(fleet.since().map(since -> HtmlFrame.section("since", "", Html.element("h2").saying(Message.of("fleet.section.since"))).of(
                Html.element("ul", "proofs").of(SinceWords.machines(since).stream().map(said -> Html.element("li").saying(said)).toList()),
                Html.element("ul", "proofs").of(SinceWords.causes(since, texts).stream().map(said -> Html.element("li").saying(said)).toList()))));
    }

    private static Html checks(FleetOverview fleet) {
        if (fleet.totals().isEmpty()) {
            return Html.NOTHING;
        }
        Html head = Html.element("tr").of(Html.element("th").with("scope", "col").saying(Message.of("html.fleet.check")))
                .of(StatusSign.ORDER.stream().map(status -> Html.element("th").with("scope", "col").with("class", HtmlSign.classOf(status))
                        .of(HtmlSign.of(status), Html.element("span", "unseen").saying(Message.of("status." + status)))).toList());
        return HtmlFrame.section("checks", "", Html.element("h2").saying(Message.of("fleet.section.checks"))).of(
                Html.element("table", "table totals").of(Html.element("thead").of(head), Html.element("tbody")
                        .of(fleet.totals().entrySet().stream().map(check -> check(check.getKey(), check.getValue())).toList())));
    }

    private static Html check(String id, Map<Status, Integer> totals) {
        List<Map.Entry<Status, Integer>> counts =
                StatusSign.ORDER.stream().map(status -> Map.entry(status, totals.getOrDefault(status, 0))).toList();
        return Html.element("tr").of(Html.element("th").with("scope", "row").of(Html.text(id), HtmlBar.of(counts, 1)))
                .of(counts.stream().map(count -> Html.element("td", count.getValue() == 0 ? "zero" : "")
                        .of(Html.text(Integer.toString(count.getValue())))).toList());
    }

    private static Html worst(FleetOverview fleet) {
        List<FleetLine.Machine> worst = fleet.worst(WORST);
        if (worst.isEmpty()) {
            return Html.NOTHING;
        }
        int others = fleet.machines().size() - fleet.verdicts().getOrDefault(Verdict.READY, 0) - worst.size();
        return HtmlFrame.section("worst", "findings", Html.element("h2").saying(Message.of("fleet.section.worst")))
                .of(worst.stream().map(HtmlFleetWriter::machine).toList()).of(more(others));
    }

    private static Html machine(FleetLine.Machine machine) {
        Status like = VerdictWords.statusOf(machine.verdict());
        return Html.element("div", "finding " + HtmlSign.classOf(like)).with("data-status", like.name()).of(Html.element("p", "headline").of(
                Html.element("span", "chip").of(HtmlSign.of(like), Html.say(Message.of("verdict." + machine.verdict()))),
                Html.element("b").of(Html.value(machine.name())), Html.text(" ("), Html.say(Message.of("role." + machine.role().word())), Html.text(") "),
                Html.element("span", "brief").of(Html.text(String.join(", ", asking(machine))))));
    }

    private static Html more(int others) {
        return others > 0 ? Html.element("p", "hint-below").saying(Message.of("html.fleet.more", others)) : Html.NOTHING;
    }

    /** The checks that stand in the way, or those that warn where none does. */
    private static List<String> asking(FleetLine.Machine machine) {
        List<Status> wanted = machine.count(Status.FAIL) + machine.count(Status.UNKNOWN) > 0
                ? List.of(Status.FAIL, Status.UNKNOWN) : List.of(Status.WARN);
        List<String> asking = new ArrayList<>();
        for (int i = 0; i < machine.checks().size(); i++) {
            if (wanted.contains(machine.statuses().get(i))) {
                asking.add(machine.checks().get(i));
            }
        }
        return asking;
    }

    private static Html broken(FleetOverview fleet) {
        List<FleetLine.Broken> broken = fleet.broken();
        if (broken.isEmpty()) {
            return Html.NOTHING;
        }
        HtmlElement title = Html.element("h2").of(Html.say(Message.of("fleet.section.broken")), Html.text(" "),
                Html.element("span", "count").of(Html.text(Integer.toString(broken.size()))));
        return HtmlFrame.section("broken", "findings", title)
                .of(broken.stream().limit(BROKEN).map(one -> Html.element("div", "finding is-unknown").with("data-status", Status.UNKNOWN.name())
                        .of(Html.element("p", "headline").saying(one.why()))).toList())
                .of(more(broken.size() - BROKEN));
    }
}
