package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleContents;
import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.bundle.Sample;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.redact.Redactor;
import com.akio.tws.preflight.report.Report;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import com.akio.tws.preflight.write.Formats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: the report of the sample that comes with the tool; runs anywhere. */
@Command(name = "demo")
final class DemoCommand extends TwsCommand {

    @Option(names = "--bundle", paramLabel = "FILE.zip")
    private Path bundle;

    @Mixin
    private CheckOptions checks;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private OutputOptions output;

    DemoCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        OutputTargets<Report> targets = output.targets(Formats.ofReports());
        Collected sample = Sample.server();
        Catalogue edition = catalogue.load();
        checks.answers().verifyRole(sample.site().role(), edition, around.clock());
        ReportJudge judging = new ReportJudge(around, checks, edition);
        Evaluation evaluation = judging.evaluate(sample);
        if (bundle != null) {
            BundleContents contents = new BundleContents(sample, evaluation.report(), Redactor.kinds(sample, ToolVersion.number()), false);
            OutputFile.write(bundle, stream -> BundleWriter.write(contents, texts, CollectionLog.of(sample), Optional.empty(), stream));
            around.err().println(texts.say(Message.of("cli.written", bundle.toString())));
        }
        return answer(evaluation, targets, checks.showing(common.quiet()), judging, texts);
    }
}
