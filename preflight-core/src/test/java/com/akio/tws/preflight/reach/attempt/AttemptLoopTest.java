package com.akio.tws.preflight.reach.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttemptLoopTest {

    private enum Place {
        START, READY, DUE
    }

    @Test
    void an_attempt_that_breaks_ends_itself_and_no_other() throws Exception {
        List<Breaking> all = new ArrayList<>();
        for (Place place : Place.values()) {
            all.add(new Breaking(EnumSet.of(place)));
            all.add(new Breaking(EnumSet.noneOf(Place.class)));
        }
        List<Breaking> finished = new ArrayList<>();

        new AttemptLoop(8, Duration.ZERO, System::nanoTime).run(all, finished::add);

        assertThat(finished).containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).allSatisfy(one -> assertThat(one.failed).isEqualTo(!one.breaksAt.isEmpty()));
    }

    /** Its own datagram makes it ready where it breaks there; else it waits until it is due. */
    private static final class Breaking extends Attempt {

        private final Set<Place> breaksAt;
        private DatagramChannel channel;
        private boolean failed;

        Breaking(Set<Place> breaksAt) {
            this.breaksAt = breaksAt;
        }

        @Override
        protected SelectableChannel channel() throws IOException {
            channel = DatagramChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            channel.configureBlocking(false);
            return channel;
        }

        @Override
        protected void start() {
            passes(Place.START);
            await(breaksAt.contains(Place.READY) ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
        }

        @Override
        protected void ready() {
            passes(Place.READY);
        }

        @Override
        protected long nextDue() {
            return Duration.ofMillis(50).toNanos();
        }

        @Override
        protected void due() {
            passes(Place.DUE);
            end();
        }

        @Override
        protected void failed(IOException failure) {
            failed = true;
            end();
        }

        private void passes(Place place) {
            if (breaksAt.contains(place)) {
                throw new IllegalStateException("broken at " + place);
            }
        }
    }
}
