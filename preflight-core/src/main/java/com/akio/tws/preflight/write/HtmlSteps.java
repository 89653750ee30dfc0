package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to do, in order: what blocks, what could not be read, what is advised. One step that mends several findings stands once. */
final class HtmlSteps {

    private HtmlSteps() {
    }

    static void write(Report report, HtmlPage page) {
        Map<Message, List<Finding>> steps = steps(report);
        if (steps.isEmpty()) {
            return;
        }
        page.open("section", "id", "steps", "class", "steps", "aria-labelledby", "title-steps").line();
        page.open("h2", "id", "title-steps").say(Message.of("html.steps")).close().line().open("ol").line();
        steps.forEach((remedy, findings) -> {
            page.open("li").open("p").say(remedy).close().open("ul", "class", "mends");
            for (Finding finding : findings) {
                page.open("li", "class", HtmlSign.classOf(finding.status()));
                HtmlSign.write(finding.status(), page);
                page.open("span", "class", "unseen").say(Message.of("status." + finding.status())).text(" ").close();
                page.open("a", "href", "#" + finding.id()).say(finding.title()).close().close();
            }
            page.close().close().line();
        });
        page.close().close().line();
    }

    private static Map<Message, List<Finding>> steps(Report report) {
        Map<Message, List<Finding>> steps = new LinkedHashMap<>();
        report.findings().stream().filter(finding -> urgency(finding).isPresent())
                .sorted(Comparator.comparing(finding -> urgency(finding).orElseThrow()))
                .forEach(finding -> finding.remedy().ifPresent(
                        remedy -> steps.computeIfAbsent(remedy, first -> new ArrayList<>()).add(finding)));
        return steps;
    }

    private static Optional<Integer> urgency(Finding finding) {
        return switch (finding.status()) {
            case FAIL -> Optional.of(0);
            case UNKNOWN -> Optional.of(finding.level() == Level.REQUIRED ? 1 : 3);
            case WARN -> Optional.of(2);
            case PASS, MANUAL, NOT_APPLICABLE, WAIVED -> Optional.empty();
        };
    }
}
