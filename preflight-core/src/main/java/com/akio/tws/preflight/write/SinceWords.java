package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetLine;
import com.akio.tws.preflight.compare.FleetSince;
import com.akio.tws.preflight.compare.FleetSince.CauseStep;
import com.akio.tws.preflight.compare.FleetSince.Change;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What became of a fleet, line by line: which machines got ready or worse, came or went, and which causes are closed or opened. */
final class SinceWords {

    private static final int MOST_NAMED = 20;
    private static final List<Change> ORDER = List.of(Change.READY, Change.BETTER, Change.WORSE, Change.NEW, Change.GONE, Change.SAME);

    private SinceWords() {
    }

    /** A line for each change, with the machines; those that are as they were are only counted. */
    static List<Message> machines(FleetSince since) {
        List<Message> said = new ArrayList<>();
        for (Change change : ORDER) {
            List<FleetLine.Machine> machines = since.of(change);
            if (!machines.isEmpty()) {
                Message head = Message.of("fleet.since.count", Message.of("fleet.change." + change), machines.size());
                said.add(change == Change.SAME ? head : Message.of("report.labelled", head, named(machines)));
            }
        }
        return said;
    }

    /** A line for the causes that are closed, one for those that are new, and one for each that more or fewer machines have. */
    static List<Message> causes(FleetSince since, Texts texts) {
        List<Message> said = new ArrayList<>();
        add(said, "fleet.since.closed", since, CauseStep::isClosed, texts);
        add(said, "fleet.since.opened", since, CauseStep::isOpened, texts);
        add(said, "fleet.since.fewer", since, cause -> cause.after() > 0 && cause.after() < cause.before(), texts);
        add(said, "fleet.since.more", since, cause -> cause.before() > 0 && cause.after() > cause.before(), texts);
        return said;
    }

    private static void add(List<Message> said, String key, FleetSince since, Predicate<CauseStep> wanted, Texts texts) {
        for (CauseStep cause : since.causes()) {
            if (wanted.test(cause)) {
                said.add(Message.of(key, CheckTitles.of(cause.check(), texts).orElse(Message.verbatim(cause.check())), cause.check(),
                        Message.of("role." + cause.role().word()), cause.before(), cause.after()));
            }
        }
    }

    private static Message named(List<FleetLine.Machine> machines) {
        List<String> names = machines.stream().limit(MOST_NAMED).map(FleetLine.Machine::name).toList();
        return machines.size() > MOST_NAMED ? Message.of("firewall.some", names, machines.size() - MOST_NAMED) : Message.verbatim(names);
    }
}
