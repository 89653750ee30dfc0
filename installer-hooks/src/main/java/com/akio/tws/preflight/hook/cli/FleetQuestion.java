package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;

/**
 * What a fleet's machines are judged for: each as it was collected for, but for what the options tell. Its role each machine keeps unless
 * the options name one; what a client PC is used for is told of client PCs alone.
 */
final class FleetQuestion {

    private final SiteOptions site;
    private final PurposeOptions purpose;

    /**
     * The question that the options ask; all that they name is read here, so that several threads may ask it.
     *
     * @throws BadInput if an option has no such value, or none that could have an effect
     */
    FleetQuestion(SiteOptions site, PurposeOptions purpose) throws BadInput {
        this.site = site;
        this.purpose = purpose;
        Site any = site.site();
        Site unused = purpose.over(site.tellsRole() || any.role() == Role.CLIENT ? any
                : new Site(any.profile(), any.tws(), Role.CLIENT, any.phase(), any.installDirectory()));
    }

    /** The same readings for what the options tell. */
    Collected of(Collected collected) throws BadInput {
        boolean client = site.over(collected.site()).role() == Role.CLIENT;
        return Replay.asked(collected, site, client ? purpose : PurposeOptions.NOTHING_TOLD);
    }

    /**
     * Refuses what had no effect on any machine.
     *
     * @throws BadInput if the options tell what client PCs are used for, and none was among the machines
     */
    void verifyEffect(int clients, int machines) throws BadInput {
        if (purpose.tells() && clients == 0 && machines > 0) {
            throw new BadInput(Message.of("input.purpose.server"));
        }
    }
}
