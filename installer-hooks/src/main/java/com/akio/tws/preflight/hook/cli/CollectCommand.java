package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code collect}: looks at this machine and writes a bundle for support. Its answer is whether it was written, not a verdict. */
@Command(name = "collect")
final class CollectCommand extends TwsCommand {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.zip", required = true)
    private Path output;

    @Mixin
    private SiteOptions site;

    @Mixin
    private PurposeOptions purpose;

    @Mixin
    private Collecting collecting;

    @Mixin
    private Redacting redacting;

    @Mixin
    private AnswerOptions answers;

    @Mixin
    private CatalogueOption catalogue;

    CollectCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput {
        Texts texts = common.texts(around);
        OutputFile.verify(output);
        redacting.verify(output);
        Site asked = purpose.over(site.site());
        Catalogue edition = catalogue.load();
        CheckOptions checks = new CheckOptions();
        checks.waivers(asked.profile(), edition);
        answers.verifyRole(asked.role(), edition, around.clock());
        answers.sayReplaced(asked, edition, around, texts);
        Site answered = answers.over(asked, edition, around.clock());
        Collected collected = collecting.collect(answered, edition, around, texts, common.quiet());
        ReportJudge judging = new ReportJudge(around, checks, edition);
        Evaluation evaluation = judging.evaluate(collected);
        if (redacting.wanted()) {
            redacting.write(output, collected, evaluation, judging, around, texts);
        } else {
            String log = CollectionLog.of(collected);
            OutputFile.write(output, stream -> BundleWriter.write(collected, evaluation.report(), texts, log, stream));
        }
        if (!common.quiet()) {
            around.out().println(texts.say(Message.of("cli.written", output.toString())));
        }
        return evaluation.faults().isEmpty() ? ExitCode.READY : judging.exitCode(evaluation, texts);
    }
}
