package com.akio.tws.preflight.dossier.assembly;

import com.akio.tws.preflight.dossier.MissingPart;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.dossier.Reservation;
import com.akio.tws.preflight.dossier.Reservation.Kind;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.dossier.RowState;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Answered.Use;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands between a site and an acceptance without reservation, each thing once, the gravest first. */
final class Reservations {

    private final List<Reservation> all = new ArrayList<>();

    private Reservations() {
    }

    static List<Reservation> of(List<RowProof> rows, List<Proof> proofs, List<MissingPart> missing, List<Piece> pieces,
            List<Reservation> ofPlan) {
        Reservations reservations = new Reservations();
        List<String> concerned = rows.stream().filter(row -> row.state() != RowState.NOT_CONCERNED).map(row -> row.row().id()).toList();
        proofs.forEach(proof -> reservations.add(proof, concerned));
        missing.forEach(part -> reservations.all.add(Reservation.of(Kind.OPEN, rowsOf(part, rows), Message.of("dossier.reservation.missing"),
                MissingWords.of(part), part.name().stream().toList())));
        reservations.all.addAll(ofPlan);
        reservations.addUnread(pieces.stream().filter(piece -> piece.counting() == Piece.Counting.UNREAD).toList());
        List<String> order = rows.stream().map(row -> row.row().id()).toList();
        reservations.all.sort(Comparator.comparing(Reservation::kind).thenComparingInt(one -> one.rows().isEmpty() ? order.size() : order.indexOf(one.rows().get(0))));
        return List.copyOf(reservations.all);
    }

    /** One for all of them: the annex says of each why. */
    private void addUnread(List<Piece> unread) {
        if (!unread.isEmpty()) {
            all.add(Reservation.of(Kind.UNDETERMINED, List.of(), Message.of("dossier.reservation.unread"),
                    unread.size() == 1 ? unread.get(0).fault().orElseThrow() : Message.of("dossier.unread", unread.size()),
                    unread.stream().map(Piece::file).toList()));
        }
    }

    private static List<String> rowsOf(MissingPart part, List<RowProof> rows) {
        Message said = MissingWords.of(part);
        return rows.stream().filter(row -> row.open().contains(said)).map(row -> row.row().id()).toList();
    }

    private void add(Proof proof, List<String> concerned) {
        Optional<RowState> state = proof.state().filter(its -> its != RowState.PROVEN);
        if (state.isEmpty()) {
            return;
        }
        all.add(new Reservation(Kind.of(state.get()), proof.rows().stream().filter(concerned::contains).toList(), Optional.of(proof.check()),
                proof.title(), proof.message(), proof.remedy(), proof.machines(), owner(proof), until(proof)));
    }

    /** Who answers for it, or who said no: an answer or a waiver that does not count makes nobody responsible. */
    private static Optional<String> owner(Proof proof) {
        return waiver(proof).flatMap(Waiver::by).or(() -> answer(proof).map(Answer::by));
    }

    private static Optional<LocalDate> until(Proof proof) {
        Optional<LocalDate> waived = waiver(proof).flatMap(Waiver::until);
        return waived.isPresent() ? waived : answer(proof).flatMap(Answer::until);
    }

    private static Optional<Waiver> waiver(Proof proof) {
        return proof.waiver().filter(waiver -> proof.status() == Status.WAIVED);
    }

    private static Optional<Answer> answer(Proof proof) {
        return proof.answer().filter(answered -> answered.use() == Use.COUNTED).map(Answered::answer);
    }
}
