package com.akio.tws.preflight.write;

import com.akio.tws.preflight.catalogue.Flow;
import com.akio.tws.preflight.plan.Plan;
import com.akio.tws.preflight.plan.PlannedFlow;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The flow matrix of a plan as firewall teams want it: one flow a row. */
public final class CsvPlanWriter implements DocumentWriter<Plan> {

    private static final List<String> COLUMNS =
            List.of("row", "name", "from", "to", "both-ways", "protocol", "ports", "secure", "purpose");

    /** A writer without settings: the language decides the separator. */
    public CsvPlanWriter() {
    }

    @Override
    public void write(Plan plan, Texts texts, Appendable to) throws IOException {
        Csv csv = new Csv(texts.language(), to);
        csv.row(COLUMNS.stream().map(column -> texts.say("plan.column." + column)).toList());
        for (PlannedFlow planned : plan.flows()) {
            Flow flow = planned.flow();
            csv.row(Stream.of(flow.row(), flow.name(), texts.say("party." + flow.from().word()),
                    texts.say("party." + flow.to().word()), texts.say(yesOrNo(flow.bothWays())), flow.protocol().name(),
                    planned.portsShown(), texts.say(yesOrNo(flow.secure())), flow.purpose().in(texts.language()))
                    .map(SanitizedText::of).toList());
        }
    }

    private static String yesOrNo(boolean is) {
        return is ? "word.yes" : "word.no";
    }
}
