package com.akio.tws.preflight.checks.client;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.ClientFacts;
import com.akio.tws.preflight.site.Likelihood;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.site.Use;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** Microsoft Silverlight for the v4 client (R11); the v5 client needs none. */
public final class SilverlightCheck implements Check {

    private static final CheckId ID = CheckId.of("client.silverlight");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(ClientFacts.SILVERLIGHT);
    }

    @Override
    public Applies applies(Site site) {
        return site.uses(Use.V4_CLIENT) != Likelihood.NO ? Applies.yes() : Applies.no(ID.message("no-v4-client"));
    }

    @Override
    public Optional<Use> use(Catalogue catalogue) {
        return Optional.of(Use.V4_CLIENT);
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Optional<String> version = facts.known(ClientFacts.SILVERLIGHT).map(String::strip).filter(text -> !text.isEmpty());
        return version.isPresent() ? new Outcome.Met(Message.verbatim(version.get()), ID.message("met"))
                : new Outcome.NotMet(Message.of("observed.absent"), ID.message("absent"), ID.message("remedy"));
    }
}
