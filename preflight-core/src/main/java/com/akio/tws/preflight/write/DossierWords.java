package com.akio.tws.preflight.write;

import com.akio.tws.preflight.dossier.By;
import com.akio.tws.preflight.dossier.Conclusion;
import com.akio.tws.preflight.dossier.Dossier;
import com.akio.tws.preflight.dossier.Piece;
import com.akio.tws.preflight.dossier.Proof;
import com.akio.tws.preflight.dossier.Reservation;
import com.akio.tws.preflight.dossier.RowProof;
import com.akio.tws.preflight.dossier.RowState;
import com.akio.tws.preflight.report.PersonWords;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Brief;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the formats of a dossier say alike. */
final class DossierWords {

    private static final int FEW_MACHINES = 3;
    private static final int LONGEST_SEEN = 260;

    private DossierWords() {
    }

    /** The verdict of the checks; one that is taken strictly says so. */
    static Message verdict(Dossier dossier, Warnings warnings) {
        return VerdictWords.strictly(Message.of("verdict." + dossier.verdict()), dossier.verdict(), dossier.warns(), warnings);
    }

    static Message conclusion(Conclusion conclusion) {
        return Message.of("dossier.conclusion." + conclusion.word());
    }

    static Message state(RowState state) {
        return Message.of("dossier.state." + state.word());
    }

    static Message by(By by) {
        return Message.of("dossier.by." + by.word());
    }

    static Message kind(Reservation.Kind kind) {
        return Message.of("dossier.kind." + kind.word());
    }

    static Message piece(Piece.Kind kind) {
        return Message.of("dossier.piece." + kind.word());
    }

    static Message counting(Piece.Counting counting) {
        return Message.of("dossier.counting." + counting.word());
    }

    static Message remark(Piece.Remark remark) {
        return Message.of("dossier.remark." + remark.word());
    }

    /** The whole story of a file: whether it counts, why it could not be read, what else is to be known. */
    static Message standing(Piece piece) {
        if (piece.fault().isPresent()) {
            return piece.fault().get();
        }
        List<Message> remarks = piece.remarks().stream().map(DossierWords::remark).toList();
        return remarks.isEmpty() ? counting(piece.counting()) : Message.of("dossier.counting.remarked", counting(piece.counting()), remarks);
    }

    static Status like(Conclusion conclusion) {
        return switch (conclusion) {
            case ACCEPTED -> Status.PASS;
            case ACCEPTED_WITH_RESERVATIONS -> Status.WARN;
            case REFUSED -> Status.FAIL;
        };
    }

    static Status like(RowState state) {
        return switch (state) {
            case NOT_MET -> Status.FAIL;
            case UNDETERMINED -> Status.UNKNOWN;
            case OPEN -> Status.MANUAL;
            case WARNED -> Status.WARN;
            case WAIVED -> Status.WAIVED;
            case PROVEN -> Status.PASS;
            case NOT_CONCERNED -> Status.NOT_APPLICABLE;
        };
    }

    static Status like(Reservation.Kind kind) {
        return switch (kind) {
            case BLOCKING -> Status.FAIL;
            case UNDETERMINED -> Status.UNKNOWN;
            case OPEN -> Status.MANUAL;
            case WAIVED -> Status.WAIVED;
            case WARNING -> Status.WARN;
        };
    }

    /** Few machines by name, many by their number and the first of them; empty where there is none. */
    static Optional<Message> machines(List<String> machines) {
        if (machines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(machines.size() <= FEW_MACHINES ? Message.verbatim(machines)
                : Message.of("dossier.machines", machines.size(), machines.subList(0, FEW_MACHINES), machines.size() - FEW_MACHINES));
    }

    /** Who says it: a person by name, a machine by its name, else what kind of source it is. */
    static Message source(Proof proof) {
        if (proof.by() == By.ANSWER && proof.answer().isPresent()) {
            return PersonWords.of(proof.answer().get().answer());
        }
        return machines(proof.machines()).orElse(by(proof.by()));
    }

    /** Who says how a row stands. */
    static Message sources(RowProof row) {
        return Message.verbatim(row.by().stream().map(DossierWords::by).toList());
    }

    /** What was seen; where nothing was, what is said. A list of forty phones is cut short: the message in the proofs has it whole. */
    static Html seen(Proof proof) {
        Message said = proof.observed().isEmpty() ? proof.message() : Message.verbatim(proof.observed());
        return Html.each(texts -> Brief.of(texts.say(said), LONGEST_SEEN));
    }

    /** What the rows cite, or a sign that no row asks for it. */
    static String rows(List<String> rows) {
        return rows.isEmpty() ? "–" : String.join(", ", rows);
    }

    /** A moment, in the zone of the reader. */
    static Html moment(Instant instant) {
        return Html.say(Message.verbatim(instant));
    }

    /** The day of a moment, in the zone of the reader. */
    static Html day(Instant instant) {
        return Html.say(Message.verbatim(Argument.dated(instant)));
    }

    /** When the first and the last of what counts was seen; empty where nothing counts. */
    static Optional<Message> period(Dossier dossier) {
        List<Instant> times = dossier.pieces().stream().filter(Piece::counts).flatMap(piece -> piece.at().stream()).sorted().toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Instant first = times.get(0);
        Instant last = times.get(times.size() - 1);
        return Optional.of(utcDay(first).equals(utcDay(last)) ? Message.verbatim(Argument.dated(first))
                : Message.of("dossier.period", Argument.dated(first), Argument.dated(last)));
    }

    private static LocalDate utcDay(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The customer, the site, or the server's name: what the dossier is called by. */
    static String name(Dossier dossier) {
        return dossier.profile().identity().customer().or(() -> dossier.profile().identity().site()).or(dossier.profile()::serverName).orElse("?");
    }
}
