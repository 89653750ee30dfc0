package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Bundle;
import com.akio.tws.preflight.bundle.BundleKeys;
import com.akio.tws.preflight.bundle.BundleReader;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.redact.RedactionFault;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Caller;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Option(names = "--bundle", paramLabel = "FILE.zip")
    private Path bundle;

    @Mixin
    private KeptBundle keeping;

    @Mixin
    private Since since;

    @Mixin
    private KeyOptions keyOptions;

    CheckCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, RedactionFault, IOException {
        Texts texts = common.texts(around);
        verifyBundle();
        if (keyOptions.given() && from == null && !listed.wished() && !since.wished()) {
            throw new BadInput(Message.of("input.keys.nothing"));
        }
        BundleKeys keys = keyOptions.keys();
        if (listed.wished()) {
            return answerList(keys, texts);
        }
        OutputTargets<Report> targets = output.targets(Formats.ofReports());
        collecting.verify();
        Catalogue edition = catalogue.load();
        checks.selection(edition);
        ReportJudge judging = new ReportJudge(around, checks, edition);
        if (from != null) {
            return answer(replayAlone(keys, edition, judging, texts), targets, edition, judging, texts);
        }
        Collected collected = since.over(collect(edition, texts), keys);
        Evaluation evaluation = judging.evaluate(collected);
        ExitCode code = answer(evaluation, targets, edition, judging, texts);
        if (bundle != null) {
            keep(collected, edition, targets.files(), texts);
        }
        return code;
    }

    private ExitCode answer(Evaluation evaluation, OutputTargets<Report> targets, Catalogue edition, ReportJudge judging, Texts texts)
            throws BadInput, IOException {
        checks.answers().verifyRole(evaluation.report().site().role(), edition, around.clock());
        return answer(evaluation, targets, checks.showing(common.quiet()), judging, texts);
    }

    /** To mask a bundle there must be one. */
    private void verifyBundle() throws BadInput {
        if (bundle == null && keeping.isSteered()) {
            throw new BadInput(Message.of("input.bundle.redact-alone"));
        }
        keeping.verify(Optional.ofNullable(bundle), output.replacing());
    }

    /** As {@code collect} keeps it: what this run left out or waived is of this run, and words of its options are masked by nothing. */
    private void keep(Collected collected, Catalogue edition, List<String> written, Texts texts) throws BadInput, RedactionFault {
        ReportJudge judging = new ReportJudge(around, new CheckOptions(), edition);
        try {
            KeptBundle.Kept kept = keeping.write(Optional.of(bundle), collected, judging.evaluate(collected), judging, around, texts, common.quiet());
            if (!common.quiet()) {
                around.err().println(texts.say(Message.of("cli.written", kept.file().toString())));
            }
        } catch (BadInput failed) {
            throw OutputTargets.behind(failed, written);
        }
    }

    private Collected collect(Catalogue edition, Texts texts) throws BadInput {
        Site asked = purpose.over(site.site().askedBy(calledByInstaller ? Caller.INSTALLER : Caller.PERSON));
        checks.waivers(asked.profile(), edition);
        checks.answers().verifyRole(asked.role(), edition, around.clock());
        checks.answers().sayReplaced(asked, edition, around, texts);
        return collecting.collect(checks.answers().over(asked, edition, around.clock()), edition, around, texts, common.quiet());
    }

    /** Whatever is wrong with the options themselves is said once, and not again for each input. */
    private ExitCode answerList(BundleKeys keys, Texts texts) throws BadInput, IOException {
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
        return listed.answer(input -> replay(input, BundleReader.open(input, keys), keys, judging, texts), judging,
                (report, files) -> files.write(report, texts, checks.showing(common.quiet()), around, common), output.replacing(), around, texts);
    }

    private Evaluation replayAlone(BundleKeys keys, Catalogue edition, ReportJudge judging, Texts texts) throws BadInput {
        Bundle opened = BundleReader.open(from, keys);
        checks.answers().sayReplaced(Replay.asked(opened.collected(), site, purpose).site(), edition, around, texts);
        return replay(from, opened, keys, judging, texts);
    }

    private Evaluation replay(Path bundleOrSnapshot, Bundle opened, BundleKeys keys, ReportJudge judging, Texts texts) throws BadInput {
        Evaluation evaluation = judging.evaluate(since.over(Replay.asked(opened.collected(), site, purpose), keys));
        ReportSummaries.sayIfJudgedOtherwise(around, texts, bundleOrSnapshot, opened, evaluation.report());
        KeyOptions.sayIfNotVerified(around, texts, bundleOrSnapshot, opened);
        return new Evaluation(evaluation.report().from(opened.origin()).collectedFor(opened.collected().site().role()), evaluation.faults());
    }
}
