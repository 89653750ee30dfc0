package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that stands between the site and an acceptance without reservation.
 *
 * @param kind what it is
 * @param rows the rows that it is about
 * @param check the check that says it
 * @param title what it is about
 * @param what what is said
 * @param remedy what lifts it
 * @param machines the machines that it is about
 * @param owner who answers for it
 * @param until the last day that was granted
 */
public record Reservation(Kind kind, List<String> rows, Optional<CheckId> check, Message title, Message what, Optional<Message> remedy,
        List<String> machines, Optional<String> owner, Optional<LocalDate> until) {

    /** What a reservation is, the gravest first. */
    public enum Kind implements Worded {
        /** A requirement is not met: no reservation, but why the site is refused. */
        BLOCKING,
        /** A requirement could not be read. */
        UNDETERMINED,
        /** Nobody has shown or confirmed it yet. */
        OPEN,
        /** Somebody answers for it. */
        WAIVED,
        /** A recommendation is not met, or something should be known. */
        WARNING;

        /** What a state of a row is as a reservation. */
        public static Kind of(RowState state) {
            return switch (state) {
                case NOT_MET -> BLOCKING;
                case UNDETERMINED -> UNDETERMINED;
                case OPEN -> OPEN;
                case WAIVED -> WAIVED;
                case WARNED -> WARNING;
                case PROVEN, NOT_CONCERNED -> throw new IllegalArgumentException("no reservation: " + state);
            };
        }
    }

    public Reservation {
        Objects.requireNonNull(kind, "kind");
        rows = List.copyOf(rows);
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(remedy, "remedy");
        machines = List.copyOf(machines);
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(until, "until");
    }

    /** One that no check speaks of. */
    public static Reservation of(Kind kind, List<String> rows, Message title, Message what, List<String> machines) {
        return new Reservation(kind, rows, Optional.empty(), title, what, Optional.empty(), machines, Optional.empty(), Optional.empty());
    }
}
