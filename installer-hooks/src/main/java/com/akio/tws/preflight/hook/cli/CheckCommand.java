package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Caller;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: looks at this machine, or at a bundle, and reports. */
@Command(name = "check")
final class CheckCommand extends TwsCommand {

    @Option(names = "--from", paramLabel = "BUNDLE|SNAPSHOT")
    private Path from;

    @Mixin
    private ListedInputs listed;

    @Option(names = "--called-by-installer", hidden = true)
    private boolean calledByInstaller;

    @Mixin
    private SiteOptions site;

    @Mixin
    private PurposeOptions purpose;

    @Mixin
    private CheckOptions checks;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private OutputOptions output;

    @Mixin
    private Collecting collecting;

    @Mixin
    private Since since;

    CheckCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        if (listed.wished()) {
            return answerList(texts);
        }
        OutputTargets<Report> targets = output.targets(Formats.ofReports());
        collecting.verify();
        Catalogue edition = catalogue.load();
        checks.selection(edition);
        ReportJudge judging = new ReportJudge(around, checks, edition);
        Evaluation evaluation = from == null ? judging.evaluate(since.over(collect(edition, texts))) : replayAlone(edition, judging, texts);
        checks.answers().verifyRole(evaluation.report().site().role(), edition, around.clock());
        targets.write(evaluation.report(), texts, checks.showing(common.quiet()), around, common);
        return judging.exitCode(evaluation, texts);
    }

    private Collected collect(Catalogue edition, Texts texts) throws BadInput {
        Site asked = purpose.over(site.site().askedBy(calledByInstaller ? Caller.INSTALLER : Caller.PERSON));
        checks.waivers(asked.profile(), edition);
        checks.answers().verifyRole(asked.role(), edition, around.clock());
        checks.answers().sayReplaced(asked, edition, around, texts);
        return collecting.collect(checks.answers().over(asked, edition, around.clock()), edition, around, texts, common.quiet());
    }

    /** Whatever is wrong with the options themselves is said once, and not again for each input. */
    private ExitCode answerList(Texts texts) throws BadInput, IOException {
        if (from != null) {
            throw new BadInput(Message.of("input.list.from"));
        }
        if (!output.isOnly(ListedInputs.FORMAT)) {
            throw new BadInput(Message.of("input.list.format", ListedInputs.FORMAT));
        }
        Catalogue edition = catalogue.load();
        checks.selection(edition);
        checks.waivers(site.site().profile(), edition);
        checks.answers().answers(edition, around.clock());
        ReportJudge judging = new ReportJudge(around, checks, edition);
        return listed.answer(input -> replay(input, judging, texts), judging,
                (report, files) -> files.write(report, texts, checks.showing(common.quiet()), around, common), around, texts);
    }

    private Evaluation replayAlone(Catalogue edition, ReportJudge judging, Texts texts) throws BadInput {
        Bundle opened = BundleReader.open(from);
        checks.answers().sayReplaced(Replay.asked(opened.collected(), site, purpose).site(), edition, around, texts);
        return replay(from, opened, judging, texts);
    }

    private Evaluation replay(Path bundleOrSnapshot, ReportJudge judging, Texts texts) throws BadInput {
        return replay(bundleOrSnapshot, BundleReader.open(bundleOrSnapshot), judging, texts);
    }

    private Evaluation replay(Path bundleOrSnapshot, Bundle opened, ReportJudge judging, Texts texts) throws BadInput {
        Evaluation evaluation = judging.evaluate(since.over(Replay.asked(opened.collected(), site, purpose)));
        ReportSummaries.sayIfJudgedOtherwise(around, texts, bundleOrSnapshot, opened, evaluation.report());
        return evaluation;
    }
}
