package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.dossier.Reservation;
import com.akio.tws.preflight.dossier.Reservation.Kind;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the plan's own figures leave open, or do not fit together in; what checks say of the plan stands with their proofs. */
final class PlanReservations {

    private PlanReservations() {
    }

    static List<Reservation> of(SitePlan plan, List<RowProof> rows, Set<String> own) {
        List<Reservation> reservations = new ArrayList<>();
        plan.remarks().stream().filter(point -> point.check().isEmpty()).forEach(point -> reservations.add(Reservation.of(Kind.WARNING,
                point.row().stream().toList(), Message.of("dossier.reservation.plan"), point.message(), List.of())));
        rows.stream().filter(row -> row.proofs().isEmpty() && own.contains(row.row().id()))
                .forEach(row -> row.open().stream().filter(said -> !said.key().startsWith("dossier.missing")).forEach(said -> reservations.add(
                        Reservation.of(Kind.OPEN, List.of(row.row().id()), Message.of("dossier.reservation.plan"), said, List.of()))));
        return reservations;
    }
}
