package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.report.Verdict;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.siteplan.SitePlan;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is said of one site, as plain values: what customer and integrator sign.
 *
 * @param tool the version of this tool
 * @param toolSha256 of the file that the tool runs from; empty where it does not run from one
 * @param edition the edition of the document
 * @param at when it was made
 * @param profile what the customer plans
 * @param plan what follows from that
 * @param verdict by the rules of one machine's report, over all that counts
 * @param conclusion what is signed
 * @param rows every row of the edition
 * @param proofs what machines, rehearsals, people and the plan say, each once
 * @param missing the machines of which no bundle counts
 * @param reservations what stands between the site and an acceptance without reservation
 * @param servers the servers and hosts of sessions that count
 * @param clients the client PCs that count
 * @param phones the phones, by kind
 * @param answers the answers of the profile
 * @param pieces every file that was given
 */
public record Dossier(String tool, Optional<String> toolSha256, Report.Edition edition, Instant at, SiteProfile profile, SitePlan plan,
        Verdict verdict, Conclusion conclusion, List<RowProof> rows, List<Proof> proofs, List<MissingPart> missing,
        List<Reservation> reservations, List<JudgedMachine> servers, ClientPcs clients, List<PhoneGroup> phones, List<AnswerLine> answers,
        List<Piece> pieces) {

    public Dossier {
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(toolSha256, "toolSha256");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(conclusion, "conclusion");
        rows = List.copyOf(rows);
        proofs = List.copyOf(proofs);
        missing = List.copyOf(missing);
        reservations = List.copyOf(reservations);
        servers = List.copyOf(servers);
        Objects.requireNonNull(clients, "clients");
        phones = List.copyOf(phones);
        answers = List.copyOf(answers);
        pieces = List.copyOf(pieces);
    }

    /** Whether something warns, so that a strict reader is stopped. */
    public boolean warns() {
        return profile.isSizeUntold() || proofs.stream().anyMatch(proof -> proof.status() == Status.WARN);
    }

    /** How many rows stand so. */
    public int count(RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** The proofs about one kind of machine. */
    public List<Proof> of(Part part) {
        return proofs.stream().filter(proof -> proof.part().filter(part::equals).isPresent()).toList();
    }

    /** What has to be put right before anything can be signed. */
    public List<Reservation> blocking() {
        return reservations.stream().filter(one -> one.kind() == Reservation.Kind.BLOCKING).toList();
    }

    /** What is signed with. */
    public List<Reservation> reserved() {
        return reservations.stream().filter(one -> one.kind() != Reservation.Kind.BLOCKING).toList();
    }
}
