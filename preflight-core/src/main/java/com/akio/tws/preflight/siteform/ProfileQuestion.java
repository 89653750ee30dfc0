package com.akio.tws.preflight.siteform;

import com.akio.tws.preflight.text.Message;
import java.util.Objects;

/**
 * One question of a profile, which fills one of its fields.
 *
 * @param path the field's name; one of the PABX behind {@code pabx.}
 * @param text what the key of its text ends with: its path, behind that of its list where it is asked of each entry
 * @param kind what can be answered
 * @param when when it is asked
 * @param required whether it must be answered once anything beside it is
 */
public record ProfileQuestion(String path, String text, AnswerKind kind, AskedWhen when, boolean required) {

    public ProfileQuestion {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(when, "when");
    }

    static ProfileQuestion of(String path, AnswerKind kind) {
        return new ProfileQuestion(path, path, kind, AskedWhen.ALWAYS, false);
    }

    /** The same of each entry of a list. */
    ProfileQuestion within(String list) {
        return new ProfileQuestion(path, list + "." + path, kind, when, required);
    }

    /** The same, asked only then. */
    ProfileQuestion when(AskedWhen other) {
        return new ProfileQuestion(path, text, kind, other, required);
    }

    /** The same, which must be answered. */
    ProfileQuestion needed() {
        return new ProfileQuestion(path, text, kind, when, true);
    }

    /** The question. */
    public Message asked() {
        return Message.of("profile.ask." + text);
    }

    /** What helps to answer it. */
    public Message hint() {
        return Message.of("profile.hint." + text);
    }
}
