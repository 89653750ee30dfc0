package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Answered.Use;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.PersonWords;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answers and waivers that somebody may rely on and that count as none: ended, or dated in the future. Where nothing is asked any more,
 * nobody misses them.
 */
final class NotCounted {

    private NotCounted() {
    }

    static Optional<Message> of(Report report) {
        List<Message> said = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.status() != Status.PASS && finding.status() != Status.NOT_APPLICABLE) {
                answer(finding).ifPresent(said::add);
                finding.waiver().flatMap(waiver -> WaiverWords.notCounted(waiver, WaiverWords.day(report))).ifPresent(said::add);
            }
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(Message.of("report.not-counted", said));
    }

    private static Optional<Message> answer(Finding finding) {
        return finding.answer().filter(answered -> answered.use() == Use.ENDED || answered.use() == Use.NOT_YET)
                .map(answered -> answered.use() == Use.ENDED
                        ? Message.of("report.not-counted.answer-ended", finding.id().name(),
                                answered.answer().until().<Object>map(day -> day).orElse(""))
                        : Message.of("report.not-counted.answer-not-yet", finding.id().name(), PersonWords.when(answered.answer())));
    }
}
