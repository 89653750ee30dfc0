package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;

/**
 * SmartAttendant licences ask for the next size up, and more than two on one server for Akio's word (R17).
 *
 * <p>The checks of the size table take that size; this one says so, and says when the document has none.
 */
public final class SmartAttendantServerCheck implements Check {

    private static final CheckId ID = CheckId.of("server.smartattendant");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.every();
    }

    @Override
    public Applies applies(Site site) {
        return site.profile().smartAttendantLicences().orElse(0) == 0 ? Applies.no(ID.message("no-licence")) : Applies.yes();
    }

    @Override
    public boolean dependsOnSize() {
        return true;
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required", context.catalogue().mostAttendantLicences());
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        Message observed = ID.message("observed", context.site().profile().smartAttendantLicences().orElse(0));
        if (context.site().isSizeUntold()) {
            return new Outcome.Confirm(observed, Message.of("size.untold"));
        }
        return Sized.judge(context, observed, tier -> new Outcome.Met(observed, ID.message("met", tier.maxUsers())));
    }
}
