package com.akio.tws.preflight.hook.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person may type where an answer is asked for, in either language: the word or its first letter. */
enum AnswerWord {
    YES("yes", "y", "oui", "o"),
    NO("no", "n", "non"),
    SKIP("skip", "s", "passer", "p"),
    BACK("back", "b", "retour", "r"),
    QUIT("quit", "q", "quitter");

    private final String words;

    AnswerWord(String... words) {
        this.words = String.join(" ", words);
    }

    static Optional<AnswerWord> of(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> List.of(one.words.split(" ")).contains(word)).findFirst();
    }
}
