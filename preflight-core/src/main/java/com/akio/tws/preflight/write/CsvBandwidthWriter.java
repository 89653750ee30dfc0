package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.LinkLoad;
import com.akio.tws.preflight.plan.LinkLoad.Acts;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The bandwidth of a plan: one link a row, and all of them together where there are several; what is not told left empty. */
public final class CsvBandwidthWriter implements DocumentWriter<SitePlan> {

    private static final List<String> COLUMNS = List.of("link", "users", "start-up-kb", "calls-per-hour", "call-kb-per-hour",
            "supervision-kb-per-hour", "click-to-call-kb-per-hour", "search-kb-per-hour", "softphone-calls", "softphone-kbit-per-second",
            "average-kbit-per-second", "at-most-kbit-per-second", "capacity-kbit-per-second");

    /** A writer without settings: the table is the same in any language. */
    public CsvBandwidthWriter() {
    }

    @Override
    public void write(SitePlan plan, Texts texts, Appendable to) throws IOException {
        Csv csv = new Csv(to);
        csv.row(COLUMNS);
        List<LinkLoad> links = new ArrayList<>(plan.figures().links());
        plan.figures().total().ifPresent(links::add);
        for (LinkLoad link : links) {
            csv.row(Stream.concat(Stream.of(Csv.TEXTS.say(link.name())), figures(link)).map(SanitizedText::of).toList());
        }
    }

    private static Stream<String> figures(LinkLoad link) {
        return Stream.of(Integer.toString(link.users()), Long.toString(link.startUpKilobytes()), shown(link.callsPerHour()),
                shown(link.callKilobytesPerHour()), shown(link.supervisionKilobytesPerHour()),
                link.clickToCalls().map(Acts::kilobytesPerHour).map(String::valueOf).orElse(""),
                link.directorySearches().map(Acts::kilobytesPerHour).map(String::valueOf).orElse(""),
                Integer.toString(link.softphoneCalls()), Long.toString(link.softphoneKbitPerSecond()),
                shown(link.average()), shown(link.atMost()), shown(link.capacityKbitPerSecond()));
    }

    private static String shown(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String shown(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
