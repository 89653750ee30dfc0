package com.akio.tws.preflight.hook.cli;

import com.akio.tws.preflight.bundle.BundleSeal;
import com.akio.tws.preflight.bundle.BundleWriter;
import com.akio.tws.preflight.bundle.Collected;
import com.akio.tws.preflight.catalogue.Catalogue;
import com.akio.tws.preflight.evaluate.Evaluation;
import com.akio.tws.preflight.hook.ExitCode;
import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.site.Site;
import com.akio.tws.preflight.text.Message;
import com.akio.tws.preflight.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
    private Sealing sealing;

    @Mixin
    private CatalogueOption catalogue;

    CollectCommand(Surroundings around) {
        super(around);
    }

    @Override
    ExitCode run() throws BadInput, IOException {
        Texts texts = common.texts(around);
        OutputFile.verify(output);
        redacting.verify(output);
        BundleSeal seal = sealing.read(output);
        Site asked = purpose.over(site.site());
        Catalogue edition = catalogue.load();
        Collected collected = collecting.collect(asked, edition, around, texts, common.quiet());
        ReportJudge judging = new ReportJudge(around, new CheckOptions(), edition);
        Evaluation evaluation = judging.evaluate(collected);
        if (redacting.wanted()) {
            redacting.write(output, seal, collected, evaluation, judging, around, texts);
        } else {
            String log = CollectionLog.of(collected);
            ByteArrayOutputStream bundle = new ByteArrayOutputStream();
            BundleWriter.write(collected, evaluation.report(), texts, log, Optional.empty(), seal.key(), bundle);
            Sealing.write(output, bundle.toByteArray(), seal, around, texts);
        }
        if (!common.quiet()) {
            around.out().println(texts.say(Message.of("cli.written", output.toString())));
        }
        return evaluation.faults().isEmpty() ? ExitCode.READY : judging.exitCode(evaluation, texts);
    }
}
