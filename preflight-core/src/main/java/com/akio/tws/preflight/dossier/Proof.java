package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Level;
import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one source, or many client PCs alike, say of one prerequisite.
 *
 * @param rows the rows of the document that it is about, its own first; none for what no row asks for
 * @param check the check that judged
 * @param title what is asked, in a few words
 * @param status how it stands
 * @param level how much it weighs
 * @param by who says so
 * @param part which machines; empty for what concerns the site as a whole
 * @param message what is said
 * @param observed what was seen; of many PCs the different things that were, the most frequent first
 * @param required what is required
 * @param remedy what to do
 * @param waiver who answers for it
 * @param answer what a person answered
 * @param machines the machines; none where the plan or a person speaks
 * @param at when it was seen, rehearsed or worked out; of many PCs the last time
 */
public record Proof(List<String> rows, CheckId check, Message title, Status status, Level level, By by, Optional<Part> part, Message message,
        List<Message> observed, Optional<Message> required, Optional<Message> remedy, Optional<Waiver> waiver, Optional<Answered> answer,
        List<String> machines, Instant at) {

    public Proof {
        rows = List.copyOf(rows);
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(message, "message");
        observed = List.copyOf(observed);
        Objects.requireNonNull(required, "required");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(answer, "answer");
        machines = List.copyOf(machines);
        Objects.requireNonNull(at, "at");
    }

    /** What one finding says. */
    public static Proof of(Finding finding, List<String> rows, By source, Optional<Part> part, List<String> machines, Instant at) {
        return new Proof(rows, finding.id(), finding.title(), finding.status(), finding.level(), by(finding, source), part, finding.message(),
                finding.observed().stream().toList(), Optional.of(finding.required()), finding.remedy(), finding.waiver(), finding.answer(),
                machines, at);
    }

    /** A person where one decided, nobody where one is asked, else the source itself. */
    public static By by(Finding finding, By source) {
        if (finding.answer().filter(answered -> answered.use() == Answered.Use.COUNTED).isPresent()) {
            return By.ANSWER;
        }
        return finding.status() == Status.MANUAL ? By.OPEN : source;
    }

    /** What it makes of its rows. */
    public Optional<RowState> state() {
        return RowState.of(status, level);
    }
}
