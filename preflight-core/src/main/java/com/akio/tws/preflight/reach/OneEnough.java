package com.akio.tws.preflight.reach;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.plan.PlannedFlow;

/** Flows of whose ports one is enough at each host. */
public final class OneEnough {

    private OneEnough() {
    }

    /** The document names several of which the site has one, or it is a directory, which is served on whichever of them its maker chose. */
    public static boolean of(PlannedFlow flow) {
        return flow.leavesChoice() || showsWayWhenRefused(flow);
    }

    /** Whether the document asks for an open way alone, which a host shows by refusing. */
    public static boolean showsWayWhenRefused(PlannedFlow flow) {
        return flow.flow().to() == FlowRole.LDAP;
    }
}
