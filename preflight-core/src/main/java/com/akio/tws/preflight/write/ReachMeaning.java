package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.FlowRole;
import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Reached;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an outcome means, for the legend below the flows.
 *
 * @param about whose answer it was
 */
record ReachMeaning(FlowOutcome outcome, About about) {

    /** Whose answer an outcome was. */
    enum About {
        /** That of the TWS server, where our listener can stand, or of anybody: the meaning is the same. */
        ANYBODY(""),
        /** That of somebody else's host. */
        OTHER(".other"),
        /** That of a proxy: the host behind it said nothing. */
        PROXY(".proxy");

        private final String ending;

        About(String ending) {
            this.ending = ending;
        }
    }

    /** Outcomes whose meaning speaks of our listener. */
    private static final Set<FlowOutcome> ADVISED = EnumSet.of(FlowOutcome.INTERCEPTED, FlowOutcome.REFUSED, FlowOutcome.SILENT);
    /** Outcomes that a proxy comes to by itself. */
    private static final Set<FlowOutcome> OF_PROXY = EnumSet.complementOf(EnumSet.of(FlowOutcome.VERIFIED, FlowOutcome.OPEN, FlowOutcome.ACCEPTED));

    /** The meanings of these results, each once, in the order of the outcomes. */
    static List<ReachMeaning> of(List<Reached> flows) {
        List<ReachMeaning> meanings = new ArrayList<>();
        for (FlowOutcome outcome : FlowOutcome.values()) {
            List<Reached> its = flows.stream().filter(one -> one.outcome() == outcome).toList();
            List<Reached> ofProxy = its.stream().filter(one -> OF_PROXY.contains(outcome) && one.knock().proxy().isPresent()).toList();
            if (its.size() > ofProxy.size()) {
                boolean atServer = its.stream().anyMatch(one -> one.knock().to() == FlowRole.SERVER);
                meanings.add(new ReachMeaning(outcome, ADVISED.contains(outcome) && !atServer ? About.OTHER : About.ANYBODY));
            }
            if (!ofProxy.isEmpty()) {
                meanings.add(new ReachMeaning(outcome, About.PROXY));
            }
        }
        return meanings;
    }

    /** In words. */
    Message message() {
        return Message.of("reach.meaning." + outcome.name() + about.ending);
    }
}
