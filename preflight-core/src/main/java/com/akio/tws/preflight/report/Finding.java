package com.akio.tws.preflight.report;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.DocumentReference;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said of one prerequisite.
 *
 * @param row the row of the document that asks for it; empty when none does
 * @param document where Akio's document says so; empty for what no row asks for
 * @param observed what was read; empty when nothing was
 * @param remedy what to do; there is one whenever the status asks somebody to act
 * @param measures the numbers it was judged by, for those who watch a machine
 * @param waiver who answers for it, whether or not the waiver still counts
 * @param answer what a person answered to it, whether or not that is used
 * @param took how long judging took
 */
public record Finding(CheckId id, Optional<String> row, Optional<DocumentReference> document, Status status, Level level, Message title, Message message,
        Optional<Message> observed, Message required, Optional<Message> remedy, List<Evidence> evidence, List<Measure> measures,
        Optional<Waiver> waiver, Optional<Answered> answer, Duration took) {

    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(observed, "observed");
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(remedy, "remedy");
        evidence = List.copyOf(evidence);
        measures = List.copyOf(measures);
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(took, "took");
        boolean asks = status == Status.FAIL || status == Status.WARN || status == Status.UNKNOWN;
        if (asks && remedy.isEmpty()) {
            throw new IllegalArgumentException(id + " is " + status + " and does not say what to do");
        }
        if (status == Status.CONFIRMED && answer.filter(one -> one.use() == Answered.Use.COUNTED).isEmpty()) {
            throw new IllegalArgumentException(id + " is confirmed by nobody");
        }
    }

    /** What is said of a prerequisite to which nobody answered, without its place in the document. */
    public Finding(CheckId id, Optional<String> row, Status status, Level level, Message title, Message message,
            Optional<Message> observed, Message required, Optional<Message> remedy, List<Evidence> evidence,
            Optional<Waiver> waiver, Duration took) {
        this(id, row, Optional.empty(), status, level, title, message, observed, required, remedy, evidence, List.of(), waiver, Optional.empty(), took);
    }
}
