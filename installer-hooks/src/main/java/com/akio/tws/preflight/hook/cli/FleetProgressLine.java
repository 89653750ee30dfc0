package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.fleet.FleetProgress;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.time.Duration;
import java.time.Instant;

/** How far a fleet is and how long it will still take: one line that overwrites itself and is wiped at the end. */
final class FleetProgressLine implements FleetProgress {

    private static final int WIDTH = 60;

    private final Surroundings around;
    private final Texts texts;
    private final Instant begun;

    FleetProgressLine(Surroundings around, Texts texts) {
        this.around = around;
        this.texts = texts;
        this.begun = around.clock().instant();
    }

    @Override
    public void at(int done, int all) {
        if (done == all) {
            around.err().print("\r" + " ".repeat(WIDTH) + "\r");
        } else if (done > 0) {
            long millis = Duration.between(begun, around.clock().instant()).toMillis();
            long left = millis * (all - done) / done / 1000 + 1;
            around.err().print("\r" + String.format("%-" + WIDTH + "s", texts.say(Message.of("fleet.progress", done, all, left))));
        }
        around.err().flush();
    }
}
