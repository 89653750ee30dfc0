package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.text.Message;
import java.util.List;

/**
 * What goes over each link on average, over the users behind it. The lines are straight, since each user costs the same (R60); a broken
 * line across is what a link can carry. The numbers beside it say the same.
 */
final class HtmlBandwidthDrawing {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 280;
    private static final int LEFT = 70;
    private static final int RIGHT = 620;
    private static final int TOP = 16;
    private static final int BOTTOM = 232;
    private static final int TICKS = 4;
    private static final int COLOURS = 6;

    private HtmlBandwidthDrawing() {
    }

    static void write(List<LinkLoad> links, HtmlPage page) {
        long users = rounded(links.stream().mapToLong(LinkLoad::users).max().orElse(1));
        long average = Math.max(1, links.stream().mapToLong(LinkLoad::averageKbitPerSecond).max().orElse(1));
        long carried = links.stream().mapToLong(link -> link.capacityKbitPerSecond().orElse(0)).filter(kbit -> kbit <= 2 * average).max().orElse(0);
        long most = rounded(Math.max(average, carried));
        page.open("svg", "class", "drawing chart", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "aria-hidden", "true").line();
        axes(users, most, page);
        for (int i = 0; i < links.size(); i++) {
            LinkLoad link = links.get(i);
            int x = x(link.users(), users);
            int y = y(link.averageKbitPerSecond(), most);
            page.open("path", "class", "load " + colour(i), "d", "M" + LEFT + " " + BOTTOM + "L" + x + " " + y).close();
            page.open("circle", "class", "end " + colour(i), "cx", Integer.toString(x), "cy", Integer.toString(y), "r", "4").close();
            long capacity = link.capacityKbitPerSecond().orElse(0);
            if (capacity > 0 && capacity <= most) {
                page.open("path", "class", "capacity " + colour(i), "d", "M" + LEFT + " " + y(capacity, most) + "H" + RIGHT).close();
            }
            page.line();
        }
        page.close().line();
    }

    /** The class that gives a link's line and the mark beside its name their colour. */
    static String colour(int link) {
        return "line-" + link % COLOURS;
    }

    private static void axes(long users, long most, HtmlPage page) {
        for (int i = 0; i <= TICKS; i++) {
            int y = y(most * i / TICKS, most);
            int x = x(users * i / TICKS, users);
            page.open("path", "class", "grid", "d", "M" + LEFT + " " + y + "H" + RIGHT).close();
            page.label("tick", Message.of("html.number", most * i / TICKS), "x", Integer.toString(LEFT - 8), "y", Integer.toString(y + 4),
                    "text-anchor", "end");
            page.label("tick", Message.of("html.number", users * i / TICKS), "x", Integer.toString(x), "y", Integer.toString(BOTTOM + 18),
                    "text-anchor", "middle").line();
        }
        page.label("axis", Message.of("html.plan.axis.users"), "x", Integer.toString((LEFT + RIGHT) / 2), "y", Integer.toString(HEIGHT - 8),
                "text-anchor", "middle");
        page.label("axis", Message.of("html.plan.axis.kbit"), "x", Integer.toString(LEFT + 6), "y", Integer.toString(TOP + 10)).line();
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
