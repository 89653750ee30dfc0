package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one bundle came to: small, since a site keeps one for each PC and nothing else of its bundles.
 *
 * @param piece the file
 * @param place its place at the site
 * @param collectedAt when
 * @param verdict what its own checks come to, those of the site as a whole apart
 * @param checks the ids of its own checks, in the document's order; one list for all machines of a role
 * @param statuses their statuses, in the same order
 * @param findings of a server all findings of its own, of a client PC those that somebody has to know
 * @param rehearsed what it found out of the site as a whole, by rehearsing flows or asking phones
 */
public record JudgedMachine(Piece piece, Placement place, Instant collectedAt, Verdict verdict, List<CheckId> checks, List<Status> statuses,
        List<Finding> findings, List<Finding> rehearsed) {

    public JudgedMachine {
        Objects.requireNonNull(piece, "piece");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(collectedAt, "collectedAt");
        Objects.requireNonNull(verdict, "verdict");
        checks = List.copyOf(checks);
        statuses = List.copyOf(statuses);
        findings = List.copyOf(findings);
        rehearsed = List.copyOf(rehearsed);
        if (checks.size() != statuses.size()) {
            throw new IllegalArgumentException("each check has one status");
        }
    }

    /** Its name; the file's where it would not tell. */
    public String name() {
        return piece.machine().orElse(piece.file());
    }

    /** The status of one of its own checks. */
    public Optional<Status> status(CheckId check) {
        int at = checks.indexOf(check);
        return at < 0 ? Optional.empty() : Optional.of(statuses.get(at));
    }

    /** The finding of one of its own checks, where it was kept. */
    public Optional<Finding> finding(CheckId check) {
        return findings.stream().filter(finding -> finding.id().equals(check)).findFirst();
    }
}
