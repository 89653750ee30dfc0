package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.fact.FactKey;
import com.akio.tws.preflight.facts.ReachFacts;
import com.akio.tws.preflight.facts.ReachedPorts;
import com.akio.tws.preflight.facts.TlsSeen;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * This PC trusts the certificate that the server shows it (R14): a private authority issues as good a certificate as any, and is refused
 * by every PC that does not know it.
 *
 * <p>The certificate is the one that came over the secure flows of a rehearsal, so that the server must run already; our listener has none.
 * What Windows says of it is {@code CERT_TRUST_STATUS.dwErrorStatus}
 * (https://learn.microsoft.com/windows/win32/api/wincrypt/ns-wincrypt-cert_trust_status).
 */
public final class ClientCertificateCheck implements Check {

    private static final CheckId ID = CheckId.of("client.certificate");

    private static final long REVOKED_OR_DISTRUSTED = 0x4 | 0x0400_0000L;
    private static final long UNTRUSTED_ROOT = 0x20;
    private static final long PARTIAL_CHAIN = 0x1_0000;
    /** Expected without a network (REVOCATION_STATUS_UNKNOWN, IS_OFFLINE_REVOCATION), and the time, which the flow itself is judged by. */
    private static final long SAID_ELSEWHERE = 0x40 | 0x0100_0000L | 0x1;

    private final List<FactKey<List<ReachedPorts>>> flows;

    /** The check over the secure flows of an edition that end at the server. */
    public ClientCertificateCheck(Catalogue catalogue) {
        flows = catalogue.flows().stream().filter(flow -> flow.secure() && flow.from() == FlowRole.CLIENT && flow.to() == FlowRole.SERVER)
                .map(Flow::name).map(ReachFacts::ofFlow).toList();
    }

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every().quoting(flows.toArray(FactKey<?>[]::new));
    }

    /** The certificate came to the machine itself. */
    @Override
    public boolean looksAtTheMachine() {
        return true;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        if (!context.site().profile().secure()) {
            return new Outcome.NotConcerned(ID.message("observed.clear"), ID.message("clear"));
        }
        List<TlsSeen> shown = flows.stream().map(facts::known).flatMap(Optional::stream).flatMap(List::stream)
                .map(ReachedPorts::tls).flatMap(Optional::stream).toList();
        if (shown.isEmpty()) {
            return new Outcome.Confirm(ID.message("observed.none"), ID.message("confirm"));
        }
        Message observed = Message.verbatim(shown.stream().map(ClientCertificateCheck::observed).distinct().toList());
        Optional<TlsSeen> refused = with(shown, REVOKED_OR_DISTRUSTED);
        if (refused.isPresent()) {
            return new Outcome.NotMet(observed, ID.message("refused", refused.get().issuer()), ID.message("remedy.refused"));
        }
        Optional<TlsSeen> root = with(shown, UNTRUSTED_ROOT);
        if (root.isPresent()) {
            return new Outcome.NotMet(observed, ID.message("untrusted", root.get().issuer()), ID.message("remedy.distribute"));
        }
        Optional<TlsSeen> partial = with(shown, PARTIAL_CHAIN);
        if (partial.isPresent()) {
            return new Outcome.Concern(observed, ID.message("partial", partial.get().issuer()), ID.message("remedy.distribute"));
        }
        if (shown.stream().anyMatch(tls -> tls.chainStatus().isEmpty())) {
            return new Outcome.Confirm(observed, ID.message("untold", shown.get(0).issuer()));
        }
        Optional<TlsSeen> doubtful = with(shown, ~SAID_ELSEWHERE);
        return doubtful.<Outcome>map(tls -> new Outcome.Concern(observed,
                ID.message("doubtful", tls.issuer(), String.format(Locale.ROOT, "0x%08X", tls.chainStatus().orElse(0))), ID.message("remedy.doubtful")))
                .orElse(new Outcome.Met(observed, ID.message("met", shown.get(0).issuer())));
    }

    private static Optional<TlsSeen> with(List<TlsSeen> shown, long bits) {
        return shown.stream().filter(tls -> (tls.chainStatus().orElse(0) & bits) != 0).findFirst();
    }

    private static String observed(TlsSeen tls) {
        String status = tls.chainStatus().isPresent() ? String.format(Locale.ROOT, " (0x%08X)", tls.chainStatus().getAsLong()) : "";
        return tls.subject() + " < " + tls.issuer() + status;
    }
}
