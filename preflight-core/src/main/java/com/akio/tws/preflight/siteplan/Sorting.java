package com.akio.tws.preflight.siteplan;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Entry;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts what the checks say of a site without a machine into what a plan tells. */
final class Sorting {

    final List<Prerequisite> prerequisites = new ArrayList<>();
    final List<Point> conflicts = new ArrayList<>();
    final List<Point> remarks = new ArrayList<>();
    final List<Point> confirm = new ArrayList<>();
    final List<Point> confirmed = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();

    private final Catalogue catalogue;
    private final Function<Role, EvaluationContext> contexts;
    private final Map<CheckId, Check> checks;
    private final Set<CheckId> flows;

    Sorting(Catalogue catalogue, List<Check> checks, Function<Role, EvaluationContext> contexts) {
        this.catalogue = catalogue;
        this.contexts = contexts;
        this.checks = checks.stream().collect(Collectors.toMap(Check::id, check -> check));
        this.flows = catalogue.flows().stream().map(flow -> flow.check()).collect(Collectors.toSet());
    }

    void add(Finding finding, Role role) {
        if (finding.status() == Status.NOT_APPLICABLE) {
            leftOut.add(new LeftOut(rows(finding), finding.message()));
            return;
        }
        Standing standing = standing(finding, role);
        boolean flow = flows.contains(finding.id());
        switch (standing) {
            case CONFLICT -> conflicts.add(mended(finding));
            case REMARK -> remarks.add(finding.status() == Status.WAIVED ? waived(finding, awaitsTheMachine(finding.id(), role)) : mended(finding));
            case CONFIRM -> {
                // The matrix shows the flows, and what is to be rehearsed is said once.
                if (!flow) {
                    confirm.add(asked(finding));
                }
            }
            case CONFIRMED -> confirmed.add(asked(finding));
            default -> {
            }
        }
        if (!flow) {
            prerequisites.add(new Prerequisite(finding.row(), rows(finding), finding.id(), role, finding.level(), finding.title(),
                    finding.required(), standing));
        }
    }

    private Standing standing(Finding finding, Role role) {
        return switch (finding.status()) {
            case FAIL -> Standing.CONFLICT;
            case WARN, WAIVED -> Standing.REMARK;
            case PASS -> Standing.MET;
            case CONFIRMED -> Standing.CONFIRMED;
            case MANUAL, UNKNOWN, NOT_APPLICABLE -> awaitsTheMachine(finding.id(), role) ? Standing.REQUIRED : Standing.CONFIRM;
        };
    }

    /** Whether nothing can be said of it because nobody looked yet. */
    private boolean awaitsTheMachine(CheckId id, Role role) {
        Check check = checks.get(id);
        return check != null && check.looksAtTheMachine() && check.bySiteAlone(contexts.apply(role)).isEmpty();
    }

    private List<String> rows(Finding finding) {
        Entry entry = catalogue.entry(finding.id());
        List<String> rows = new ArrayList<>(finding.row().stream().toList());
        entry.row().filter(row -> !rows.contains(row)).ifPresent(rows::add);
        entry.also().stream().filter(row -> !rows.contains(row)).forEach(rows::add);
        return rows;
    }

    private static Point mended(Finding finding) {
        return point(finding, Message.of("plan.said.mend", finding.title(), finding.observed().orElse(Message.of("site.not-told")),
                finding.message(), finding.remedy().orElse(Message.verbatim(""))));
    }

    private static Point asked(Finding finding) {
        return point(finding, finding.remedy().map(remedy -> Message.of("plan.said.ask-and-mend", finding.title(), finding.message(), remedy))
                .orElse(Message.of("plan.said.ask", finding.title(), finding.message())));
    }

    private static Point point(Finding finding, Message message) {
        return new Point(finding.row(), Optional.of(finding.id()), message);
    }

    /** Of a machine that nobody looked at, nothing but the waiver is to be said. */
    private static Point waived(Finding finding, boolean unseen) {
        String reason = finding.waiver().map(Waiver::reason).orElse("");
        return point(finding, unseen ? Message.of("plan.said.waived-unseen", finding.title(), reason)
                : Message.of("plan.said.waived", finding.title(), finding.message(), reason));
    }
}
