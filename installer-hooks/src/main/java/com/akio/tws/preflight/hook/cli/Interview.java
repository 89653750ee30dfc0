package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.catalogue.CheckId;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.Finding;
import com.akio.tws.preflight.report.Status;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.AnswerTime;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.TwsVersion;
import com.akio.tws.preflight.siteplan.Point;
import com.akio.tws.preflight.siteplan.SitePlanner;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.SanitizedText;
import com.akio.tws.preflight.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks a person one point after the other; each answer is written before the next is asked. */
final class Interview {

    private final Surroundings around;
    private final Texts texts;
    private final EditedProfile profile;
    private final List<Point> points;
    private Optional<String> by;
    private Optional<String> function;
    private final Set<String> answered = new HashSet<>();

    Interview(Surroundings around, Texts texts, EditedProfile profile, List<Point> points, Optional<String> by, Optional<String> function)
            throws BadInput {
        if (!around.terminal()) {
            throw new BadInput(Message.of("input.answer.no-terminal"));
        }
        this.around = around;
        this.texts = texts;
        this.profile = profile;
        this.points = points;
        this.by = by;
        this.function = function;
    }

    /** The points that await an answer: of a machine's bundle, or, without one, those of the site alone. */
    static List<Point> points(SiteProfile profile, Optional<Path> bundle, Catalogue edition, Surroundings around) throws BadInput {
        if (bundle.isEmpty()) {
            return new SitePlanner(Checks.of(edition), edition, around.clock()).plan(profile, profile.tws().orElse(TwsVersion.V5_2)).confirm().stream()
                    .filter(point -> point.check().isPresent()).toList();
        }
        Collected collected = BundleReader.open(bundle.get()).collected();
        Collected asked = new Collected(collected.snapshot(), collected.site().planning(profile), collected.sample());
        List<Point> points = new ArrayList<>();
        for (Finding finding : new ReportJudge(around, new CheckOptions(), edition).evaluate(asked).report().findings()) {
            if (finding.status() == Status.MANUAL) {
                points.add(new Point(finding.row(), Optional.of(finding.id()), Message.of("plan.said.ask", finding.title(), finding.message())));
            }
        }
        return points;
    }

    /** Asks until all points are through, the person leaves, or nothing more is typed. */
    ExitCode hold() throws BadInput {
        if (points.isEmpty()) {
            say(Message.of("cli.answer.nothing"));
            return ExitCode.READY;
        }
        say(Message.of("cli.answer.words"));
        int at = 0;
        while (at >= 0 && at < points.size()) {
            at = ask(at);
        }
        say(Message.of("cli.answer.recorded-count", answered.size(), points.size()));
        return ExitCode.READY;
    }

    /** The place of the point to ask next; none of them to leave. */
    private int ask(int at) throws BadInput {
        Point point = points.get(at);
        CheckId id = point.check().orElseThrow();
        say(Message.of("cli.answer.point", at + 1, points.size(), id.name(), point.message()));
        Optional<String> word = typed(Message.of("cli.answer.prompt"));
        if (word.isEmpty()) {
            return -1;
        }
        Optional<AnswerWord> meant = AnswerWord.of(word.get());
        if (meant.isEmpty()) {
            say(Message.of("cli.answer.words"));
            return at;
        }
        return switch (meant.get()) {
            case YES -> take(id, Answer.Value.YES) ? at + 1 : -1;
            case NO -> take(id, Answer.Value.NO) ? at + 1 : -1;
            case SKIP -> at + 1;
            case BACK -> Math.max(0, at - 1);
            case QUIT -> -1;
        };
    }

    /** Asks who says so, and writes it down; false when nothing more is typed. */
    private boolean take(CheckId id, Answer.Value value) throws BadInput {
        Optional<String> name = kept("cli.answer.by", by);
        while (name.filter(String::isEmpty).isPresent()) {
            name = kept("cli.answer.by", by);
        }
        Optional<String> what = name.isEmpty() ? name : kept("cli.answer.function", function);
        Optional<String> said = what.isEmpty() ? what : typed(Message.of("cli.answer.note"));
        if (said.isEmpty()) {
            return false;
        }
        by = name;
        function = what.filter(text -> !text.isEmpty());
        Answer answer = new Answer(id.name(), value, name.orElseThrow(), function, AnswerTime.on(LocalDate.now(around.clock())),
                said.filter(text -> !text.isEmpty()), Optional.empty());
        profile.record(answer);
        answered.add(id.name());
        return true;
    }

    /** What is typed; where that is nothing, what was said before. */
    private Optional<String> kept(String question, Optional<String> before) {
        Optional<String> typed = typed(before.isEmpty() ? Message.of(question) : Message.of("cli.answer.or", Message.of(question), before.get()));
        return typed.map(text -> text.isEmpty() ? before.orElse("") : text);
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
