package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowRole;
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

    /** The longest name of a party in either language stands within its box. */
    private static final int COLUMN = 192;
    private static final int TOP = 44;
    private static final int LINE = 16;
    private static final int GAP = 18;
    private static final int LONGEST = 24;
    private static final int LOOP = 30;
    private static final int HEAD = 5;
    /** What one sign of a line of ports takes at most. */
    private static final int SIGN = 8;
    /** More columns than a telephone shows; the table beside the drawing says the same. */
    private static final int NARROW = 3;

    /** What one arrow stands for. */
    private record Ends(FlowRole from, FlowRole to, boolean bothWays) {
    }

    private final List<Html> drawn = new ArrayList<>();
    private final List<FlowRole> parties;
    private int y = TOP;
    private int right;

    private HtmlFlowDrawing(List<FlowRole> parties) {
        this.parties = parties;
        this.right = COLUMN * parties.size();
    }

    static Html of(List<PlannedFlow> flows) {
        Map<Ends, List<String>> arrows = new LinkedHashMap<>();
        Set<FlowRole> parties = new TreeSet<>();
        for (PlannedFlow planned : flows) {
            Flow flow = planned.flow();
            parties.add(flow.from());
            parties.add(flow.to());
            arrows.computeIfAbsent(new Ends(flow.from(), flow.to(), flow.bothWays()), ends -> new ArrayList<>())
                    .add(flow.protocol() + " " + planned.portsShown());
        }
        return arrows.isEmpty() ? Html.NOTHING : new HtmlFlowDrawing(List.copyOf(parties)).draw(arrows);
    }

    private Html draw(Map<Ends, List<String>> arrows) {
        int height = TOP + arrows.values().stream().mapToInt(ports -> GAP + LINE * lines(ports).size()).sum() + GAP;
        for (FlowRole party : parties) {
            int middle = middle(party);
            drawn.add(Html.element("line", "life").with("x1", middle).with("x2", middle).with("y1", "34").with("y2", height));
            drawn.add(Html.element("rect", "party").with("x", middle - COLUMN / 2 + 6).with("y", "6").with("width", COLUMN - 12)
                    .with("height", "28").with("rx", "6"));
            drawn.add(label("name", Message.of("party." + party.word()), middle, 25, "middle"));
        }
        arrows.forEach(this::arrow);
        return Html.element("svg", parties.size() > NARROW ? "drawing wide" : "drawing").with("viewBox", "0 0 " + right + " " + height).with("aria-hidden", "true")
                .of(drawn);
    }

    private static Html label(String classes, Message message, int x, int y, String anchor) {
        return Html.label(Html.element("text").with("x", x).with("y", y).with("text-anchor", anchor), classes, message);
    }

    private void arrow(Ends ends, List<String> ports) {
        int from = middle(ends.from());
        int to = middle(ends.to());
        y += GAP;
        int x = from == to ? from + LOOP + 8 : (from + to) / 2;
        for (String line : lines(ports)) {
            drawn.add(label("ports", Message.verbatim(line), x, y, from == to ? "start" : "middle"));
            right = Math.max(right, from == to ? x + SIGN * line.length() : right);
            y += LINE;
        }
        int at = y - LINE + 6;
        if (from == to) {
            int above = at - LINE;
            drawn.add(Html.element("path", "arrow").with("d", "M" + from + " " + above + "h" + LOOP + "v" + LINE + "h-" + LOOP));
            head(from, at, 1);
        } else {
            drawn.add(Html.element("path", "arrow").with("d", "M" + from + " " + at + "H" + to));
            head(to, at, from < to ? -1 : 1);
        }
        if (ends.bothWays()) {
            head(from, from == to ? at - LINE : at, from == to ? 1 : from < to ? 1 : -1);
        }
    }

    /** The tip of an arrow that stands at {@code x} and comes from the side of {@code towards}. */
    private void head(int x, int at, int towards) {
        int back = x + 2 * HEAD * towards;
        drawn.add(Html.element("path", "head").with("d", "M" + x + " " + at + "L" + back + " " + (at - HEAD) + "L" + back + " " + (at + HEAD) + "Z"));
    }

    private int middle(FlowRole party) {
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
