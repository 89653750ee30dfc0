package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.MatrixLine;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The flows of a plan on a console. */
record TextMatrix(Texts texts, TextLines lines) {

    void write(Plan plan) throws IOException {
        title("plan.section.flows");
        List<MatrixLine> matrix = plan.lines();
        String form = "%-3s %-" + widest(matrix.stream().map(this::ends)) + "s %-" + widest(matrix.stream().map(this::ports)) + "s %s";
        for (MatrixLine line : matrix) {
            lines.wrapped(TextPlanWriter.INDENT, String.format(Locale.ROOT, form, line.flow().row(), ends(line), ports(line),
                    line.flow().purpose().in(texts.language())));
            named(line);
        }
        lines.wrapped(TextPlanWriter.INDENT, texts.say(Message.of("plan.flows.filters")));
        summary(plan.firewallSummary());
    }

    /** Who stands at the ends, where the profile tells it. */
    private void named(MatrixLine line) throws IOException {
        String from = line.sourcesShown() + (line.sourcePorts().isEmpty() ? "" : " " + texts.say(Message.of("plan.ports.from",
                line.sourcePortsShown())));
        if (!from.isBlank() || !line.destination().shown().isEmpty()) {
            String beginning = from.isBlank() ? party(line.sources().get(0).role().word()) : from.strip();
            String end = line.destination().shown().isEmpty() ? party(line.destination().role().word()) : line.destination().shown();
            lines.wrapped(TextPlanWriter.INDENT + "    ", beginning + arrow(line.bothWays()) + end);
        }
    }

    private void summary(List<PlannedFlow> flows) throws IOException {
        title("plan.section.summary");
        for (PlannedFlow planned : flows) {
            lines.wrapped(TextPlanWriter.INDENT, String.format(Locale.ROOT, "%-3s %s%s%s %s %s %s", planned.flow().row(),
                    party(planned.flow().from().word()), arrow(planned.flow().bothWays()), party(planned.flow().to().word()),
                    planned.flow().protocol(), planned.portsShown(), planned.flow().purpose().in(texts.language())));
        }
    }

    private void title(String key) throws IOException {
        lines.line("");
        lines.wrapped("", texts.say(Message.of(key)));
    }

    private String ends(MatrixLine line) {
        return party(line.sources().get(0).role().word()) + arrow(line.bothWays()) + party(line.destination().role().word());
    }

    private static String arrow(boolean bothWays) {
        return bothWays ? " ↔ " : " → ";
    }

    private String party(String word) {
        return texts.say(Message.of("party." + word));
    }

    private String ports(MatrixLine line) {
        return texts.say(PlanWords.ports(line));
    }

    /** What nobody told has words in the place of ports, which would push every purpose to the side. */
    private static int widest(Stream<String> cells) {
        return cells.mapToInt(String::length).filter(length -> length <= 32).max().orElse(1);
    }
}
