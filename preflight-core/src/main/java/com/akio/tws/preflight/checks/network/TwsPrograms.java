package com.akio.tws.preflight.checks.network;

import com.akio.tws.preflight.catalogue.Protocol;
import com.akio.tws.preflight.check.EvaluationContext;
import com.akio.tws.preflight.check.Facts;
import com.akio.tws.preflight.site.Role;
import java.util.BitSet;
import java.util.Optional;

/** Which program serves which of the ports of TWS on the machine at hand. */
interface TwsPrograms {

    static TwsPrograms of(EvaluationContext context, Facts facts) {
        return context.site().role() == Role.CLIENT ? new ClientPrograms(context, facts) : context.figures(ServerPrograms.FIGURES);
    }

    /** Takes those out of the ports of a protocol that the program of a firewall rule does not serve. */
    void keepServed(String program, Protocol protocol, BitSet ports);

    /** The one program that serves all of these ports, as a rule names it; empty where it is not known. */
    default Optional<String> programOf(Protocol protocol, BitSet ports) {
        return Optional.empty();
    }

    /** Whether the program is called as one of TWS's is, and lies where TWS is not known to be. */
    default boolean isNamesake(String program) {
        return false;
    }
}
