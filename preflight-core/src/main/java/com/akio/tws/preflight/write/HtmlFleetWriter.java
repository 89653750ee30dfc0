package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A fleet at a glance as one HTML file, made as the report is: how many are ready, which checks ask for most, where to begin, and which
 * bundles could not be read. It stays small whatever the fleet: the rest is in CSV and JSON Lines.
 */
public final class HtmlFleetWriter implements DocumentWriter<FleetOverview> {

    private static final int WORST = 200;
    private static final int BROKEN = 100;
    private static final int BAR = 1000;
    private static final List<Verdict> WORST_FIRST = List.of(Verdict.BLOCKED, Verdict.UNDETERMINED, Verdict.READY_WITH_WARNINGS, Verdict.READY);

    /** A writer without settings: the language is the one that the page opens in. */
    public HtmlFleetWriter() {
    }

    @Override
    public void write(FleetOverview fleet, Texts texts, Appendable to) throws IOException {
        HtmlPage page = new HtmlPage(texts.language());
        HtmlFrame.write(page, Message.of("html.fleet.title", fleet.machines().size()), "tws-preflight", inside -> content(fleet, inside));
        to.append(page.toString());
    }

    private static void content(FleetOverview fleet, HtmlPage page) {
        page.open("header", "class", "top").line();
        page.saying("p", "brand", Message.of("html.fleet.brand")).line();
        HtmlFrame.languageSwitch(page);
        page.close().line();
        verdicts(fleet, page);
        worst(fleet, page);
        broken(fleet, page);
        checks(fleet, page);
    }

    private static void verdicts(FleetOverview fleet, HtmlPage page) {
        Verdict first = WORST_FIRST.stream().filter(verdict -> fleet.verdicts().getOrDefault(verdict, 0) > 0).findFirst().orElse(Verdict.READY);
        Status sign = fleet.machines().isEmpty() ? Status.UNKNOWN : VerdictWords.statusOf(first);
        page.open("div", "class", "verdict " + HtmlSign.classOf(sign)).line();
        HtmlSign.write(sign, page);
        page.open("div").open("h1").open("strong").say(Message.of("html.fleet.ready", fleet.verdicts().getOrDefault(Verdict.READY, 0)
                + fleet.verdicts().getOrDefault(Verdict.READY_WITH_WARNINGS, 0), fleet.machines().size())).close().close();
        page.open("p").say(Message.of("fleet.title", fleet.machines().size(), fleet.broken().size(), fleet.replaced().size())).close();
        page.close().close().line();
        page.open("div", "class", "counts").line();
        List<Integer> counts = WORST_FIRST.stream().map(verdict -> fleet.verdicts().getOrDefault(verdict, 0)).toList();
        bar(WORST_FIRST.stream().map(VerdictWords::statusOf).toList(), counts, page);
        page.open("ul").line();
        for (int i = 0; i < counts.size(); i++) {
            Status status = VerdictWords.statusOf(WORST_FIRST.get(i));
            page.open("li").open("span", "class", counts.get(i) == 0 ? "none" : "some " + HtmlSign.classOf(status));
            HtmlSign.write(status, page);
            page.open("b").text(Integer.toString(counts.get(i))).close().text(" ").open("span").say(Message.of("verdict." + WORST_FIRST.get(i)))
                    .close().close().close().line();
        }
        page.close().close().line();
    }

    private static void bar(List<Status> statuses, List<Integer> counts, HtmlPage page) {
        int all = Math.max(1, counts.stream().mapToInt(Integer::intValue).sum());
        page.open("svg", "class", "bar", "viewBox", "0 0 " + BAR + " 10", "preserveAspectRatio", "none", "aria-hidden", "true");
        long before = 0;
        for (int i = 0; i < counts.size(); i++) {
            long from = before * BAR / all;
            before += counts.get(i);
            if (counts.get(i) > 0) {
                page.open("rect", "class", HtmlSign.classOf(statuses.get(i)), "x", Long.toString(from), "y", "0",
                        "width", Long.toString(Math.max(1, before * BAR / all - from)), "height", "10").close();
            }
        }
        page.close().line();
    }

    private static void checks(FleetOverview fleet, HtmlPage page) {
        if (fleet.totals().isEmpty()) {
            return;
        }
        page.open("section", "aria-labelledby", "title-checks").open("h2", "id", "title-checks").say(Message.of("fleet.section.checks")).close();
        page.line().open("table", "class", "table totals").open("thead").open("tr");
        page.open("th", "scope", "col").say(Message.of("html.fleet.check")).close();
        for (Status status : StatusSign.ORDER) {
            page.open("th", "scope", "col", "class", HtmlSign.classOf(status));
            HtmlSign.write(status, page);
            page.saying("span", "unseen", Message.of("status." + status)).close();
        }
        page.close().close().open("tbody").line();
        for (Map.Entry<String, Map<Status, Integer>> check : fleet.totals().entrySet()) {
            List<Integer> counts = StatusSign.ORDER.stream().map(status -> check.getValue().getOrDefault(status, 0)).toList();
            page.open("tr").open("th", "scope", "row").text(check.getKey());
            bar(StatusSign.ORDER, counts, page);
            page.close();
            counts.forEach(count -> page.open("td", "class", count == 0 ? "zero" : "").text(Integer.toString(count)).close());
            page.close().line();
        }
        page.close().close().close().line();
    }

    private static void worst(FleetOverview fleet, HtmlPage page) {
        List<FleetLine.Machine> worst = fleet.worst(WORST);
        if (worst.isEmpty()) {
            return;
        }
        page.open("section", "aria-labelledby", "title-worst").open("h2", "id", "title-worst").say(Message.of("fleet.section.worst")).close().line();
        for (FleetLine.Machine machine : worst) {
            Status status = VerdictWords.statusOf(machine.verdict());
            page.open("div", "class", "finding " + HtmlSign.classOf(status)).open("p", "class", "headline");
            page.open("span", "class", "chip");
            HtmlSign.write(status, page);
            page.say(Message.of("verdict." + machine.verdict())).close();
            page.open("b").value(machine.name()).close().text(" ").open("span", "class", "brief")
                    .text(String.join(", ", asking(machine))).close().close().close().line();
        }
        int others = fleet.machines().size() - fleet.verdicts().getOrDefault(Verdict.READY, 0) - worst.size();
        if (others > 0) {
            page.saying("p", "hint-below", Message.of("html.fleet.more", others));
        }
        page.close().line();
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

    private static void broken(FleetOverview fleet, HtmlPage page) {
        List<FleetLine.Broken> broken = fleet.broken();
        if (broken.isEmpty()) {
            return;
        }
        page.open("section", "aria-labelledby", "title-broken").open("h2", "id", "title-broken").say(Message.of("fleet.section.broken")).text(" ");
        page.open("span", "class", "count").text(Integer.toString(broken.size())).close().close().line();
        for (FleetLine.Broken one : broken.subList(0, Math.min(BROKEN, broken.size()))) {
            page.open("div", "class", "finding is-unknown").open("p", "class", "headline").say(one.why()).close().close().line();
        }
        if (broken.size() > BROKEN) {
            page.saying("p", "hint-below", Message.of("html.fleet.more", broken.size() - BROKEN));
        }
        page.close().line();
    }
}
