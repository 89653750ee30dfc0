package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.RoomForFacts;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.collect.Collector;
import com.akio.tws.preflight.collect.Probe;
import com.akio.tws.preflight.collect.Progress;
import com.akio.tws.preflight.fact.Snapshot;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at this machine, with progress for a person who waits. */
final class Collecting {

    private static final int LONGEST = 3600;

    @Option(names = "--timeout", paramLabel = "SECONDS")
    private String timeout = "10";

    @Mixin
    private ReachWish reach;

    /** Collects for a site; the catalogue says which flows there are to rehearse. */
    Collected collect(Site site, Catalogue catalogue, Surroundings around, Texts texts, boolean quiet) throws BadInput {
        Duration deadline = deadline();
        BiFunction<Site, Catalogue, List<Probe>> probes = around.probes()
                .orElseThrow(() -> new BadInput(Message.of("input.not-windows")));
        Progress progress = around.terminal() && !quiet
                ? (probe, done, all) -> show(around, texts, probe, done, all) : Progress.NONE;
        List<Probe> wanted = new ArrayList<>(probes.apply(site, catalogue));
        wanted.addAll(reach.probes(site, catalogue, deadline));
        Snapshot snapshot = RoomForFacts.in(new Collector(deadline, around.clock(), progress).collect(wanted));
        return new Collected(snapshot, site, false);
    }

    /** Refuses a wrong time limit, also where nothing is to be collected. */
    void verify() throws BadInput {
        deadline();
    }

    private Duration deadline() throws BadInput {
        if (timeout.matches("[0-9]{1,4}")) {
            int seconds = Integer.parseInt(timeout);
            if (seconds >= 1 && seconds <= LONGEST) {
                return Duration.ofSeconds(seconds);
            }
        }
        throw new BadInput(Message.of("input.timeout", timeout));
    }

    /** One line that overwrites itself and is wiped at the end. */
    private static void show(Surroundings around, Texts texts, String probe, int done, int all) {
        String line = String.format("%-40s", texts.say(Message.of("cli.progress", done, all, probe)));
        around.err().print("\r" + line);
        if (done == all) {
            around.err().print("\r" + " ".repeat(line.length()) + "\r");
        }
        around.err().flush();
    }
}
