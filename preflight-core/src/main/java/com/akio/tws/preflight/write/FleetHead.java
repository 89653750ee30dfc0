package com.akio.tws.preflight.write;

import com.akio.tws.preflight.compare.FleetOverview;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import java.util.ArrayList;
import java.util.List;

/** What every format for people says of a fleet before anything else. */
final class FleetHead {

    private FleetHead() {
    }

    /** How many bundles there are of each kind, what was left out, and what does not count. */
    static List<Message> of(FleetOverview fleet, Warnings warnings) {
        List<Message> said = new ArrayList<>(marks(fleet, warnings));
        said.add(count(fleet));
        said.add(roles(fleet));
        return said;
    }

    static Message count(FleetOverview fleet) {
        return Message.of("fleet.title", fleet.machines().size(), fleet.broken().size(), fleet.replaced().size());
    }

    static Message roles(FleetOverview fleet) {
        return Message.of("fleet.roles", fleet.count(Role.SERVER), fleet.count(Role.CLIENT));
    }

    /** What must never be overlooked. */
    static List<Message> marks(FleetOverview fleet, Warnings warnings) {
        List<Message> marks = new ArrayList<>();
        if (warnings == Warnings.FAIL) {
            marks.add(Message.of("fleet.strict", fleet.warning()));
        }
        if (!fleet.samples().isEmpty()) {
            marks.add(Message.of("fleet.samples", fleet.samples().size()));
        }
        if (!fleet.notRun().isEmpty()) {
            marks.add(Message.of("fleet.partial", fleet.notRun().size(), fleet.notRun()));
        }
        return marks;
    }
}
