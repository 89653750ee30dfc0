package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.PersonWords;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code answer}: records in a profile what a person confirmed; without an id it asks one point after the other. */
@Command(name = "answer")
final class AnswerCommand extends TwsCommand {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "answer.id")
    private @Nullable String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "yes|no", descriptionKey = "answer.value")
    private @Nullable String value;

    @Option(names = "--profile", paramLabel = "FILE", required = true, descriptionKey = "answer.profile")
    private Path profile;

    @Option(names = "--by", paramLabel = "NAME")
    private @Nullable String by;

    @Option(names = "--function", paramLabel = "TEXT")
    private @Nullable String function;

    @Option(names = "--when", paramLabel = "DATE")
    private @Nullable String when;

    @Option(names = "--note", paramLabel = "TEXT")
    private @Nullable String note;

    @Option(names = "--until", paramLabel = "DATE")
    private @Nullable String until;

    @Option(names = "--from", paramLabel = "BUNDLE|SNAPSHOT", descriptionKey = "answer.from")
    private @Nullable Path from;

    @Mixin
    private CatalogueOption catalogue;

    AnswerCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput {
        Texts texts = common.texts(around);
        Catalogue edition = catalogue.load();
        EditedProfile edited = EditedProfile.open(profile);
        new CheckOptions().waivers(edited.profile(), edition);
        if (id == null) {
            return new Interview(around, texts, edited, Interview.points(edited.profile(), Optional.ofNullable(from), edition, around),
                    told(by, LONGEST_NAME, "--by"), told(function, LONGEST_NAME, "--function")).hold();
        }
        if (from != null) {
            throw new BadInput(Message.of("input.answer.from"));
        }
        Answer answer = answer(edition);
        say(answer, edited.record(answer), texts);
        return ExitCode.READY;
    }

    private Answer answer(Catalogue edition) throws BadInput {
        String check = CheckOptions.known(String.valueOf(id), edition).id().name();
        if (value == null) {
            throw new BadInput(Message.of("input.answer.value-missing", check));
        }
        Answer answer = new Answer(check, AnswerText.value(value),
                told(by, LONGEST_NAME, "--by").orElseThrow(() -> new BadInput(Message.of("input.answer.by-missing", check))),
                told(function, LONGEST_NAME, "--function"), AnswerText.when(Optional.ofNullable(when).map(String::strip), around.clock()),
                told(note, LONGEST_NOTE, "--note"), AnswerText.until(Optional.ofNullable(until).map(String::strip)));
        if (answer.when().isAfter(around.clock().instant())) {
            throw new BadInput(Message.of("input.answer.future", answer.when().text()));
        }
        if (!answer.holdsOn(LocalDate.now(around.clock()))) {
            throw new BadInput(Message.of("input.answer.over", answer.until().map(Object::toString).orElse("")));
        }
        return answer;
    }

    private static Optional<String> told(@Nullable String text, int longest, String option) throws BadInput {
        Optional<String> told = Optional.ofNullable(text).map(String::strip).filter(said -> !said.isEmpty());
        if (told.filter(said -> said.length() > longest).isPresent()) {
            throw new BadInput(Message.of("input.answer.long", option, longest));
        }
        return told;
    }

    private void say(Answer answer, Optional<Answer> earlier, Texts texts) {
        if (!common.quiet()) {
            boolean same = earlier.filter(answer::equals).isPresent();
            line(texts, Message.of(same ? "cli.answer.same" : "cli.answer.recorded", profile.toString(), answer.id(), value(answer), PersonWords.of(answer)));
            if (earlier.isPresent() && !same) {
                line(texts, Message.of("cli.answer.earlier", value(earlier.get()), PersonWords.of(earlier.get())));
            }
        }
    }

    private void line(Texts texts, Message message) {
        around.out().println(SanitizedText.of(texts.say(message)));
    }

    private static Message value(Answer answer) {
        return Message.of("answer.value." + answer.value().word());
    }
}
