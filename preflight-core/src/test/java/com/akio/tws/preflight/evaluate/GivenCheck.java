package com.akio.tws.preflight.evaluate;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.DotNetFacts;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import java.util.function.Function;

/** A check that says what a test lets it say. */
class GivenCheck implements Check {

    private final CheckId id;
    private final Applies applies;
    private final Function<Facts, Outcome> judgement;

    GivenCheck(CheckId id, Applies applies, Function<Facts, Outcome> judgement) {
        this.id = id;
        this.applies = applies;
        this.judgement = judgement;
    }

    @Override
    public CheckId id() {
        return id;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every(DotNetFacts.RELEASE);
    }

    @Override
    public Applies applies(Site site) {
        return applies;
    }

    @Override
    public Message required(EvaluationContext context) {
        return Message.verbatim("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        return judgement.apply(facts);
    }
}
