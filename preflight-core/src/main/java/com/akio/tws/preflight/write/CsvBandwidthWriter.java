package com.akio.tws.preflight.write;

import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.List;

/** The bandwidth of a plan: one link a row, and all of them together where there are several; what is not told left empty. */
public final class CsvBandwidthWriter implements DocumentWriter<SitePlan> {

    static final List<String> COLUMNS = List.of("link", "users", "start-up-kb", "calls-per-hour", "call-kb-per-hour",
            "supervision-kb-per-hour", "click-to-call-kb-per-hour", "search-kb-per-hour", "softphone-calls", "softphone-kbit-per-second",
            "average-kbit-per-second", "at-most-kbit-per-second", "capacity-kbit-per-second");

    /** A writer without settings: the table is the same in any language. */
    public CsvBandwidthWriter() {
    }

    @Override
    public void write(SitePlan plan, Texts texts, Appendable to) throws IOException {
        Csv csv = new Csv(to);
        csv.row(COLUMNS);
        for (List<Object> row : BandwidthCells.rows(plan.figures(), Csv.TEXTS)) {
            csv.row(row.stream().map(Object::toString).map(SanitizedText::of).toList());
        }
    }
}
