package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.certificate.ALabels;
import com.akio.tws.preflight.certificate.CertificateLimits;
import com.akio.tws.preflight.certificate.DnsName;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.Measure;
import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.CertificateFacts;
import com.akio.tws.preflight.facts.StoredCertificate;
import com.akio.tws.preflight.figures.CertificateFigures;
import com.akio.tws.preflight.text.Argument;
import com.akio.tws.preflight.text.Few;
import com.akio.tws.preflight.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A valid server certificate for the server's DNS name, or a valid wildcard (R14), in the stores of the machine.
 *
 * <p>One good certificate is enough, whatever else lies there. When none is, the closest one is named with what is wrong with it; a
 * store or a certificate that could not be read leaves the question open, since the good one may be there.
 */
public final class CertificateCheck implements Check {

    private static final CheckId ID = CheckId.of("server.certificate");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(CertificateFacts.PERSONAL).quoting(CertificateFacts.WEB_HOSTING);
    }

    @Override
    public FigureKey<?> figures() {
        return CertificateFigures.KEY;
    }

    @Override
    public Message required(EvaluationContext context) {
        return context.site().profile().serverName().map(name -> ID.message("required", name))
                .orElse(ID.message("required-unnamed"));
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        List<StoredCertificate> stored = stored(facts);
        Message found = ID.message("observed-count", stored.size());
        Optional<String> told = context.site().profile().serverName();
        if (told.filter(name -> ALabels.of(name).isEmpty()).isPresent()) {
            return new Outcome.Undecided(found, ID.message("name-untold"), ID.message("remedy.a-labels"));
        }
        // Whether it should be named so is the matter of server.dns-name; a certificate is held against what clients ask for.
        Optional<DnsName> server = told.flatMap(DnsName::loose);
        if (told.isEmpty() && !context.site().profile().secure()) {
            return new Outcome.Confirm(found, ID.message("confirm"));
        }
        if (server.isEmpty()) {
            return new Outcome.Undecided(found, ID.message("no-server-name"), ID.message("remedy.tell"));
        }
        CertificateLimits limits = CertificateFigures.of(context.catalogue());
        List<Candidate> candidates = candidates(stored, server.get(), facts.snapshot().collectedAt(), limits);
        Optional<Candidate> best = Candidate.best(candidates);
        boolean whole = candidates.size() == stored.size()
                && !(facts.reading(CertificateFacts.WEB_HOSTING) instanceof Reading.Unreadable);
        if (best.isEmpty()) {
            return whole ? new Outcome.NotMet(found, ID.message("none"), ID.message("remedy.install", server.get().toString()))
                    : new Outcome.Undecided(found, ID.message("unread"), ID.message("remedy.look"));
        }
        return judge(best.get(), server.get(), whole, limits);
    }

    /** How long the certificate lasts that clients get; nothing where none is fit for the server. */
    @Override
    public List<Measure> measures(Facts facts, EvaluationContext context) {
        CertificateLimits limits = CertificateFigures.of(context.catalogue());
        Instant now = facts.snapshot().collectedAt();
        return context.site().profile().serverName().flatMap(DnsName::loose)
                .flatMap(server -> Candidate.best(candidates(stored(facts), server, now, limits))).filter(Candidate::isFitButForItsEnd)
                .map(Candidate::certificate).map(its -> Measure.of("certificate_remaining", Duration.between(now, its.notAfter()).toSeconds(),
                        Measure.Unit.SECONDS).noticedBelow(limits.notice(its.notBefore(), its.notAfter()).toSeconds()).atLeast(0)).stream().toList();
    }

    private static List<StoredCertificate> stored(Facts facts) {
        List<StoredCertificate> stored = new ArrayList<>(facts.known(CertificateFacts.PERSONAL).orElse(List.of()));
        stored.addAll(facts.known(CertificateFacts.WEB_HOSTING).orElse(List.of()));
        return stored;
    }

    private static List<Candidate> candidates(List<StoredCertificate> stored, DnsName server, Instant now, CertificateLimits limits) {
        List<Candidate> candidates = new ArrayList<>();
        for (StoredCertificate certificate : stored) {
            if (certificate instanceof StoredCertificate.Decoded decoded) {
                candidates.add(Candidate.of(decoded, server, now, limits));
            }
        }
        return candidates;
    }

    private static Outcome judge(Candidate best, DnsName server, boolean whole, CertificateLimits limits) {
        StoredCertificate.Decoded its = best.certificate();
        Message observed = observed(its);
        if (best.flaws().isEmpty()) {
            List<Message> notes = notes(its, limits);
            return new Outcome.Met(observed, notes.isEmpty() ? ID.message("met") : ID.message("met-noted", notes));
        }
        List<Message> flaws = best.flaws().stream().map(CertificateFlaw::words).toList();
        Message remedy = ID.message("remedy." + best.flaws().get(0).kind().remedy(), server.toString());
        if (best.isRefused()) {
            return whole ? new Outcome.NotMet(observed, ID.message("not-met", flaws), remedy)
                    : new Outcome.Undecided(observed, ID.message("not-met-unread", flaws), ID.message("remedy.look"));
        }
        if (best.isUntold()) {
            return new Outcome.Undecided(observed, ID.message("untold", flaws), remedy);
        }
        boolean byProgram = best.flaws().get(0).kind() == CertificateFlaw.Kind.ENDS_SOON
                && limits.isShortLived(its.notBefore(), its.notAfter());
        return new Outcome.Concern(observed, ID.message("concern", flaws),
                byProgram ? ID.message("remedy.renew-by-program", life(its)) : remedy);
    }

    /** What is worth knowing of a good certificate. */
    private static List<Message> notes(StoredCertificate.Decoded its, CertificateLimits limits) {
        List<Message> notes = new ArrayList<>();
        if (limits.isShortLived(its.notBefore(), its.notAfter())) {
            notes.add(ID.message("note.short-lived", life(its)));
        }
        if (ChainFlaws.isRevocationUnknown(its)) {
            notes.add(ID.message("note.revocation-unknown"));
        }
        return notes;
    }

    private static long life(StoredCertificate.Decoded its) {
        return Duration.between(its.notBefore(), its.notAfter()).plusSeconds(1).toDays();
    }

    private static Message observed(StoredCertificate.Decoded certificate) {
        List<Object> names = certificate.dnsNames().isEmpty()
                ? List.of(certificate.commonName().orElse(certificate.subject())) : Few.of(certificate.dnsNames());
        return ID.message("observed", names, Argument.dated(certificate.notBefore()), Argument.dated(certificate.notAfter()),
                certificate.thumbprint());
    }
}
