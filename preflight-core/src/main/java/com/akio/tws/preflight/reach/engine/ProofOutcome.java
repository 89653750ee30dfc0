package com.akio.tws.preflight.reach.engine;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.attempt.FlowAttempt;
import com.akio.tws.preflight.reach.wire.Answer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

/** What a proven answer to a knock says of the path. */
final class ProofOutcome {

    private ProofOutcome() {
    }

    static void end(FlowAttempt attempt, Answer answer, SocketAddress ours) {
        if (answer.port() != attempt.knock().port()) {
            attempt.end(FlowOutcome.INTERCEPTED, new Detail(Detail.Kind.OTHER_PORT, Integer.toString(answer.port())));
            return;
        }
        InetAddress own = ((InetSocketAddress) ours).getAddress();
        boolean same = own.isAnyLocalAddress() || own.equals(answer.callerAddress());
        attempt.end(FlowOutcome.VERIFIED, same ? Detail.NONE
                : new Detail(Detail.Kind.TRANSLATED, answer.callerAddress().getHostAddress()));
    }
}
