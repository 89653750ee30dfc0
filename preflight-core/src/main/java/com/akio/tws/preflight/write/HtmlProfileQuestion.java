package com.akio.tws.preflight.write;

import com.akio.tws.preflight.siteform.AnswerKind;
import com.akio.tws.preflight.siteform.AnswerKind.Choice;
import com.akio.tws.preflight.siteform.AnswerKind.Entries;
import com.akio.tws.preflight.siteform.AnswerKind.Many;
import com.akio.tws.preflight.siteform.AnswerKind.Several;
import com.akio.tws.preflight.siteform.AnswerKind.Whole;
import com.akio.tws.preflight.siteform.AnswerKind.Words;
import com.akio.tws.preflight.siteform.AnswerKind.YesNo;
import com.akio.tws.preflight.siteform.AskedWhen;
import com.akio.tws.preflight.siteform.DocumentSentences;
import com.akio.tws.preflight.siteform.DocumentSentences.Sentence;
import com.akio.tws.preflight.siteform.ProfileQuestion;
import com.akio.tws.preflight.text.Message;
import java.util.List;

/** One question of a profile as the page asks it: its control, what helps, what the document says, and what is said of a wrong answer. */
final class HtmlProfileQuestion {

    private final DocumentSentences sentences;

    HtmlProfileQuestion(DocumentSentences sentences) {
        this.sentences = sentences;
    }

    Html of(ProfileQuestion question) {
        HtmlElement whole = rules(when(Html.element("div", "question").with("data-path", question.path()), question.when()), question.kind());
        return (question.required() ? whole.with("data-required", "") : whole).of(asked(question), fault(question),
                Html.element("div").with("hidden", "").with("data-rule", "").saying(Message.of("profile.expected", question.kind().expected())));
    }

    private Html asked(ProfileQuestion question) {
        HtmlElement set = Html.element("fieldset").with("aria-describedby", describing(question));
        Html legend = Html.element("legend").of(Html.say(question.asked()), mark(question));
        AnswerKind kind = question.kind();
        if (kind instanceof YesNo) {
            return set.of(legend, help(question), Html.element("div", "choices").of(
                    radio(question, "true", "profile.yes"), radio(question, "false", "profile.no"), radio(question, "", "profile.untold")));
        }
        if (kind instanceof Several several) {
            return set.of(legend, help(question), Html.element("div", "choices").of(several.among().words().stream()
                    .map(word -> box(question, word, Message.of(several.among().texts() + word))).toList()));
        }
        if (kind instanceof Entries entries) {
            return set.of(legend, help(question), Html.element("div", "rows"), prototype(question, entries),
                    Html.element("p").of(Html.element("button", "add").with("type", "button").saying(Message.of("profile.add." + question.path()))));
        }
        return Html.all(Html.element("label").with("for", question.text()).of(Html.say(question.asked()), mark(question)), help(question),
                control(question));
    }

    /** A question that must be answered says so to the ear as well. */
    private static Html mark(ProfileQuestion question) {
        return question.required() && !question.path().equals(question.text())
                ? Html.all(Html.text(" "), Html.element("span", "needed").saying(Message.of("profile.needed"))) : Html.NOTHING;
    }

    private static Html control(ProfileQuestion question) {
        if (question.kind() instanceof Choice choice) {
            return described(Html.element("select"), question).of(option("", Message.of("profile.untold")))
                    .of(choice.words().stream().map(word -> option(word, Message.of(choice.texts() + word))).toList());
        }
        if (question.kind() instanceof Many) {
            return described(Html.element("textarea"), question).with("rows", 2).with("spellcheck", "false");
        }
        HtmlElement input = described(Html.element("input"), question).with("type", "text").with("spellcheck", "false");
        return question.kind() instanceof Whole ? input.with("inputmode", "numeric") : input;
    }

    private static HtmlElement described(HtmlElement control, ProfileQuestion question) {
        return control.with("id", question.text()).with("aria-describedby", describing(question));
    }

    private static String describing(ProfileQuestion question) {
        return question.text() + "-hint " + question.text() + "-fault";
    }

    /** An option holds no elements: its two texts are attributes, of which the script shows one. */
    private static Html option(String value, Message said) {
        return (to, languages) -> {
            HtmlElement option = Html.element("option").with("value", value.isEmpty() ? "-" : value);
            for (var texts : languages) {
                option = option.with("data-" + texts.language().code(), texts.say(said));
            }
            option.of(Html.text(languages.get(0).say(said))).writeTo(to, languages);
        };
    }

    private static Html radio(ProfileQuestion question, String value, String text) {
        HtmlElement input = Html.element("input").with("type", "radio").with("name", question.text()).with("value", value.isEmpty() ? "-" : value);
        return Html.element("label").of(value.isEmpty() ? input.with("checked", "") : input, Html.text(" "), Html.say(new Message(text, List.of())));
    }

    private static Html box(ProfileQuestion question, String word, Message said) {
        return Html.element("label").of(Html.element("input").with("type", "checkbox").with("name", question.text()).with("value", word),
                Html.text(" "), Html.say(said));
    }

    private Html prototype(ProfileQuestion list, Entries entries) {
        return Html.element("div").with("hidden", "").with("data-prototype", "").of(Html.element("fieldset", "row").of(
                Html.element("legend").of(Html.say(Message.of("profile.entry." + list.path())), Html.text(" "), Html.element("span", "number")),
                Html.all(entries.questions().stream().map(this::of).toList()),
                Html.element("p").of(Html.element("button", "remove").with("type", "button").of(Html.say(Message.of("profile.remove")),
                        Html.text(" "), Html.element("span", "unseen").of(Html.say(Message.of("profile.entry." + list.path())), Html.text(" "),
                                Html.element("span", "number"))))));
    }

    private Html help(ProfileQuestion question) {
        return Html.all(Html.element("p", "hint").with("id", question.text() + "-hint").saying(question.hint()),
                Html.all(sentences.of(question).stream().map(HtmlProfileQuestion::quote).toList()));
    }

    private static Html quote(Sentence sentence) {
        return when(Html.element("figure", "quote"), sentence.when()).of(
                Html.element("blockquote").with("lang", "fr").of(Html.text("«\u00A0" + sentence.words() + "\u00A0»")),
                Html.element("figcaption").saying(Message.of("profile.page", sentence.page())));
    }

    private static Html fault(ProfileQuestion question) {
        return Html.element("p", "fault").with("id", question.text() + "-fault").with("aria-live", "polite");
    }

    private static HtmlElement when(HtmlElement element, AskedWhen when) {
        return when.equals(AskedWhen.ALWAYS) ? element : element.with("data-when", when.written());
    }

    /** The rule of a kind, as the script reads it. */
    private static HtmlElement rules(HtmlElement question, AnswerKind kind) {
        if (kind instanceof Whole whole) {
            return question.with("data-kind", "whole").with("data-least", Long.toString(whole.least())).with("data-most", Long.toString(whole.most()));
        }
        if (kind instanceof Words words) {
            return question.with("data-kind", "words").with("data-form", words.form().word());
        }
        if (kind instanceof Many many) {
            HtmlElement each = rules(question, many.each());
            return (many.aloneAsItself() ? each.with("data-alone", "") : each).with("data-many", "");
        }
        return question.with("data-kind", kind instanceof Choice ? "choice" : kind instanceof Several ? "several"
                : kind instanceof YesNo ? "yes-no" : "entries");
    }
}
