package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.Party;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The flow matrix as a drawing: a column for each party of the site, an arrow for each pair of them. The table beside it says the same. */
final class HtmlFlowDrawing {

    private static final int COLUMN = 150;
    private static final int TOP = 44;
    private static final int LINE = 16;
    private static final int GAP = 18;
    private static final int LONGEST = 24;
    private static final int LOOP = 30;
    private static final int HEAD = 5;

    /** What one arrow stands for. */
    private record Ends(Party from, Party to, boolean bothWays) {
    }

    private final HtmlPage page;
    private final List<Party> parties;
    private int y = TOP;

    private HtmlFlowDrawing(HtmlPage page, List<Party> parties) {
        this.page = page;
        this.parties = parties;
    }

    static void write(List<PlannedFlow> flows, HtmlPage page) {
        Map<Ends, List<String>> arrows = new LinkedHashMap<>();
        Set<Party> parties = new TreeSet<>();
        for (PlannedFlow planned : flows) {
            Flow flow = planned.flow();
            parties.add(flow.from());
            parties.add(flow.to());
            arrows.computeIfAbsent(new Ends(flow.from(), flow.to(), flow.bothWays()), ends -> new ArrayList<>())
                    .add(flow.protocol() + " " + planned.portsShown());
        }
        if (!arrows.isEmpty()) {
            new HtmlFlowDrawing(page, List.copyOf(parties)).draw(arrows);
        }
    }

    private void draw(Map<Ends, List<String>> arrows) {
        int height = TOP + arrows.values().stream().mapToInt(ports -> GAP + LINE * lines(ports).size()).sum() + GAP;
        page.open("svg", "class", "drawing", "viewBox", "0 0 " + COLUMN * parties.size() + " " + height, "aria-hidden", "true").line();
        for (Party party : parties) {
            String middle = Integer.toString(middle(party));
            page.lone("line", "class", "life", "x1", middle, "x2", middle, "y1", "34", "y2", Integer.toString(height)).text("");
            page.ours("</line>");
            page.open("rect", "class", "party", "x", Integer.toString(middle(party) - COLUMN / 2 + 6), "y", "6",
                    "width", Integer.toString(COLUMN - 12), "height", "28", "rx", "6").close();
            page.label("name", Message.of("party." + party.word()), "x", middle, "y", "25", "text-anchor", "middle").line();
        }
        arrows.forEach(this::arrow);
        page.close().line();
    }

    private void arrow(Ends ends, List<String> ports) {
        int from = middle(ends.from());
        int to = middle(ends.to());
        y += GAP;
        String x = Integer.toString(from == to ? from + LOOP + 8 : (from + to) / 2);
        for (String line : lines(ports)) {
            page.label("ports", Message.verbatim(line), "x", x, "y", Integer.toString(y), "text-anchor", from == to ? "start" : "middle");
            y += LINE;
        }
        int at = y - LINE + 6;
        if (from == to) {
            int above = at - LINE;
            page.open("path", "class", "arrow", "d", "M" + from + " " + above + "h" + LOOP + "v" + LINE + "h-" + LOOP).close();
            head(from, at, 1);
        } else {
            page.open("path", "class", "arrow", "d", "M" + from + " " + at + "H" + to).close();
            head(to, at, from < to ? -1 : 1);
        }
        if (ends.bothWays()) {
            head(from, from == to ? at - LINE : at, from == to ? 1 : from < to ? 1 : -1);
        }
        page.line();
    }

    /** The tip of an arrow that stands at {@code x} and comes from the side of {@code towards}. */
    private void head(int x, int at, int towards) {
        int back = x + 2 * HEAD * towards;
        page.open("path", "class", "head", "d", "M" + x + " " + at + "L" + back + " " + (at - HEAD) + "L" + back + " " + (at + HEAD) + "Z").close();
    }

    private int middle(Party party) {
        return parties.indexOf(party) * COLUMN + COLUMN / 2;
    }

    /** The ports of one arrow, each once, in lines that stay within their column. */
    private static List<String> lines(List<String> ports) {
        Map<String, Set<String>> byProtocol = new LinkedHashMap<>();
        for (String one : ports) {
            int blank = one.indexOf(' ');
            byProtocol.computeIfAbsent(one.substring(0, blank), protocol -> new LinkedHashSet<>())
                    .addAll(List.of(one.substring(blank + 1).split(", ")));
        }
        List<String> lines = new ArrayList<>();
        byProtocol.forEach((protocol, numbers) -> {
            StringBuilder line = new StringBuilder(protocol);
            for (String number : numbers) {
                if (line.length() + number.length() + 2 > LONGEST) {
                    lines.add(line.append(',').toString());
                    line.setLength(0);
                    line.append(number);
                } else {
                    line.append(line.length() == protocol.length() ? " " : ", ").append(number);
                }
            }
            lines.add(line.toString());
        });
        return lines;
    }
}
