package com.akio.tws.preflight.checks.site;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Needs;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.Terms;
import com.akio.tws.preflight.text.Message;

/** The administrators of the network and of the telephony attend the installation (R69): no machine knows, so it is always asked. */
public final class AdministratorsPresentCheck implements Check {

    private static final CheckId ID = CheckId.of("site.administrators-present");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public Needs needs() {
        return Needs.every();
    }

    @Override
    public Message required(Terms terms) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, Terms terms) {
        return new Outcome.Confirm(Message.of("observed.not-visible"), ID.message("confirm"));
    }
}
