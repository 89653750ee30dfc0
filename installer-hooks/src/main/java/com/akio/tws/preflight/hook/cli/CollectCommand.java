package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.redact.RedactionFault;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import com.akio.tws.preflight.write.Showing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code collect}: looks at this machine and writes a bundle for support, and reports beside it where they are asked for. Its answer is
 * whether it was written; the verdict is told, and moves no exit code.
 */
@Command(name = "collect")
final class CollectCommand extends TwsCommand {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.zip")
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT=FILE")
    private List<String> formats = List.of();

    @Mixin
    private SiteOptions site;

    @Mixin
    private PurposeOptions purpose;

    @Mixin
    private Collecting collecting;

    @Mixin
    private KeptBundle bundle;

    @Mixin
    private Replacing replacing;

    @Mixin
    private AnswerOptions answers;

    @Mixin
    private CatalogueOption catalogue;

    CollectCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, RedactionFault, IOException {
        Texts texts = common.texts(around);
        Optional<Path> named = Optional.ofNullable(output);
        bundle.verify(named, replacing);
        OutputTargets<Report> reports = OutputTargets.inFiles(formats, Formats.ofReports());
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
        KeptBundle.Kept kept = bundle.write(named, collected, evaluation, judging, around, texts, common.quiet());
        reports.write(kept.report(), texts, Showing.PLAIN, around, common, List.of(kept.file().toString()));
        tell(kept, evaluation.report(), reports, texts);
        return evaluation.faults().isEmpty() ? ExitCode.READY : judging.exitCode(evaluation, texts);
    }

    /** A quiet run says nothing but the name that nobody else knows. */
    private void tell(KeptBundle.Kept kept, Report report, OutputTargets<Report> reports, Texts texts) throws IOException {
        if (common.quiet()) {
            if (output == null) {
                around.out().println(kept.file());
            }
            return;
        }
        around.out().println(texts.say(Message.of("cli.written", kept.file().toString())));
        for (String file : reports.files()) {
            around.out().println(texts.say(Message.of("cli.written", file)));
        }
        Showing line = OutputTargets.onConsole(Showing.PLAIN.of(Showing.Extent.LINE), around, common);
        Formats.ofReports().usual().writer(line).writeBytes(report, texts, around.out());
    }
}
