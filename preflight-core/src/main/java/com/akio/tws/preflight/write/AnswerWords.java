package com.akio.tws.preflight.write;

import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.report.Answered.Use;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.PersonWords;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.text.Message;
import java.util.Optional;

/** An answer that decides nothing, in words: whose it is, and why it is not used. One that decides stands in the finding's own message. */
final class AnswerWords {

    /** How a point that no machine can see is answered; the id is the reader's to fill in. */
    static final Message HOW = Message.of("answer.how");

    private AnswerWords() {
    }

    static Optional<Message> of(Finding finding) {
        return finding.answer().filter(answered -> answered.use() != Use.COUNTED).map(answered -> words(answered, finding));
    }

    private static Message words(Answered answered, Finding finding) {
        Answer answer = answered.answer();
        Message value = Message.of("answer.value." + answer.value().word());
        Message who = PersonWords.of(answer);
        return switch (answered.use()) {
            case ENDED -> Message.of("report.answer-ended", value, who, answer.until().<Object>map(day -> day).orElse(""));
            case NOT_YET -> Message.of("report.answer-not-yet", value, who);
            default -> Message.of(finding.status() == Status.NOT_APPLICABLE ? "report.answer-not-asked" : "report.answer-not-used", value, who);
        };
    }
}
