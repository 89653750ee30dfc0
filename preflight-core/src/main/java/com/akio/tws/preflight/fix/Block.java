package com.akio.tws.preflight.fix;

import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the script.
 *
 * @param lines what is done, after the comment that says why
 */
record Block(List<String> lines) {

    Block {
        lines = List.copyOf(lines);
    }

    /** A block for a finding, or for something that the report did not look at. */
    static Block of(String title, Optional<Finding> finding, String rows, Texts texts, List<String> code) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(PowerShell.comment("---- " + texts.say(title)));
        if (finding.isPresent()) {
            lines.add(PowerShell.comment(texts.say(Message.of("fix.finding", finding.get().id().name(),
                    texts.say("status." + finding.get().status()), texts.say(finding.get().message())))));
        } else {
            lines.add(PowerShell.comment(texts.say("fix.not-looked")));
        }
        lines.add(PowerShell.comment(texts.say(Message.of("fix.rows", rows))));
        lines.addAll(code);
        return new Block(lines);
    }

    static String row(Finding finding, Texts texts) {
        return finding.row().orElse(texts.say("report.no-row"));
    }
}
