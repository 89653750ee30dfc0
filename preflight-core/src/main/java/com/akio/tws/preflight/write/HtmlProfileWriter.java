package com.akio.tws.preflight.write;

import com.akio.tws.preflight.siteform.DocumentSentences;
import com.akio.tws.preflight.siteform.ProfileForm;
import com.akio.tws.preflight.siteform.QuestionGroup;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.IOException;

/**
 * The page that asks for a site profile and saves it as the file that {@code --profile} reads: one file in both languages, no network.
 * What is asked, when, and what is taken for an answer stands in its elements, as {@link ProfileForm} has it; its script only reads them.
 */
public final class HtmlProfileWriter {

    private final DocumentSentences sentences;

    /** A writer of the page with what the document says to each question. */
    public HtmlProfileWriter(DocumentSentences sentences) {
        this.sentences = sentences;
    }

    /** Writes the page, which opens in the language of the texts. */
    public void write(Texts texts, Appendable to) throws IOException {
        HtmlProfileQuestion questions = new HtmlProfileQuestion(sentences);
        to.append(HtmlFrame.page(texts, Message.of("profile.title"), "tws-preflight",
                HtmlFrame.Parts.and("profile.css", "profile-rules.js", "profile-form.js", "profile.js"),
                HtmlFrame.top(Message.of("profile.brand")),
                Html.element("h1").saying(Message.of("profile.title")),
                Html.element("p", "lead").saying(Message.of("profile.lead")),
                Html.element("noscript").of(Html.element("p", "mark").saying(Message.of("profile.no-script"))),
                Html.element("form").with("id", "profile").with("novalidate", "").with("autocomplete", "off").of(
                        opening(), Html.all(ProfileForm.groups().stream().map(group -> section(group, questions)).toList()), saving()),
                Html.element("footer").of(Html.element("p").saying(Message.of("profile.source", sentences.edition())),
                        Html.element("p").saying(Message.of("profile.no-network")))));
    }

    private static Html opening() {
        String known = String.join(" ", ProfileForm.leftOut().keySet());
        return Html.element("div", "question opening").of(
                Html.element("label").with("for", "open").saying(Message.of("profile.open")),
                Html.element("p", "hint").with("id", "open-hint").saying(Message.of("profile.open.hint")),
                Html.element("input").with("type", "file").with("id", "open").with("accept", ".json,application/json")
                        .with("aria-describedby", "open-hint open-said").with("data-kept", known),
                Html.element("div", "said").with("id", "open-said").with("role", "status"),
                words("opened"), words("unreadable"), words("too-large"), words("kept"), words("unknown"), words("not-shown"));
    }

    private static Html section(QuestionGroup group, HtmlProfileQuestion questions) {
        return HtmlFrame.section("group-" + group.name(), "group", Html.element("h2").saying(group.title()))
                .of(group.questions().stream().map(questions::of).toList());
    }

    private static Html saving() {
        return Html.element("section", "saving").with("aria-labelledby", "title-save").of(
                Html.element("h2").with("id", "title-save").saying(Message.of("profile.save.title")),
                Html.element("p", "hint").saying(Message.of("profile.save.hint")),
                Html.element("p").of(Html.element("button", "main").with("type", "submit").with("id", "save").saying(Message.of("profile.save"))),
                Html.element("div", "said").with("id", "save-said").with("role", "status"),
                words("saved"), words("faults"), words("as-text"),
                Html.element("div").with("id", "result").with("hidden", "").of(
                        Html.element("p").of(Html.element("label").with("for", "text").saying(Message.of("profile.words.as-text"))),
                        Html.element("textarea").with("id", "text").with("readonly", "").with("rows", 12).with("spellcheck", "false").with("wrap", "off")));
    }

    /** What the script says at a time; it stands in the page, so that the script needs no words of its own. */
    private static Html words(String name) {
        return Html.element("p").with("hidden", "").with("data-words", name).saying(Message.of("profile.words." + name));
    }
}
