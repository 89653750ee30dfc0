package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The fleet for people, on a console: how many are ready, which checks fail most, where to begin. */
public final class TextFleetWriter implements DocumentWriter<FleetOverview> {

    private static final List<Status> COLUMNS = List.of(Status.FAIL, Status.UNKNOWN, Status.WARN, Status.WAIVED, Status.MANUAL,
            Status.CONFIRMED, Status.PASS, Status.NOT_APPLICABLE);
    private static final int WORST = 10;
    private static final int BROKEN = 20;
    private static final int CHECK_WIDTH = 34;

    private final TextStyle style;
    private final Warnings warnings;

    public TextFleetWriter(TextStyle style, Warnings warnings) {
        this.style = Objects.requireNonNull(style, "style");
        this.warnings = Objects.requireNonNull(warnings, "warnings");
    }

    @Override
    public void write(FleetOverview fleet, Texts texts, Appendable to) throws IOException {
        TextLines lines = new TextLines(to);
        for (Message mark : FleetHead.marks(fleet, warnings)) {
            lines.wrapped("", texts.say(mark));
        }
        lines.line(texts.say(FleetHead.count(fleet)));
        lines.line(texts.say(FleetHead.roles(fleet)));
        for (Verdict verdict : Verdict.values()) {
            String word = style.mark(VerdictWords.statusOf(verdict), texts.say("verdict." + verdict));
            lines.line("  " + texts.say(Message.of("report.labelled", word, fleet.verdicts().getOrDefault(verdict, 0))));
        }
        since(fleet, texts, lines);
        checks(fleet, texts, lines);
        worst(fleet, texts, lines);
        broken(fleet, texts, lines);
    }

    private static void since(FleetOverview fleet, Texts texts, TextLines lines) throws IOException {
        if (fleet.since().isEmpty()) {
            return;
        }
        lines.line("");
        lines.line(texts.say("fleet.section.since"));
        for (Message said : SinceWords.machines(fleet.since().get())) {
            lines.wrapped("  ", texts.say(said));
        }
        for (Message said : SinceWords.causes(fleet.since().get(), texts)) {
            lines.wrapped("  ", texts.say(said));
        }
    }

    private static void checks(FleetOverview fleet, Texts texts, TextLines lines) throws IOException {
        if (fleet.totals().isEmpty()) {
            return;
        }
        lines.line("");
        StringBuilder head = new StringBuilder(padded(texts.say("fleet.section.checks"), CHECK_WIDTH));
        for (Status status : COLUMNS) {
            head.append("  ").append(texts.say("status." + status));
        }
        lines.line(head.toString());
        for (Map.Entry<String, Map<Status, Integer>> check : fleet.totals().entrySet()) {
            StringBuilder row = new StringBuilder(padded("  " + check.getKey(), CHECK_WIDTH));
            for (Status status : COLUMNS) {
                int width = texts.say("status." + status).length();
                row.append("  ").append(String.format(Locale.ROOT, "%" + width + "d", check.getValue().getOrDefault(status, 0)));
            }
            lines.line(row.toString());
        }
    }

    private void worst(FleetOverview fleet, Texts texts, TextLines lines) throws IOException {
        List<FleetLine.Machine> worst = fleet.worst(WORST);
        if (worst.isEmpty()) {
            return;
        }
        lines.line("");
        lines.line(texts.say("fleet.section.worst"));
        for (FleetLine.Machine machine : worst) {
            lines.wrapped("  ", texts.say(Message.of("fleet.machine", Message.of("fleet.named", machine.name(), Message.of("role." + machine.role().word())),
                    texts.say("verdict." + machine.verdict()), failing(machine))));
        }
    }

    /** The checks that stand in the way, or those that warn where none does. */
    private static List<String> failing(FleetLine.Machine machine) {
        List<Status> wanted = machine.count(Status.FAIL) + machine.count(Status.UNKNOWN) > 0
                ? List.of(Status.FAIL, Status.UNKNOWN) : List.of(Status.WARN);
        return IntStream.range(0, machine.checks().size())
                .filter(i -> wanted.contains(machine.statuses().get(i))).mapToObj(machine.checks()::get).toList();
    }

    private static void broken(FleetOverview fleet, Texts texts, TextLines lines) throws IOException {
        List<FleetLine.Broken> broken = fleet.broken();
        if (broken.isEmpty()) {
            return;
        }
        lines.line("");
        lines.line(texts.say("fleet.section.broken") + " (" + broken.size() + ")");
        for (FleetLine.Broken one : broken.subList(0, Math.min(BROKEN, broken.size()))) {
            lines.wrapped("  ", SanitizedText.of(texts.say(one.why())));
        }
        if (broken.size() > BROKEN) {
            lines.line("  " + texts.say(Message.of("fleet.more", broken.size() - BROKEN)));
        }
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }
}
