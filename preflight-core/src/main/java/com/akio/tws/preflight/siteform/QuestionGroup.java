package com.akio.tws.preflight.siteform;

import com.akio.tws.preflight.text.Message;
import java.util.List;

/**
 * Questions that one person can answer together.
 *
 * @param name the word that the key of its title ends with
 * @param questions in the order in which they are asked
 */
public record QuestionGroup(String name, List<ProfileQuestion> questions) {

    public QuestionGroup {
        questions = List.copyOf(questions);
    }

    /** What it is about. */
    public Message title() {
        return Message.of("profile.group." + name);
    }
}
