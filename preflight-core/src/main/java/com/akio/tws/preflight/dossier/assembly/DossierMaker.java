package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.dossier.By;
import com.akio.tws.preflight.dossier.ClientPcs;
import com.akio.tws.preflight.dossier.Conclusion;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.JudgedMachine;
import com.akio.tws.preflight.dossier.MissingPart;
import com.akio.tws.preflight.dossier.Part;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.dossier.Reservation;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.dossier.RowState;
import com.akio.tws.preflight.evaluate.Fault;
import com.akio.tws.preflight.plan.Planner;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.siteplan.SitePlanner;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings what is known of a site together, and says what it comes to.
 *
 * <pre>{@code
 * DossierMaker maker = new DossierMaker(Checks.of(catalogue), catalogue, Clock.systemUTC(), "0.1.0", Optional.empty());
 * Dossier dossier = maker.of(profile, TwsVersion.V5_2, bundles, rehearsals);
 * }</pre>
 */
public final class DossierMaker {

    private final List<Check> checks;
    private final Catalogue catalogue;
    private final Clock clock;
    private final String tool;
    private final Optional<String> toolSha256;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * A maker.
     *
     * @param checks those of the edition
     * @param clock tells the day on which waivers and answers count
     * @param tool the tool's version
     * @param toolSha256 of the file that it runs from, where it runs from one
     */
    public DossierMaker(List<Check> checks, Catalogue catalogue, Clock clock, String tool, Optional<String> toolSha256) {
        this.checks = List.copyOf(checks);
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.tool = Objects.requireNonNull(tool, "tool");
        this.toolSha256 = Objects.requireNonNull(toolSha256, "toolSha256");
    }

    /** The checks that threw while plan and rehearsals were judged: faults of this tool. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The dossier of a site. */
    public Dossier of(SiteProfile profile, TwsVersion tws, List<ReadBundle> bundles, List<ReadRehearsal> rehearsals) {
        Instant at = clock.instant();
        SiteJudge judge = new SiteJudge(checks, catalogue, clock, profile, tws);
        SharedChecks shared = new SharedChecks(checks);
        Map<Role, List<Finding>> planned = judge.plan();
        List<JudgedMachine> judged = Newest.of(bundles.stream().filter(ReadBundle.Judged.class::isInstance).map(ReadBundle.Judged.class::cast)
                .map(ReadBundle.Judged::machine).toList());
        List<JudgedMachine> counted = judged.stream().filter(machine -> machine.piece().counts()).toList();
        List<JudgedMachine> clients = counted.stream().filter(machine -> machine.place().part() == Part.CLIENT).toList();
        List<JudgedMachine> servers = counted.stream().filter(machine -> machine.place().part() != Part.CLIENT).toList();
        List<JudgedRehearsal> rehearsed = rehearsals.stream().filter(ReadRehearsal.Saved.class::isInstance)
                .map(ReadRehearsal.Saved.class::cast).map(judge::of).toList();
        faults.addAll(judge.faults());

        List<Proof> proofs = new ArrayList<>();
        servers.forEach(server -> proofs.addAll(ofServer(server)));
        proofs.addAll(new ClientProofs(clients, planned.getOrDefault(Role.CLIENT, List.of()), catalogue).all());
        SharedProofs together = new SharedProofs(catalogue);
        counted.forEach(together::add);
        rehearsed.stream().filter(rehearsal -> rehearsal.piece().counts()).forEach(together::add);
        proofs.addAll(together.all(planned, shared, at));

        SitePlan plan = new SitePlanner(checks, catalogue, clock).plan(profile, tws);
        List<MissingPart> missing = Missing.of(profile, counted);
        List<RowProof> rows = new RowTable(catalogue, plan, proofs, missing, planned, shared, counted).all();
        List<Piece> pieces = Pieces.of(bundles, judged, rehearsals, rehearsed, together);
        List<Reservation> reservations = Reservations.of(rows, proofs, missing, pieces, PlanReservations.of(plan, rows, Planner.ownRows(catalogue)));
        Verdict verdict = verdict(proofs, profile, servers, pieces);
        return new Dossier(tool, toolSha256, new Report.Edition(catalogue.edition(), catalogue.sha256(), catalogue.external()), at, profile, plan,
                verdict, conclusion(verdict, rows, reservations), rows, proofs, missing, reservations, servers, ClientPcs.of(clients),
                Phones.of(profile, rehearsed), AnswerLines.of(profile, proofs, planned, catalogue), pieces);
    }

    private List<Proof> ofServer(JudgedMachine server) {
        return server.findings().stream().filter(finding -> finding.status() != Status.NOT_APPLICABLE)
                .map(finding -> Proof.of(finding, RowsOf.finding(finding, catalogue), By.MACHINE, Optional.of(server.place().part()),
                        List.of(server.name()), server.collectedAt())).toList();
    }

    private static Verdict verdict(List<Proof> proofs, SiteProfile profile, List<JudgedMachine> servers, List<Piece> pieces) {
        List<RowState> states = proofs.stream().flatMap(proof -> proof.state().stream()).toList();
        if (states.contains(RowState.NOT_MET)) {
            return Verdict.BLOCKED;
        }
        boolean noServer = servers.stream().noneMatch(server -> server.place().part().role() == Role.SERVER);
        if (states.contains(RowState.UNDETERMINED) || noServer
                || pieces.stream().anyMatch(piece -> piece.counting() == Piece.Counting.UNREAD)) {
            return Verdict.UNDETERMINED;
        }
        return states.contains(RowState.WARNED) || profile.isSizeUntold() ? Verdict.READY_WITH_WARNINGS : Verdict.READY;
    }

    private static Conclusion conclusion(Verdict verdict, List<RowProof> rows, List<Reservation> reservations) {
        if (verdict == Verdict.BLOCKED) {
            return Conclusion.REFUSED;
        }
        boolean all = rows.stream().allMatch(row -> row.state() == RowState.PROVEN || row.state() == RowState.NOT_CONCERNED);
        return all && reservations.isEmpty() && verdict == Verdict.READY ? Conclusion.ACCEPTED : Conclusion.ACCEPTED_WITH_RESERVATIONS;
    }
}
