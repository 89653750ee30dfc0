package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.text.Message;

/** The cores that the document gives for the site's size (R16); for i5 and i7 it gives none. */
public final class CpuCoresCheck implements Check {

    private static final CheckId ID = CheckId.of("server.cpu.cores");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Processor.NEEDS;
    }

    @Override
    public boolean dependsOnSize() {
        return true;
    }

    @Override
    public Message required(Terms terms) {
        return Processor.required(terms);
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        return Processor.judge(facts, terms, (seen, match) -> Processor.said(ID, match.cores(), seen, match));
    }
}
