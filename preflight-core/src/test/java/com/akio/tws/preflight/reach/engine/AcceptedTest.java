package com.akio.tws.preflight.reach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.akio.tws.preflight.facts.FlowOutcome;
import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.Knock.Manner;
import com.akio.tws.preflight.reach.ReachProgress;
import com.akio.tws.preflight.reach.Reached;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A connection that is accepted shows that somebody took it, the host or something between, and no more: a balancer without a server
 * behind it closes at once (haproxy/haproxy#1063, "backend has no server available"), a SYN proxy resets, as do firewalls that answer for the host.
 */
class AcceptedTest {

    private static Reached service(Replier other, Manner manner) throws IOException {
        return Loopback.prober(Loopback.TIMEOUT, Optional.empty()).knock(List.of(Loopback.tcp(other.port(), manner)), ReachProgress.NONE).get(0);
    }

    private static Replier.Deed resets() {
        return caller -> {
            caller.setSoLinger(true, 0);
            caller.close();
        };
    }

    @Test
    void accepted_and_closed_at_once_proves_nothing() throws Exception {
        try (Replier balancer = Replier.tcp(caller -> caller.close()); Replier firewall = Replier.tcp(resets())) {
            for (Replier other : List.of(balancer, firewall)) {
                for (Manner manner : List.of(Manner.SERVICE, Manner.SECURE_SERVICE, Manner.LISTENER)) {
                    Reached reached = service(other, manner);

                    assertThat(reached.outcome()).isEqualTo(FlowOutcome.ACCEPTED);
                    assertThat(reached.detail().kind()).isEqualTo(Detail.Kind.HUNG_UP);
                }
            }
        }
    }

    @Test
    void accepted_and_closed_a_moment_later_proves_nothing_either() throws Exception {
        try (Replier balancer = Replier.tcp(caller -> {
            pause(80);
            caller.close();
        })) {
            assertThat(service(balancer, Manner.SERVICE).outcome()).isEqualTo(FlowOutcome.ACCEPTED);
        }
    }

    @Test
    void a_connection_that_is_kept_is_open_and_so_is_one_that_greets() throws Exception {
        try (Replier kept = Replier.tcp(caller -> caller.getInputStream().read());
                Replier greets = Replier.tcp(caller -> {
                    caller.getOutputStream().write("220 sms gateway\r\n".getBytes(StandardCharsets.US_ASCII));
                    caller.close();
                })) {
            assertThat(service(kept, Manner.SERVICE).outcome()).isEqualTo(FlowOutcome.OPEN);
            assertThat(service(greets, Manner.SERVICE).outcome()).isEqualTo(FlowOutcome.OPEN);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
