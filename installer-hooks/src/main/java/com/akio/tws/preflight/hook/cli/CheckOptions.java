package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.check.Check;
import com.akio.tws.preflight.checks.Checks;
import com.akio.tws.preflight.evaluate.Selection;
import com.akio.tws.preflight.hook.ExitCode.Strictness;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Answer;
import com.akio.tws.preflight.site.SiteProfile;
import com.akio.tws.preflight.site.Waiver;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.write.JunitReportWriter.Warnings;
import com.akio.tws.preflight.write.Showing;
import com.akio.tws.preflight.write.Showing.Extent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose checks, waive findings, answer for people, and say how strict to be. */
final class CheckOptions {

    @Option(names = "--only", paramLabel = "CHECKS", split = ",")
    private List<String> only = List.of();

    @Option(names = "--skip", paramLabel = "CHECKS", split = ",")
    private List<String> skip = List.of();

    @Option(names = "--waive", paramLabel = "ID=REASON")
    private List<String> waive = List.of();

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Option(names = "--strict")
    private boolean strict;

    /**
     * The checks that are to run.
     *
     * @throws BadInput if a word means no check, or something is told of one that is left out
     */
    Selection selection(Catalogue catalogue) throws BadInput {
        Selection selection = new Selection(ChosenChecks.of(only, catalogue), ChosenChecks.of(skip, catalogue));
        for (String given : waive) {
            verifyRun("--waive", WaiverText.parse(given).id(), selection, catalogue);
        }
        return selection;
    }

    /** Refuses answers for checks that are left out. */
    void verifyAnswered(Selection selection, Catalogue catalogue, Clock clock) throws BadInput {
        for (Answer answer : answers.answers(catalogue, clock)) {
            verifyRun("--answer", answer.id(), selection, catalogue);
        }
    }

    /** Whether any check is left out. */
    boolean isPartial() {
        return !only.isEmpty() || !skip.isEmpty();
    }

    private static void verifyRun(String option, String id, Selection selection, Catalogue catalogue) throws BadInput {
        if (!selection.includes(known(id, catalogue).id())) {
            throw new BadInput(Message.of("input.idle.left-out", option, id));
        }
    }

    Strictness strictness() {
        return strict ? Strictness.STRICT : Strictness.LENIENT;
    }

    /** How a report is shown: a warning is to a build server what it is to the exit code. */
    Showing showing(boolean quiet) {
        return Showing.PLAIN.of(quiet ? Extent.LINE : Extent.WHOLE).taking(strict ? Warnings.FAIL : Warnings.PASS);
    }

    /** The waivers of the command line; those of the profile, and its answers, are checked against the same list. */
    List<Waiver> waivers(SiteProfile profile, Catalogue catalogue) throws BadInput {
        verifyIds(profile, catalogue);
        List<Waiver> waivers = new ArrayList<>();
        for (String given : waive) {
            Waiver waiver = WaiverText.parse(given);
            known(waiver.id(), catalogue);
            waivers.add(waiver);
        }
        return waivers;
    }

    /** Refuses waivers and answers of a profile that are about no check of the edition. */
    static void verifyIds(SiteProfile profile, Catalogue catalogue) throws BadInput {
        for (Waiver waiver : profile.waivers()) {
            known(waiver.id(), catalogue);
        }
        for (Answer answer : profile.answers()) {
            known(answer.id(), catalogue);
        }
    }

    /** The answers of the command line. */
    AnswerOptions answers() {
        return answers;
    }

    /** The check of this id that an edition has. */
    static Check known(String name, Catalogue catalogue) throws BadInput {
        for (Check check : Checks.of(catalogue)) {
            if (check.id().name().equals(name.strip())) {
                return check;
            }
        }
        List<String> near = NearIds.of(name, catalogue);
        throw new BadInput(near.isEmpty() ? Message.of("input.check.unknown", name) : Message.of("input.check.unknown-like", name, near));
    }
}
