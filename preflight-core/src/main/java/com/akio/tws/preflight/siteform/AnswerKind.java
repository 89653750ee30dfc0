package com.akio.tws.preflight.siteform;

import com.akio.tws.preflight.text.Message;
import java.util.List;

/** What can be answered to a question of a profile. */
public sealed interface AnswerKind {

    /** What is expected, in the words with which the reader of profiles refuses anything else. */
    Message expected();

    /**
     * A whole number within bounds.
     *
     * @param least the smallest that is taken
     * @param most the largest
     */
    record Whole(long least, long most) implements AnswerKind {
        @Override
        public Message expected() {
            return Message.of("input.json.whole-between", least, most);
        }
    }

    /** A text of a form. */
    record Words(WordForm form) implements AnswerKind {
        @Override
        public Message expected() {
            return form.expected();
        }
    }

    /**
     * One of several words.
     *
     * @param words the words as the profile writes them
     * @param texts what the keys of their texts begin with, for example {@code pabx.}
     */
    record Choice(List<String> words, String texts) implements AnswerKind {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public Message expected() {
            return Message.of("input.json.one-of", words);
        }
    }

    /** Any number of several words, each once. */
    record Several(Choice among) implements AnswerKind {
        @Override
        public Message expected() {
            return among.expected();
        }
    }

    /** Yes or no. */
    record YesNo() implements AnswerKind {
        @Override
        public Message expected() {
            return Message.of("input.json.flag");
        }
    }

    /**
     * A list of values of one kind.
     *
     * @param each what each of them is
     * @param aloneAsItself whether the profile writes one alone as itself and not as a list of one
     */
    record Many(AnswerKind each, boolean aloneAsItself) implements AnswerKind {
        @Override
        public Message expected() {
            return each.expected();
        }
    }

    /** A list of things, of each of which the same is asked. */
    record Entries(List<ProfileQuestion> questions) implements AnswerKind {
        public Entries {
            questions = List.copyOf(questions);
        }

        @Override
        public Message expected() {
            return Message.of("input.json.array");
        }
    }
}
