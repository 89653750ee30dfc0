package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.PersonWords;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.Role;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What people answered, told on the command line; for one check it wins over the profile's answer. */
final class AnswerOptions {

    @Option(names = "--answer", paramLabel = "ID=yes|no;by=NAME")
    private List<String> given = List.of();

    /**
     * The answers as they were given.
     *
     * @throws BadInput if one is misspelt, is for no check of the edition, or is the second for its check
     */
    List<Answer> answers(Catalogue edition, Clock clock) throws BadInput {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String text : given) {
            Answer answer = AnswerText.parse(text, clock);
            CheckOptions.known(answer.id(), edition);
            if (answers.putIfAbsent(answer.id(), answer) != null) {
                throw new BadInput(Message.of("input.site.answer.twice", answer.id()));
            }
        }
        return List.copyOf(answers.values());
    }

    /** The site with these answers in the place of its own. */
    Site over(Site site, Catalogue edition, Clock clock) throws BadInput {
        List<Answer> answers = answers(edition, clock);
        if (answers.isEmpty()) {
            return site;
        }
        List<Answer> every = new ArrayList<>(site.profile().answers());
        every.removeIf(old -> answers.stream().anyMatch(answer -> answer.id().equals(old.id())));
        every.addAll(answers);
        return site.planning(site.profile().withAnswers(every));
    }

    /** Says which answers of a site these take the place of. */
    void sayReplaced(Site site, Catalogue edition, Surroundings around, Texts texts) throws BadInput {
        List<Answer> answers = answers(edition, around.clock());
        for (Answer old : site.profile().answers()) {
            if (!answers.contains(old) && answers.stream().anyMatch(answer -> answer.id().equals(old.id()))) {
                around.err().println(SanitizedText.of(texts.say(Message.of("cli.answer.wins", old.id(),
                        Message.of("answer.value." + old.value().word()), PersonWords.of(old)))));
            }
        }
    }

    /** Refuses an answer that can have no effect, since no machine of this role is asked. */
    void verifyRole(Role role, Catalogue edition, Clock clock) throws BadInput {
        for (Answer answer : answers(edition, clock)) {
            List<Role> roles = edition.entry(CheckOptions.known(answer.id(), edition).id()).roles();
            if (!roles.contains(role)) {
                throw new BadInput(Message.of("input.answer.role", answer.id(), roles.stream().map(one -> Message.of("role." + one.word())).toList(),
                        Message.of("role." + role.word())));
            }
        }
    }
}
