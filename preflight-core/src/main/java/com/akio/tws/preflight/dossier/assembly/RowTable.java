package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.Row;
import com.akio.tws.preflight.dossier.By;
import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.MissingPart;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.dossier.RowState;
import com.akio.tws.preflight.plan.Note;
import com.akio.tws.preflight.plan.Planner;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.siteplan.Point;
import com.akio.tws.preflight.siteplan.RowStanding;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.siteplan.Standing;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers for every row of the edition. */
final class RowTable {

    private static final Set<RowState> AGAINST = EnumSet.of(RowState.NOT_MET, RowState.UNDETERMINED, RowState.WARNED, RowState.WAIVED);

    private final Catalogue catalogue;
    private final SitePlan plan;
    private final List<Proof> proofs;
    private final List<MissingPart> missing;
    private final Map<Role, List<Finding>> planned;
    private final SharedChecks shared;
    private final List<JudgedMachine> counted;

    /**
     * The table of a site.
     *
     * @param planned what each check says before anyone looks
     * @param counted the machines that count
     */
    RowTable(Catalogue catalogue, SitePlan plan, List<Proof> proofs, List<MissingPart> missing, Map<Role, List<Finding>> planned,
            SharedChecks shared, List<JudgedMachine> counted) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.proofs = proofs;
        this.missing = missing;
        this.planned = planned;
        this.shared = shared;
        this.counted = List.copyOf(counted);
    }

    List<RowProof> all() {
        return plan.rows().stream().map(this::of).toList();
    }

    private RowProof of(RowStanding standing) {
        Row row = standing.row();
        List<Proof> its = proofs.stream().filter(proof -> proof.rows().contains(row.id())).toList();
        if (standing.standing() == Standing.NOT_CONCERNED && its.stream().noneMatch(proof -> speaksAgainst(proof, row))) {
            return new RowProof(row, RowState.NOT_CONCERNED, List.of(), List.of(), List.of(), standing.why());
        }
        List<Message> open = new ArrayList<>(waiting(row));
        List<RowState> states = new ArrayList<>();
        its.forEach(proof -> proof.state().ifPresent(states::add));
        Set<By> by = EnumSet.noneOf(By.class);
        its.stream().filter(proof -> proof.status() != Status.NOT_APPLICABLE).map(Proof::by).forEach(by::add);
        if (isPlanned(standing)) {
            by.add(By.PLAN);
            states.add(RowState.PROVEN);
            remarks(row).forEach(remark -> states.add(RowState.WARNED));
            if (its.isEmpty()) {
                open.addAll(assumptions(row));
            }
        }
        if (open.isEmpty() && states.isEmpty() && isSeen(row)) {
            return new RowProof(row, RowState.NOT_CONCERNED, List.of(), List.of(), List.of(), Optional.of(notHere(row)));
        }
        if (!open.isEmpty() || states.isEmpty()) {
            states.add(RowState.OPEN);
            by.add(By.OPEN);
        }
        RowState worst = states.stream().min(Comparator.naturalOrder()).orElse(RowState.OPEN);
        return new RowProof(row, worst, List.copyOf(by), its, open, Optional.empty());
    }

    /** A check says so of its own row: what it carries out besides is another kind of thing's. */
    private static boolean speaksAgainst(Proof proof, Row row) {
        return proof.rows().get(0).equals(row.id()) && proof.state().filter(AGAINST::contains).isPresent();
    }

    private boolean isPlanned(RowStanding standing) {
        boolean ofFlow = catalogue.flows().stream().anyMatch(flow -> flow.row().equals(standing.row().id()));
        return !ofFlow && Planner.ownRows(catalogue).contains(standing.row().id());
    }

    /** The machines that would have to show it, and of which no bundle counts. */
    private List<Message> waiting(Row row) {
        return missing.stream().filter(part -> isShownBy(part.part().role(), row)).map(MissingWords::of).toList();
    }

    private boolean isShownBy(Role role, Row row) {
        return planned.getOrDefault(role, List.of()).stream().anyMatch(finding -> !shared.holds(finding.id())
                && finding.status() != Status.NOT_APPLICABLE && RowsOf.finding(finding, catalogue).contains(row.id()));
    }

    /** Whether machines were looked at by its checks, and none of them is concerned. */
    private boolean isSeen(Row row) {
        return counted.stream().anyMatch(machine -> machine.checks().stream().anyMatch(check -> catalogue.entry(check).carries(row.id())));
    }

    private Message notHere(Row row) {
        return counted.stream().flatMap(machine -> machine.findings().stream()).filter(finding -> finding.status() == Status.NOT_APPLICABLE
                && catalogue.entry(finding.id()).carries(row.id())).map(Finding::message).findFirst().orElse(Message.of("dossier.not-here"));
    }

    private List<Message> assumptions(Row row) {
        return plan.figures().notes(Note.Kind.CONFIRM).stream().filter(note -> note.row().equals(row.id())).map(Note::message).toList();
    }

    private List<Message> remarks(Row row) {
        return plan.remarks().stream().filter(point -> point.check().isEmpty() && point.row().filter(row.id()::equals).isPresent())
                .map(Point::message).toList();
    }
}
