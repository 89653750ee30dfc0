package com.akio.tws.preflight.checks.server;

import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.check.Applies;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.check.Outcome;
import com.akio.tws.preflight.check.RequiredFacts;
import com.akio.tws.preflight.facts.InstallerFacts;
import com.akio.tws.preflight.site.Caller;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;

/**
 * No Windows Installer run is under way: a second one would be refused with 1618. Blocks before an installation and an upgrade
 * although no row of the document asks for it.
 *
 * <p>The mutex decides, and only while somebody holds it ({@code _MSIExecute} Mutex, Microsoft). The key {@code InProgress} alone
 * means a suspended transaction.
 */
public final class InstallerBusyCheck implements Check {

    private static final CheckId ID = CheckId.of("server.installer-busy");

    @Override
    public CheckId id() {
        return ID;
    }

    @Override
    public RequiredFacts needs() {
        return RequiredFacts.everySign(InstallerFacts.MUTEX, InstallerFacts.IN_PROGRESS);
    }

    @Override
    public Applies applies(Site site) {
        return site.caller() == Caller.INSTALLER ? Applies.no(ID.message("own")) : Applies.yes();
    }

    @Override
    public Message required(EvaluationContext context) {
        return ID.message("required");
    }

    @Override
    public Outcome judge(Facts facts, EvaluationContext context) {
        if (facts.known(InstallerFacts.MUTEX).filter("held"::equals).isPresent()) {
            return new Outcome.NotMet(ID.message("observed-held"), ID.message("not-met"), ID.message("remedy"));
        }
        if (facts.known(InstallerFacts.IN_PROGRESS).isPresent()) {
            return new Outcome.Concern(ID.message("observed-suspended"), ID.message("suspended"), ID.message("remedy.suspended"));
        }
        return new Outcome.Met(ID.message("observed-free"), ID.message("met"));
    }
}
