package com.akio.tws.preflight.site;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.json.JsonCursor;
import com.akio.tws.preflight.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what people answered, and what they answer for. */
final class SiteAnswersReader {

    private SiteAnswersReader() {
    }

    /** Two answers of one check contradict each other, or one of them is forgotten: which counts is for the person to say. */
    static List<Answer> answers(JsonCursor site) throws BadInput {
        List<Answer> answers = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonCursor cursor : SiteProfileReader.list(site, "answers", element -> element)) {
            Answer answer = answer(cursor);
            if (!ids.add(answer.id())) {
                throw cursor.member("id").refuse(Message.of("input.site.answer.twice", answer.id()));
            }
            answers.add(answer);
        }
        return answers;
    }

    private static Answer answer(JsonCursor answer) throws BadInput {
        JsonCursor when = answer.member("when");
        AnswerTime time = AnswerTime.parse(when.text()).orElseThrow(() -> when.expected(Message.of("input.site.answer.when")));
        return new Answer(SiteProfileReader.filled(answer.member("id")), answer.member("value").word(Answer.Value.class),
                SiteProfileReader.filled(answer.member("by")), SiteProfileReader.text(answer, "function"), time,
                SiteProfileReader.text(answer, "note"), SiteProfileReader.date(answer.optional("until")));
    }

    static Waiver waiver(JsonCursor waiver) throws BadInput {
        return new Waiver(SiteProfileReader.filled(waiver.member("id")), SiteProfileReader.filled(waiver.member("reason")),
                SiteProfileReader.date(waiver.optional("until")), SiteProfileReader.text(waiver, "by"),
                SiteProfileReader.date(waiver.optional("on")));
    }
}
