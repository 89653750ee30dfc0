package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes over each link on average, over the users behind it. The lines are straight, since each user costs the same (R60); a broken
 * line across is what a link can carry. The numbers beside it say the same. The margins leave room for the larger letters of a telephone.
 */
final class HtmlBandwidthDrawing {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;
    private static final int LEFT = 100;
    private static final int RIGHT = 596;
    private static final int TOP = 16;
    private static final int BOTTOM = 232;
    private static final int TICKS = 4;
    private static final int COLOURS = 6;

    private HtmlBandwidthDrawing() {
    }

    static Html of(List<LinkLoad> links) {
        long users = rounded(links.stream().mapToLong(LinkLoad::users).max().orElse(1));
        long average = Math.max(1, links.stream().mapToLong(LinkLoad::averageKbitPerSecond).max().orElse(1));
        long carried = links.stream().mapToLong(link -> link.capacityKbitPerSecond().orElse(0)).filter(kbit -> kbit <= 2 * average).max().orElse(0);
        long most = rounded(Math.max(average, carried));
        List<Html> drawn = new ArrayList<>(axes(users, most));
        for (int i = 0; i < links.size(); i++) {
            LinkLoad link = links.get(i);
            int x = x(link.users(), users);
            int y = y(link.averageKbitPerSecond(), most);
            drawn.add(Html.element("path", "load " + colour(i)).with("d", "M" + LEFT + " " + BOTTOM + "L" + x + " " + y));
            drawn.add(Html.element("circle", "end " + colour(i)).with("cx", x).with("cy", y).with("r", "4"));
            long capacity = link.capacityKbitPerSecond().orElse(0);
            if (capacity > 0 && capacity <= most) {
                drawn.add(Html.element("path", "capacity " + colour(i)).with("d", "M" + LEFT + " " + y(capacity, most) + "H" + RIGHT));
            }
        }
        return Html.element("svg", "drawing chart").with("viewBox", "0 0 " + WIDTH + " " + HEIGHT).with("aria-hidden", "true").of(drawn);
    }

    /** The class that gives a link's line and the mark beside its name their colour. */
    static String colour(int link) {
        return "line-" + link % COLOURS;
    }

    private static List<Html> axes(long users, long most) {
        List<Html> axes = new ArrayList<>();
        for (int i = 0; i <= TICKS; i++) {
            int y = y(most * i / TICKS, most);
            int x = x(users * i / TICKS, users);
            axes.add(Html.element("path", "grid").with("d", "M" + LEFT + " " + y + "H" + RIGHT));
            axes.add(label("tick", Message.of("html.number", most * i / TICKS), LEFT - 8, y + 4, "end"));
            axes.add(label("tick", Message.of("html.number", users * i / TICKS), x, BOTTOM + 18, "middle"));
        }
        axes.add(label("axis", Message.of("html.plan.axis.users"), (LEFT + RIGHT) / 2, HEIGHT - 8, "middle"));
        axes.add(Html.label(Html.element("text").with("x", LEFT + 6).with("y", TOP + 10), "axis", Message.of("html.plan.axis.kbit")));
        return axes;
    }

    private static Html label(String classes, Message message, int x, int y, String anchor) {
        return Html.label(Html.element("text").with("x", x).with("y", y).with("text-anchor", anchor), classes, message);
    }

    private static int x(long users, long most) {
        return (int) (LEFT + (RIGHT - LEFT) * users / most);
    }

    private static int y(long kbit, long most) {
        return (int) (BOTTOM - (BOTTOM - TOP) * kbit / most);
    }

    /** The next of 4, 8, 20, 40, 80, 200 …, which four steps divide. */
    private static long rounded(long number) {
        for (long ten = 1; ; ten *= 10) {
            for (long step : new long[] {4, 8, 20}) {
                if (number <= step * ten) {
                    return step * ten;
                }
            }
        }
    }
}
