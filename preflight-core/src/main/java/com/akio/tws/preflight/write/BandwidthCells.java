package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.LinkLoad.Acts;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The cells of a bandwidth table: one link a row, and all of them together where there are several; what is not told is empty. */
final class BandwidthCells {

    private BandwidthCells() {
    }

    /** The name of each link, and its figures. */
    static List<List<Object>> rows(Plan plan, Texts texts) {
        List<LinkLoad> links = new ArrayList<>(plan.links());
        plan.total().ifPresent(links::add);
        return links.stream().map(link -> row(link, texts)).toList();
    }

    private static List<Object> row(LinkLoad link, Texts texts) {
        return List.of(texts.say(link.name()), link.users(), link.startUpKilobytes(), cell(link.callsPerHour()), cell(link.callKilobytesPerHour()),
                cell(link.supervisionKilobytesPerHour()), cell(link.clickToCalls()), cell(link.directorySearches()), link.softphoneCalls(),
                link.softphoneKbitPerSecond(), cell(link.average()), cell(link.atMost()), cell(link.capacityKbitPerSecond()));
    }

    private static Object cell(Optional<Acts> acts) {
        return acts.isPresent() ? acts.get().kilobytesPerHour() : "";
    }

    private static Object cell(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : "";
    }

    private static Object cell(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : "";
    }
}
