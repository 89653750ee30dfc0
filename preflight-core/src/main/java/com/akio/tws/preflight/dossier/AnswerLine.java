package com.akio.tws.preflight.dossier;

import com.akio.tws.preflight.report.Answered;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer of the profile, and what became of it.
 *
 * @param answer the answer
 * @param title what was asked
 * @param rows the rows of the document that it is about
 * @param use what became of it
 */
public record AnswerLine(Answer answer, Optional<Message> title, List<String> rows, Answered.Use use) {

    public AnswerLine {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(title, "title");
        rows = List.copyOf(rows);
        Objects.requireNonNull(use, "use");
    }
}
