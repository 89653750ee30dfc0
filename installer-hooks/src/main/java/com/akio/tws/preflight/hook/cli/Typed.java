package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.json.Json;
import com.akio.tws.preflight.siteform.AnswerKind;
import com.akio.tws.preflight.siteform.AnswerKind.Choice;
import com.akio.tws.preflight.siteform.AnswerKind.Entries;
import com.akio.tws.preflight.siteform.AnswerKind.Many;
import com.akio.tws.preflight.siteform.AnswerKind.Several;
import com.akio.tws.preflight.siteform.AnswerKind.Whole;
import com.akio.tws.preflight.siteform.AnswerKind.Words;
import com.akio.tws.preflight.siteform.AnswerKind.YesNo;
import com.akio.tws.preflight.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person typed, as the value that a profile holds; whether that value is sound, the reader of profiles says. */
final class Typed {

    private static final Set<String> LEAVING = Set.of("q", "quit", "quitter");
    private static final Pattern BETWEEN = Pattern.compile("[,;]+");
    /** Thousands as people part them: by a blank, a no-break space or a narrow one. */
    private static final Pattern GROUPED = Pattern.compile("([0-9])[ \u00A0\u202F](?=[0-9]{3}(?![0-9]))");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");

    private Typed() {
    }

    /** Whether this leaves the interview. */
    static boolean isLeaving(String typed) {
        return LEAVING.contains(typed.toLowerCase(Locale.ROOT));
    }

    /** Yes or no in either language; empty for anything else. */
    static Optional<Boolean> yesNo(String typed) {
        return AnswerWord.of(typed).filter(word -> word == AnswerWord.YES || word == AnswerWord.NO).map(word -> word == AnswerWord.YES);
    }

    /** The value of an answer; empty where no value of the kind can be made of it. */
    static Optional<Json> value(AnswerKind kind, String typed, Texts texts) {
        if (kind instanceof Whole) {
            String digits = GROUPED.matcher(typed).replaceAll("$1");
            return WHOLE.matcher(digits).matches() ? Optional.of(new Json.Numeral(Long.toString(Long.parseLong(digits)))) : Optional.empty();
        }
        if (kind instanceof Words) {
            return Optional.of(new Json.Text(typed));
        }
        if (kind instanceof YesNo) {
            return yesNo(typed).map(Json.Flag::new);
        }
        if (kind instanceof Choice choice) {
            return word(choice, typed, texts).map(Json.Text::new);
        }
        if (kind instanceof Several several) {
            return list(several.among(), typed, texts).map(Json.Array::new);
        }
        if (kind instanceof Many many) {
            return list(many.each(), typed, texts).map(values -> values.size() == 1 && many.aloneAsItself() ? values.get(0) : new Json.Array(values));
        }
        throw new IllegalArgumentException("entries are asked for one by one: " + (Entries) kind);
    }

    private static Optional<List<Json>> list(AnswerKind each, String typed, Texts texts) {
        List<Json> values = new ArrayList<>();
        for (String one : BETWEEN.split(typed)) {
            if (!one.isBlank()) {
                Optional<Json> value = value(each, one.strip(), texts);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** By the word, its number in the list, or its name in the language of the interview. */
    private static Optional<String> word(Choice choice, String typed, Texts texts) {
        for (int i = 0; i < choice.words().size(); i++) {
            String word = choice.words().get(i);
            if (typed.equalsIgnoreCase(word) || typed.equals(Integer.toString(i + 1)) || typed.equalsIgnoreCase(texts.say(choice.texts() + word))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
