package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How things of each status divide, to scale; the numbers beside it say the same. */
final class HtmlBar {

    private static final int WIDTH = 1000;

    private HtmlBar() {
    }

    /**
     * A bar whose parts stand in the order of {@code counts}.
     *
     * @param least how wide a part that is there is at the least, in thousandths
     */
    static Html of(List<Map.Entry<Status, Integer>> counts, long least) {
        int all = Math.max(1, counts.stream().mapToInt(Map.Entry::getValue).sum());
        List<Html> parts = new ArrayList<>();
        long before = 0;
        for (Map.Entry<Status, Integer> count : counts) {
            long from = before * WIDTH / all;
            before += count.getValue();
            if (count.getValue() > 0) {
                parts.add(Html.element("rect", HtmlSign.classOf(count.getKey())).with("x", Long.toString(from)).with("y", "0")
                        .with("width", Long.toString(Math.max(least, before * WIDTH / all - from))).with("height", "10"));
            }
        }
        return Html.element("svg", "bar").with("viewBox", "0 0 " + WIDTH + " 10").with("preserveAspectRatio", "none")
                .with("aria-hidden", "true").of(parts);
    }
}
