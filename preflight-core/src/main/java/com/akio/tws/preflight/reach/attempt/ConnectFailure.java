package com.akio.tws.preflight.reach.attempt;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import java.io.IOException;
import java.net.ConnectException;
import java.net.PortUnreachableException;
import java.util.Locale;

/**
 * Tells what a failed connection means. The JDK makes one exception of several system errors (its net_util sources) and leaves
 * the words, which are English on every system.
 */
public final class ConnectFailure {

    private ConnectFailure() {
    }

    /** What it means for the flow. */
    public static FlowOutcome outcome(IOException failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("timed out")) {
            return FlowOutcome.SILENT;
        }
        boolean answered = failure instanceof PortUnreachableException || words.contains("refused") || words.contains("reset");
        if (answered) {
            return FlowOutcome.REFUSED;
        }
        return failure instanceof ConnectException && !words.contains("unreachable") ? FlowOutcome.REFUSED : FlowOutcome.NO_ROUTE;
    }

    /** The system's words, where the outcome does not say it all. */
    public static Detail detail(IOException failure) {
        return outcome(failure) == FlowOutcome.NO_ROUTE ? Detail.system(failure) : Detail.NONE;
    }
}
