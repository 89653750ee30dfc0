package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.catalogue.FigureKey;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.text.Message;

/** At most 50 domains in one company (R12), by the site profile's largest company. */
public final class DomainsCheck implements Check {

    private static final CheckId ID = CheckId.of("server.limits.domains");
    private static final FigureKey<Long> MOST = Limit.most(ID);

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every();
    }

    @Override
    public FigureKey<?> figures() {
        return MOST;
    }

    @Override
    public Message required(Terms terms) {
        return Limit.required(MOST, terms);
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        return Limit.judge(MOST, terms.site().profile().domains(), terms);
    }
}
