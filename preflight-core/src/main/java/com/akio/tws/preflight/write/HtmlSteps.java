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

    static Html of(Report report) {
        Map<Message, List<Finding>> steps = steps(report);
        if (steps.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> items = new ArrayList<>();
        steps.forEach((remedy, findings) -> items.add(Html.element("li").of(Html.element("p").saying(remedy),
                Html.element("ul", "mends").of(findings.stream().map(HtmlSteps::mended).toList()))));
        return HtmlFrame.section("steps", "steps", Html.element("h2").saying(Message.of("html.steps"))).of(Html.element("ol").of(items));
    }

    private static Html mended(Finding finding) {
        return Html.element("li", HtmlSign.classOf(finding.status())).of(HtmlSign.of(finding.status()),
                Html.element("span", "unseen").of(Html.say(Message.of("status." + finding.status())), Html.text(" ")),
                Html.element("a").with("href", "#" + finding.id()).saying(finding.title()));
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
            case PASS, MANUAL, NOT_APPLICABLE, WAIVED, CONFIRMED -> Optional.empty();
        };
    }
}
