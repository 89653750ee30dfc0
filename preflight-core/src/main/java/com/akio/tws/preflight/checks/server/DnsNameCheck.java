package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.certificate.ALabels;
import com.akio.tws.preflight.certificate.DnsName;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/**
 * The server has a DNS name (R13): the one that the site profile gives, in the form of one.
 *
 * <p>Whether the name resolves is a matter of the network, which no check touches; {@code reach} tries it. Where the profile names
 * nothing, a person is asked, but secure mode cannot be planned without a name.
 */
public final class DnsNameCheck implements Check {

    private static final CheckId ID = CheckId.of("server.dns-name");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every();
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<String> told = context.site().profile().serverName();
        if (told.isEmpty()) {
            return context.site().profile().secure()
                    ? new Outcome.NotMet(Message.of("site.not-told"), ID.message("missing"), ID.message("remedy.tell"))
                    : new Outcome.Confirm(Message.of("site.not-told"), ID.message("confirm"));
        }
        Message observed = Message.verbatim(told.get());
        if (ALabels.of(told.get()).isEmpty()) {
            return new Outcome.Undecided(observed, ID.message("untold"), ID.message("remedy.a-labels"));
        }
        Optional<DnsName> name = DnsName.of(told.get());
        if (name.isEmpty() && DnsName.loose(told.get()).isPresent()) {
            return new Outcome.Concern(observed, ID.message("underscore"), ID.message("remedy.name"));
        }
        if (name.isEmpty()) {
            return new Outcome.NotMet(observed, ID.message("no-name"), ID.message("remedy.name"));
        }
        return name.get().isSingleLabel()
                ? new Outcome.Concern(observed, ID.message("single-label"), ID.message("remedy.full"))
                : new Outcome.Met(observed, ID.message("met"));
    }
}
