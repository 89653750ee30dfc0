package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.siteform.AnswerKind;
import com.akio.tws.preflight.siteform.AnswerKind.Choice;
import com.akio.tws.preflight.siteform.AnswerKind.Entries;
import com.akio.tws.preflight.siteform.AnswerKind.Many;
import com.akio.tws.preflight.siteform.AnswerKind.Several;
import com.akio.tws.preflight.siteform.DocumentSentences;
import com.akio.tws.preflight.siteform.ProfileDraft;
import com.akio.tws.preflight.siteform.ProfileForm;
import com.akio.tws.preflight.siteform.ProfileQuestion;
import com.akio.tws.preflight.siteform.QuestionGroup;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks at a terminal for a site profile, one question after the other; nothing is written before the last of them. */
final class ProfileInterview {

    private final Surroundings around;
    private final Texts texts;
    private final Path file;
    private final DocumentSentences sentences = DocumentSentences.builtIn();

    ProfileInterview(Surroundings around, Texts texts, Path file) {
        this.around = around;
        this.texts = texts;
        this.file = file;
    }

    /** The profile that came out; empty when the person left, or nothing more was typed. */
    Optional<ProfileDraft> hold() {
        say(Message.of("cli.profile.words", file.toString()));
        Optional<ProfileDraft> draft = Optional.of(ProfileDraft.EMPTY);
        for (QuestionGroup group : ProfileForm.groups()) {
            around.out().println();
            say(Message.of("cli.profile.group", group.title()));
            for (ProfileQuestion question : group.questions()) {
                if (draft.isPresent() && draft.get().asks(question.when())) {
                    draft = ask(question, draft.get());
                }
            }
            if (draft.isEmpty()) {
                return draft;
            }
        }
        return draft;
    }

    private Optional<ProfileDraft> ask(ProfileQuestion question, ProfileDraft draft) {
        return question.kind() instanceof Entries entries ? askEntries(question, entries, draft) : askOne(question, draft);
    }

    /** Asks until the reader of profiles takes the answer; an empty one leaves the field out. */
    private Optional<ProfileDraft> askOne(ProfileQuestion question, ProfileDraft draft) {
        show(question, draft);
        while (true) {
            Optional<String> typed = typed(Message.of("cli.profile.prompt"));
            if (typed.isEmpty() || Typed.isLeaving(typed.get())) {
                return Optional.empty();
            }
            if (typed.get().isEmpty()) {
                if (!question.required() || !draft.isEntry()) {
                    return Optional.of(draft);
                }
                say(Message.of("cli.profile.needed"));
            } else {
                Optional<ProfileDraft> with = Typed.value(question.kind(), typed.get(), texts).flatMap(value -> draft.with(question.path(), value));
                if (with.isPresent()) {
                    return with;
                }
                say(Message.of("profile.expected", question.kind().expected()));
            }
        }
    }

    private Optional<ProfileDraft> askEntries(ProfileQuestion list, Entries entries, ProfileDraft draft) {
        show(list, draft);
        ProfileDraft whole = draft;
        while (true) {
            say(Message.of("profile.add." + list.path()));
            Optional<String> more = typed(Message.of("cli.profile.more"));
            if (more.isEmpty() || Typed.isLeaving(more.get())) {
                return Optional.empty();
            }
            Optional<Boolean> wished = more.get().isEmpty() ? Optional.of(false) : Typed.yesNo(more.get());
            if (wished.isEmpty()) {
                say(Message.of("cli.profile.more"));
            } else if (!wished.get()) {
                return Optional.of(whole);
            } else {
                Optional<ProfileDraft> entry = Optional.of(whole.entryOf(list.path()));
                for (ProfileQuestion question : entries.questions()) {
                    entry = entry.flatMap(begun -> askOne(question, begun));
                }
                if (entry.isEmpty()) {
                    return entry;
                }
                whole = entry.get().closed();
            }
        }
    }

    private void show(ProfileQuestion question, ProfileDraft draft) {
        around.out().println();
        say(question.asked());
        say(Message.of("cli.profile.indented", question.hint()));
        sentences.of(question).stream().filter(sentence -> draft.asks(sentence.when())).forEach(sentence ->
                say(Message.of("cli.profile.quote", sentence.words(), Message.of("profile.page", sentence.page()))));
        words(question.kind()).forEach(this::say);
    }

    /** The words that can be typed, each with what it means; the number before it will do. */
    private static List<Message> words(AnswerKind kind) {
        if (kind instanceof Several several) {
            return words(several.among());
        }
        if (kind instanceof Many many) {
            return words(many.each());
        }
        if (!(kind instanceof Choice choice)) {
            return List.of();
        }
        return choice.words().stream().map(word -> Message.of("cli.profile.choice", choice.words().indexOf(word) + 1, word,
                Message.of(choice.texts() + word))).toList();
    }

    private Optional<String> typed(Message question) {
        around.out().print(SanitizedText.of(texts.say(question)) + " ");
        around.out().flush();
        return around.keyboard().line().map(String::strip);
    }

    private void say(Message message) {
        around.out().println(SanitizedText.of(texts.say(message)));
    }
}
