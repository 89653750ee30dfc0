package com.akio.tws.preflight.write;

import com.akio.tws.preflight.plan.MatrixLine;
import com.akio.tws.preflight.siteplan.SitePlan;
import com.akio.tws.preflight.text.Language;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The flow matrix of a plan as firewall teams want it: one destination a row, what is not told left empty. */
public final class CsvPlanWriter implements DocumentWriter<SitePlan> {

    static final List<String> COLUMNS = List.of("row", "name", "from", "source-name", "source-address", "source-ports", "to",
            "destination-name", "destination-address", "protocol", "ports", "alternatives", "both-ways", "secure", "purpose", "document");

    /** A writer without settings: the table is the same in any language. */
    public CsvPlanWriter() {
    }

    @Override
    public void write(SitePlan plan, Texts texts, Appendable to) throws IOException {
        Csv csv = new Csv(to);
        csv.row(COLUMNS);
        for (MatrixLine line : plan.figures().lines()) {
            csv.row(Stream.of(line.flow().row(), line.flow().name(), line.sources().get(0).role().word(), line.sourceNames(),
                    line.sourceAddresses(), line.sourcePortsShown(), line.destination().role().word(), line.destination().name(),
                    line.destination().address(), line.flow().protocol().name(), line.portsShown(), Csv.yesOrNo(line.alternatives()),
                    Csv.yesOrNo(line.bothWays()), Csv.yesOrNo(line.flow().secure()), line.flow().purpose().in(Language.ENGLISH),
                    DocumentWords.brief(line.flow().row(), plan.figures().catalogue()).map(Csv.TEXTS::say).orElse(""))
                    .map(SanitizedText::of).toList());
        }
    }
}
